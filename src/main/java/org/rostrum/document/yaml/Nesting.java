package org.rostrum.document.yaml;

import org.rostrum.diagnostic.Checked;
import org.rostrum.diagnostic.Code;
import org.rostrum.diagnostic.Findings;

/** Refuses what SnakeYAML would read for minutes: thousands of brackets opened one in another. */
final class Nesting {
  /** Far above the depth that is read, so that brackets in texts do not count. */
  private static final int DEEPEST = 200;

  private Nesting() {}

  /** Whether the block can be read in good time. */
  static Checked<Boolean> check(YamlBlock block) {
    int place = placeOf(block.text());
    if (place < 0) {
      return Checked.of(true);
    }
    Findings found = new Findings();
    found.add(
        Code.YAML_REFUSED,
        block.span(place, place + 1),
        "brackets are opened here without end",
        "close the brackets, or put a text that has brackets in quotes");
    return found.with(false);
  }

  private static int placeOf(String text) {
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '[' || c == '{') {
        depth++;
      } else if (c == ']' || c == '}') {
        depth = Math.max(0, depth - 1);
      }
      if (depth == DEEPEST) {
        return i;
      }
    }
    return -1;
  }
}
