package org.rostrum.document.yaml.mistake;

import java.util.List;
import java.util.Optional;

/** A class of mistake that can be mended in one way only. */
interface SingleMistake extends Mistake {
  @Override
  default List<Repair> in(Passage passage, int line) {
    return only(passage, line).stream().toList();
  }

  /** What the line would be, if it can be this mistake. */
  Optional<Repair> only(Passage passage, int line);
}
