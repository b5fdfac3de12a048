package org.rostrum.document.yaml.mistake;

import java.util.List;

/**
 * One class of mistake. It only says what a line would be if it were this one; whether it is, shows
 * when the mended lines parse further.
 */
public interface Mistake {
  /** Whether the whole line must parse once it is mended, because several places would do. */
  default boolean clearsLine() {
    return false;
  }

  /** What a line of a passage would be if it were this mistake; the likeliest first. */
  List<Repair> in(Passage passage, int line);
}
