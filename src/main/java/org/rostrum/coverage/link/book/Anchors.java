package org.rostrum.coverage.link.book;

import java.util.HashSet;
import java.util.Set;

/** The anchors of one page, each once. */
public final class Anchors {
  private final Set<String> used;

  /**
   * No anchor given so far.
   *
   * @param ofBody what the page's own text uses already
   */
  public Anchors(Set<String> ofBody) {
    used = new HashSet<>(ofBody);
  }

  /** The anchor that is wanted, with a number if it is taken. */
  public String of(String wanted) {
    String anchor = wanted;
    for (int number = 2; !used.add(anchor); number++) {
      anchor = wanted + "-" + number;
    }
    return anchor;
  }
}
