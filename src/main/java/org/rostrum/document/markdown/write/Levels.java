package org.rostrum.document.markdown.write;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Closes the levels of headings up, so that none is skipped below the page's own title: a text that
 * begins with {@code ###} has its parts at the level of {@code ##}. What stands below what is kept
 * (WCAG 2.2, H42).
 */
final class Levels {
  private static final int FIRST = 2;

  private final Deque<Level> above = new ArrayDeque<>();

  /** A level as it is written, and as it is shown. */
  private record Level(int written, int shown) {}

  /** The level at which the next heading is shown. */
  int shown(int written) {
    while (!above.isEmpty() && above.getLast().written() >= written) {
      above.removeLast();
    }
    int shown = above.isEmpty() ? FIRST : above.getLast().shown() + 1;
    above.addLast(new Level(written, shown));
    return shown;
  }
}
