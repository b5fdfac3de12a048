package org.rostrum.document.yaml.mistake;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The brackets of a list or map written in one piece, {@code [a, {b: c}]}.
 *
 * @param end behind the bracket that closes the first one; -1 if that is never closed
 * @param missing the brackets that would close what is open, in order
 * @param wrong a closing bracket that is not of the kind that is open; -1 if there is none
 */
record Brackets(int end, String missing, int wrong) {
  /** Looks at a text that begins with a bracket. */
  static Brackets of(String text) {
    Deque<Character> open = new ArrayDeque<>();
    int wrong = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '[' || c == '{') {
        open.push(c == '[' ? ']' : '}');
      } else if (c == ']' || c == '}') {
        char expected = open.pop();
        wrong = wrong < 0 && c != expected ? i : wrong;
      } else if (isQuote(text, i)) {
        i = Math.max(i, FlowItem.closingQuote(text, i));
      }
      if (open.isEmpty()) {
        return new Brackets(i + 1, "", wrong);
      }
    }
    StringBuilder missing = new StringBuilder();
    open.forEach(missing::append);
    return new Brackets(-1, missing.toString(), wrong);
  }

  /** A quote opens a text only where an item begins. */
  private static boolean isQuote(String text, int at) {
    char c = text.charAt(at);
    return (c == '"' || c == '\'') && "[{,: ".indexOf(text.charAt(at - 1)) >= 0;
  }
}
