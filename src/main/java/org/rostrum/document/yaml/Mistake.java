package org.rostrum.document.yaml;

import java.util.List;
import java.util.Optional;

/**
 * One class of mistake. It only says what a line would be if it were this one; whether it is, shows
 * when the mended lines parse further.
 */
@FunctionalInterface
interface Mistake {
  /** All classes, those first that are told most surely. */
  List<Mistake> ALL =
      List.of(
          new TabIndent(),
          new TabAfterColon(),
          new UnclosedQuote(),
          new InnerQuote(),
          new BadEscape(),
          new FlowMistake(),
          new SpecialStart(),
          new ColonInValue(),
          new NoSpaceAfterColon(),
          new WrongBracket(),
          new UnclosedFlow(),
          new Indentation(),
          new MissingColon());

  /** The mistake in a line of a passage, if it can be one of this class. */
  Optional<Repair> in(Passage passage, int line);
}
