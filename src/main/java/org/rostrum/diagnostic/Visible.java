package org.rostrum.diagnostic;

import java.util.Locale;

/**
 * Text as it may be sent to a terminal. What a terminal would obey instead of showing it (escape
 * sequences, bidi controls) and what nobody can see (tag characters) is replaced by something to be
 * seen: {@code ␛}, {@code <U+202E>}.
 */
public final class Visible {
  private static final int CONTROL_PICTURES = 0x2400;
  private static final int DELETE = 0x7F;
  private static final int DELETE_PICTURE = 0x2421;
  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;

  private Visible() {}

  /** The text with everything in it made visible. A line end becomes {@code ␊}. */
  public static String text(String text) {
    if (isPlain(text)) {
      return text;
    }
    StringBuilder visible = new StringBuilder(text.length() + 16);
    text.codePoints().forEach(character -> append(visible, character));
    return visible.toString();
  }

  /** The form of one code point, e.g. {@code a}, {@code ␛} or {@code <U+202E>}. */
  static String character(int codePoint) {
    StringBuilder visible = new StringBuilder(8);
    append(visible, codePoint);
    return visible.toString();
  }

  /** Whether a terminal would obey this code point, or show nothing for it. */
  static boolean isHidden(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          true;
      // The joiners are spelling, in Persian as in emoji.
      case Character.FORMAT -> codePoint != ZERO_WIDTH_JOINER && codePoint != ZERO_WIDTH_NON_JOINER;
      default -> false;
    };
  }

  private static boolean isPlain(String text) {
    for (int at = 0; at < text.length(); at++) {
      char unit = text.charAt(at);
      if (unit < ' ' || unit >= DELETE) {
        return false;
      }
    }
    return true;
  }

  private static void append(StringBuilder to, int codePoint) {
    if (!isHidden(codePoint)) {
      to.appendCodePoint(codePoint);
    } else if (codePoint < ' ') {
      to.append((char) (CONTROL_PICTURES + codePoint));
    } else if (codePoint == DELETE) {
      to.append((char) DELETE_PICTURE);
    } else {
      String digits = Integer.toHexString(codePoint).toUpperCase(Locale.ROOT);
      to.append("<U+").append("0".repeat(Math.max(0, 4 - digits.length())));
      to.append(digits).append('>');
    }
  }
}
