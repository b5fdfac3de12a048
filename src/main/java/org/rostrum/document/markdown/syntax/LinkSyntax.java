package org.rostrum.document.markdown.syntax;

import java.util.Locale;

/**
 * The parts of links (CommonMark 0.31.2 §6.3). Every method works on {@code a[at..end]} and gives
 * the index behind the part, or -1 if it does not stand there.
 */
public final class LinkSyntax {
  /** How many characters a label may have (CommonMark 0.31.2 §4.7). */
  public static final int LONGEST_LABEL = 999;

  private static final int DEEPEST_PARENTHESES = 32;

  private LinkSyntax() {}

  /** Behind spaces, tabs and at most one line end. */
  public static int skipSpace(char[] a, int at, int end) {
    int i = skipBlanks(a, at, end);
    return i < end && a[i] == '\n' ? skipBlanks(a, i + 1, end) : i;
  }

  /** Behind spaces and tabs. */
  public static int skipBlanks(char[] a, int at, int end) {
    int i = at;
    while (i < end && (a[i] == ' ' || a[i] == '\t')) {
      i++;
    }
    return i;
  }

  /** Behind the line end, if only blanks stand before it. */
  public static int lineEnd(char[] a, int at, int end) {
    int i = skipBlanks(a, at, end);
    if (i == end) {
      return i;
    }
    return a[i] == '\n' ? i + 1 : -1;
  }

  /** “A link destination”: in angle brackets, or bare with balanced parentheses, or empty. */
  public static int addressEnd(char[] a, int at, int end) {
    return at < end && a[at] == '<' ? angledEnd(a, at, end) : bareEnd(a, at, end);
  }

  private static int angledEnd(char[] a, int at, int end) {
    for (int i = at + 1; i < end; i++) {
      if (a[i] == '>') {
        return i + 1;
      }
      if (a[i] == '<' || a[i] == '\n') {
        return -1;
      }
      i += isEscape(a, i, end) ? 1 : 0;
    }
    return -1;
  }

  private static int bareEnd(char[] a, int at, int end) {
    int depth = 0;
    int i = at;
    while (i < end && a[i] > ' ' && a[i] != '\u007F') {
      if (a[i] == '(' && ++depth > DEEPEST_PARENTHESES) {
        return -1;
      }
      if (a[i] == ')' && --depth < 0) {
        return i;
      }
      i += isEscape(a, i, end) ? 2 : 1;
    }
    return depth > 0 ? -1 : i;
  }

  /** “A link title”: in quotes or parentheses, without a blank line. */
  public static int titleEnd(char[] a, int at, int end) {
    if (at >= end || (a[at] != '"' && a[at] != '\'' && a[at] != '(')) {
      return -1;
    }
    char close = a[at] == '(' ? ')' : a[at];
    for (int i = at + 1; i < end; i++) {
      if (a[i] == close) {
        return i + 1;
      }
      if (close == ')' && a[i] == '(') {
        return -1;
      }
      i += isEscape(a, i, end) ? 1 : 0;
    }
    return -1;
  }

  /** “A link label”: in brackets, without unescaped brackets, not blank, at most 999 characters. */
  public static int labelEnd(char[] a, int at, int end) {
    int last = Math.min(end, at + LONGEST_LABEL + 2);
    for (int i = at + 1; i < last; i++) {
      if (a[i] == ']') {
        return i + 1;
      }
      if (a[i] == '[') {
        return -1;
      }
      i += isEscape(a, i, end) ? 1 : 0;
    }
    return -1;
  }

  private static boolean isEscape(char[] a, int at, int end) {
    return a[at] == '\\' && at + 1 < end && Chars.isAsciiPunctuation(a[at + 1]);
  }

  /** “One label matches another”: blind to case, and to how much white space stands between. */
  public static String normalized(CharSequence label) {
    String collapsed = collapsed(label);
    String folded = collapsed.toLowerCase(Locale.ROOT);
    for (int i = 0; i < folded.length(); i++) {
      if (folded.charAt(i) >= 128) {
        return folded.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
      }
    }
    return folded;
  }

  /** A text without white space at its ends, every other stretch of it one space. */
  public static String collapsed(CharSequence label) {
    StringBuilder collapsed = new StringBuilder(label.length());
    boolean space = false;
    for (int i = 0; i < label.length(); i++) {
      char c = label.charAt(i);
      if (Chars.isSpace(c)) {
        space = true;
        continue;
      }
      if (space && !collapsed.isEmpty()) {
        collapsed.append(' ');
      }
      space = false;
      collapsed.append(c);
    }
    return collapsed.toString();
  }
}
