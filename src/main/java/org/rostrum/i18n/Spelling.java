package org.rostrum.i18n;

import java.util.Locale;

/**
 * Tells whether two spellings of a name are the same: case, white space, the form of apostrophes
 * and hyphens, ё or е, dotted and dotless i, the Unicode form and what nobody sees do not matter.
 */
public final class Spelling {
  private static final char DOT_ABOVE = '\u0307';

  private Spelling() {}

  /** The form in which two spellings of one name are equal. The form of a form is itself. */
  public static String folded(String name) {
    if (isSimple(name)) {
      return name;
    }
    String composed = isComposed(name) ? name : UnicodeText.composed(name);
    return foldedLetters(composed.toLowerCase(Locale.ROOT));
  }

  /** Whether two texts are spellings of one name. */
  public static boolean isSame(String one, String other) {
    return one.equals(other) || folded(one).equals(folded(other));
  }

  private static boolean isSimple(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '/')) {
        return false;
      }
    }
    return true;
  }

  /** Latin, Greek and Cyrillic letters and punctuation are, unless marks stand alone. */
  private static boolean isComposed(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean isMark = c >= '\u0300' && c < '\u0370';
      boolean isOther = c >= '\u0483' && (c < '\u048a' || c >= '\u0530');
      boolean isPunctuation = c >= '\u2000' && c < '\u2070';
      if (isMark || (isOther && !isPunctuation)) {
        return false;
      }
    }
    return true;
  }

  private static String foldedLetters(String lower) {
    StringBuilder out = new StringBuilder(lower.length());
    boolean gap = false;
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        gap = out.length() > 0;
      } else if (isSeen(c, out)) {
        if (gap) {
          out.append(' ');
          gap = false;
        }
        out.append(plain(c));
      }
    }
    return out.toString();
  }

  /** A capital İ becomes an i with a dot of its own. */
  private static boolean isSeen(char c, StringBuilder before) {
    boolean isDotOfI =
        c == DOT_ABOVE && before.length() > 0 && before.charAt(before.length() - 1) == 'i';
    boolean isVariation = c == '\u034f' || (c >= '\ufe00' && c <= '\ufe0f');
    return !isDotOfI && !isVariation && Character.getType(c) != Character.FORMAT;
  }

  private static char plain(char c) {
    return switch (c) {
      case '’', '‘', '‛', 'ʼ', 'ʻ', 'ʹ', '′', '`', '´', '＇' -> '\'';
      case '‐', '‑', '‒', '–', '—', '―', '−', '－' -> '-';
      case 'ё' -> 'е';
      case 'ı' -> 'i';
      case 'ς' -> 'σ';
      default -> c;
    };
  }
}
