package org.rostrum.document.markdown;

import org.rostrum.document.markdown.syntax.Chars;
import org.rostrum.document.markdown.tree.Refused;

/**
 * Counts, before anything is parsed, how many quotes and lists begin on one line, and how many
 * lists stand in each other by their indentation: Flexmark needs time and stack for each, and looks
 * at each of them again for each line. What else is nested over several lines is counted in the
 * tree.
 */
final class Nesting {
  /** Far more than {@link Refused#DEEPEST}, since such a line may also be code. */
  private static final int MOST_ON_A_LINE = 200;

  private Nesting() {}

  /** Refuses a text that nests too many quotes and lists. */
  static void check(String text, int start) {
    Lists lists = new Lists();
    int length = text.length();
    int at = start;
    while (at < length) {
      int end = text.indexOf('\n', at);
      int lineEnd = end < 0 ? length : end;
      if (lineEnd - at > MOST_ON_A_LINE) {
        checkLine(text, at, lineEnd);
      }
      lists.read(text, at, lineEnd);
      at = lineEnd + 1;
    }
  }

  /** The lists that are open, by the column at which the text of their last item begins. */
  private static final class Lists {
    private static final int CODE = 4;

    private final int[] columns = new int[MOST_ON_A_LINE];
    private int open;
    private int outermost;

    void read(String text, int start, int end) {
      int at = start;
      int column = 0;
      while (at < end && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
        column += text.charAt(at) == '\t' ? CODE : 1;
        at++;
      }
      if (at == end) {
        return;
      }
      while (open > 0 && column < columns[open - 1]) {
        open--;
      }
      int width = markerWidth(text, at, end);
      boolean isCode = column >= (open == 0 ? 0 : columns[open - 1]) + CODE;
      if (width > 0 && !isCode) {
        open(column + width, start, end);
      }
    }

    private void open(int column, int start, int end) {
      outermost = open == 0 ? start : outermost;
      if (open == columns.length) {
        throw Refused.tooDeep(outermost, end);
      }
      columns[open++] = column;
    }

    /** How wide the mark of an item and the blank behind it are; 0 if none begins here. */
    private static int markerWidth(String text, int at, int end) {
      int mark = at;
      while (mark < end && Chars.isDigit(text.charAt(mark))) {
        mark++;
      }
      boolean isItem = mark < end && text.charAt(mark) != '>' && isMarker(text, mark, end);
      return isItem ? mark - at + 2 : 0;
    }
  }

  private static void checkLine(String text, int start, int end) {
    int markers = 0;
    boolean rule = true;
    for (int i = start; i < end && markers <= MOST_ON_A_LINE; i++) {
      char c = text.charAt(i);
      if (isMarker(text, i, end)) {
        markers++;
        rule &= c == text.charAt(start) && c != '>';
      } else if (c != ' ' && c != '\t' && !Chars.isDigit(c)) {
        return;
      }
    }
    if (markers > MOST_ON_A_LINE && !(rule && isRule(text, start, end))) {
      throw Refused.tooDeep(start, end);
    }
  }

  /** Whether a quote or an item begins here. */
  private static boolean isMarker(String text, int at, int end) {
    char c = text.charAt(at);
    if (c == '>') {
      return true;
    }
    boolean ordered = (c == '.' || c == ')') && at > 0 && Chars.isDigit(text.charAt(at - 1));
    boolean blankBehind = at + 1 >= end || " \t".indexOf(text.charAt(at + 1)) >= 0;
    return blankBehind && (ordered || c == '-' || c == '+' || c == '*');
  }

  /** A line of nothing but stars or hyphens is a thematic break, however long. */
  private static boolean isRule(String text, int start, int end) {
    char mark = text.charAt(start);
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c != mark && c != ' ' && c != '\t') {
        return false;
      }
    }
    return mark == '-' || mark == '*';
  }
}
