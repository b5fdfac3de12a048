package org.rostrum.document.yaml.mistake;

/**
 * A piece of a list or map written in one line: an item, a key or a value.
 *
 * @param start its first character
 * @param end behind its last character
 * @param text what stands there
 */
record FlowItem(int start, int end, String text) {
  /** The next piece from here on; one of no length at the end of the line. */
  static FlowItem next(String line, int from) {
    int start = from;
    while (start < line.length() && " \t[]{},:".indexOf(line.charAt(start)) >= 0) {
      start++;
    }
    int end = start == line.length() ? start : end(line, start, isValue(line, start));
    return new FlowItem(start, end, line.substring(start, end).stripTrailing());
  }

  private static boolean isValue(String line, int start) {
    int before = start - 1;
    while (before > 0 && Line.isBlankAt(line, before)) {
      before--;
    }
    return before > 0 && line.charAt(before) == ':';
  }

  private static int end(String line, int start, boolean isValue) {
    char first = line.charAt(start);
    int close = first == '"' || first == '\'' ? closingQuote(line, start) : -1;
    int end = close < 0 ? start : close + 1;
    while (end < line.length() && ",]}".indexOf(line.charAt(end)) < 0) {
      if (!isValue && Line.isColon(line, end)) {
        return end;
      }
      end++;
    }
    return end;
  }

  /** Where a quoted piece most likely ends: at a quote with which a piece can end. */
  static int closingQuote(String line, int open) {
    char quote = line.charAt(open);
    for (int i = line.indexOf(quote, open + 1); i >= 0; i = line.indexOf(quote, i + 1)) {
      int next = Line.skipBlanks(line, i + 1);
      if (next == line.length() || ",]}:".indexOf(line.charAt(next)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  boolean isQuoted() {
    return text.startsWith("\"") || text.startsWith("'");
  }

  /** Where the quote ends by the rules, from the start of the piece; -1 if never. */
  int close() {
    return Quotes.close(text, 0);
  }
}
