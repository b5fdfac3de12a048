package org.rostrum.document.markdown.syntax;

/**
 * Characters that HTML forbids (HTML Living Standard, “control-character-in-input-stream” and its
 * neighbours): NUL and the other controls, lone surrogates and noncharacters. U+FFFD stands for
 * each, so that offsets stay.
 */
public final class Controls {
  private static final char REPLACEMENT = '\uFFFD';

  private Controls() {}

  /** The text with every forbidden character replaced; the same text if there is none. */
  public static String replaced(String text) {
    int length = text.length();
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      boolean common = (c >= ' ' && c < '\u007F') || (c > '\u009F' && c < '\uD800');
      if (!common && isForbidden(text, i)) {
        return replacedFrom(text, i);
      }
    }
    return text;
  }

  private static String replacedFrom(String text, int first) {
    char[] chars = text.toCharArray();
    for (int i = first; i < chars.length; i++) {
      if (isForbidden(text, i)) {
        chars[i] = REPLACEMENT;
      }
    }
    return new String(chars);
  }

  private static boolean isForbidden(String text, int i) {
    char c = text.charAt(i);
    if (c < ' ') {
      return c != '\n' && c != '\t' && c != '\r' && c != '\f';
    }
    if (c < '\u007F') {
      return false;
    }
    return c <= '\u009F' || (c >= '\uD800' && isForbiddenHigh(text, i, c));
  }

  private static boolean isForbiddenHigh(String text, int i, char c) {
    if (c >= '\uFFFE' || (c >= '\uFDD0' && c <= '\uFDEF')) {
      return true;
    }
    if (Character.isHighSurrogate(c)) {
      return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
    }
    return Character.isLowSurrogate(c)
        && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
  }
}
