package org.rostrum.document.markdown;

import org.rostrum.document.markdown.syntax.Chars;
import org.rostrum.document.markdown.tree.Refused;

/**
 * Estimates, before anything is parsed, how much memory the tree of a text will take: each mark and
 * each line may become a node of it, and a text of nothing else takes a hundred times its own size.
 * Running text of the largest size that is read weighs a quarter of what is allowed.
 */
final class Bulk {
  /** In some hundred bytes of memory. */
  private static final int HEAVIEST = 3_000_000;

  private static final int LINE = 2;
  private static final int BLOCK = 7;
  private static final int ITEM = 12;
  private static final int CELL = 4;
  private static final int LINK = 8;
  private static final int NOTE = 30;
  private static final int RUN = 2;
  private static final int MARK = 1;

  private Bulk() {}

  /** Refuses a text that consists of too many pieces, at the line where they become too many. */
  static void check(String text, int start) {
    int length = text.length();
    int weight = 0;
    boolean isBelowBlank = true;
    int at = start;
    while (at < length) {
      int end = text.indexOf('\n', at);
      int lineEnd = end < 0 ? length : end;
      int first = firstSign(text, at, lineEnd);
      weight += ofStart(text, first, lineEnd, isBelowBlank);
      isBelowBlank = first == lineEnd;
      for (int i = first; i < lineEnd; i++) {
        weight += ofSign(text, i);
      }
      if (weight > HEAVIEST) {
        throw Refused.tooMany(at, lineEnd);
      }
      at = lineEnd + 1;
    }
  }

  private static int firstSign(String text, int start, int end) {
    int at = start;
    while (at < end && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
    return at;
  }

  private static int ofStart(String text, int first, int end, boolean isBelowBlank) {
    if (first == end) {
      return 0;
    }
    char c = text.charAt(first);
    if ("-+*>".indexOf(c) >= 0 || Chars.isDigit(c)) {
      return ITEM;
    }
    return isBelowBlank || c == '#' || c == ':' || c == '`' ? BLOCK : LINE;
  }

  private static int ofSign(String text, int at) {
    return switch (text.charAt(at)) {
      case '|' -> CELL;
      case '^' -> NOTE;
      case '[', '<', '@', ':' -> LINK;
      case 'w' -> text.startsWith("www.", at) ? LINK : 0;
      case '*', '_', '~' -> RUN;
      case '`', '&', '\\', ']' -> MARK;
      default -> 0;
    };
  }
}
