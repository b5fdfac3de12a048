package org.rostrum.document.yaml.mistake;

import java.util.List;

/** The classes of mistake that are known. */
public final class Mistakes {
  /** All classes, those first that are told most surely. */
  public static final List<Mistake> ALL =
      List.of(
          new TabIndent(),
          new TabAfterColon(),
          new UnclosedQuote(),
          new InnerQuote(),
          new BadEscape(),
          new FlowMistake(),
          new SpecialStart(),
          new NoSpaceAfterColon(),
          new ColonInValue(),
          new WrongBracket(),
          new UnclosedFlow(),
          new Indentation(),
          new MissingColon());

  private Mistakes() {}
}
