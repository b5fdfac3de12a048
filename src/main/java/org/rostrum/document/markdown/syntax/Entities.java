package org.rostrum.document.markdown.syntax;

import com.vladsch.flexmark.util.sequence.Html5Entities;
import org.jspecify.annotations.Nullable;

/** Entities and backslash escapes (CommonMark 0.31.2 §2.4, §2.5). */
public final class Entities {
  private static final int LONGEST_NAME = 32;
  private static final int MOST_DECIMALS = 7;
  private static final int MOST_HEXADECIMALS = 6;

  private Entities() {}

  /**
   * The end of the entity or character reference that begins at {@code at} with {@code &}, or -1.
   * An unknown name is not an entity.
   */
  public static int end(char[] a, int at, int end) {
    int i = at + 1;
    if (i < end && a[i] == '#') {
      return numericEnd(a, i + 1, end);
    }
    int last = Math.min(end, i + LONGEST_NAME);
    while (i < last && Chars.isAsciiAlphanumeric(a[i])) {
      i++;
    }
    boolean closed = i < end && a[i] == ';' && i > at + 1;
    return closed && named(a, at, i + 1) != null ? i + 1 : -1;
  }

  private static int numericEnd(char[] a, int at, int end) {
    boolean hexadecimal = at < end && (a[at] == 'x' || a[at] == 'X');
    int first = hexadecimal ? at + 1 : at;
    int last = Math.min(end, first + (hexadecimal ? MOST_HEXADECIMALS : MOST_DECIMALS));
    int i = first;
    while (i < last && Character.digit(a[i], hexadecimal ? 16 : 10) >= 0 && a[i] < 128) {
      i++;
    }
    return i > first && i < end && a[i] == ';' ? i + 1 : -1;
  }

  private static @Nullable String named(char[] a, int at, int end) {
    String written = new String(a, at, end - at);
    String decoded = Html5Entities.entityToString(written);
    return decoded.equals(written) ? null : decoded;
  }

  /** What the entity at {@code at..end} stands for; a character that HTML forbids is U+FFFD. */
  static String decode(char[] a, int at, int end) {
    return Controls.replaced(Html5Entities.entityToString(new String(a, at, end - at)));
  }

  /** A text with its entities resolved; a backslash stays one. */
  public static String decoded(String text) {
    char[] a = text.toCharArray();
    StringBuilder decoded = new StringBuilder(a.length);
    int i = 0;
    while (i < a.length) {
      int end = a[i] == '&' ? end(a, i, a.length) : -1;
      decoded.append(end > 0 ? decode(a, i, end) : String.valueOf(a[i]));
      i = end > 0 ? end : i + 1;
    }
    return decoded.toString();
  }

  /** A text with its backslash escapes resolved; entities stay as they are. */
  public static String unescaped(CharSequence written) {
    StringBuilder text = new StringBuilder(written.length());
    for (int i = 0; i < written.length(); i++) {
      boolean escapes =
          written.charAt(i) == '\\'
              && i + 1 < written.length()
              && Chars.isAsciiPunctuation(written.charAt(i + 1));
      i += escapes ? 1 : 0;
      text.append(written.charAt(i));
    }
    return text.toString();
  }

  /** A text with its backslash escapes and entities resolved. */
  public static String resolve(CharSequence written) {
    String text = written.toString();
    if (text.indexOf('\\') < 0 && text.indexOf('&') < 0) {
      return text;
    }
    char[] a = text.toCharArray();
    StringBuilder resolved = new StringBuilder(a.length);
    int i = 0;
    while (i < a.length) {
      i = resolveOne(a, i, resolved);
    }
    return resolved.toString();
  }

  private static int resolveOne(char[] a, int i, StringBuilder resolved) {
    if (a[i] == '\\' && i + 1 < a.length && Chars.isAsciiPunctuation(a[i + 1])) {
      resolved.append(a[i + 1]);
      return i + 2;
    }
    int end = a[i] == '&' ? end(a, i, a.length) : -1;
    if (end > 0) {
      resolved.append(decode(a, i, end));
      return end;
    }
    resolved.append(a[i]);
    return i + 1;
  }
}
