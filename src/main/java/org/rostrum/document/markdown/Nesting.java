package org.rostrum.document.markdown;

/**
 * Counts, before anything is parsed, how many quotes and lists begin on one line: Flexmark needs
 * time and stack for each. What is nested over several lines is counted in the tree.
 */
final class Nesting {
  /** Far more than {@link Refused#DEEPEST}, since such a line may also be code. */
  private static final int MOST_ON_A_LINE = 500;

  private Nesting() {}

  /** Refuses a text in which one line begins too many quotes and lists. */
  static void check(String text, int start) {
    int length = text.length();
    int at = start;
    while (at < length) {
      int end = text.indexOf('\n', at);
      int lineEnd = end < 0 ? length : end;
      if (lineEnd - at > MOST_ON_A_LINE) {
        checkLine(text, at, lineEnd);
      }
      at = lineEnd + 1;
    }
  }

  private static void checkLine(String text, int start, int end) {
    int markers = 0;
    int i = start;
    while (i < end) {
      char c = text.charAt(i);
      if (c == '>' || ((c == '-' || c == '+' || c == '*') && isBlank(text, i + 1, end))) {
        markers++;
      } else if (c != ' ' && c != '\t' && !isNumber(text, i, end)) {
        return;
      }
      i++;
      if (markers > MOST_ON_A_LINE) {
        throw Refused.tooDeep(start, end);
      }
    }
  }

  private static boolean isBlank(String text, int at, int end) {
    return at >= end || text.charAt(at) == ' ' || text.charAt(at) == '\t';
  }

  private static boolean isNumber(String text, int at, int end) {
    char c = text.charAt(at);
    return Chars.isDigit(c) || ((c == '.' || c == ')') && isBlank(text, at + 1, end));
  }
}
