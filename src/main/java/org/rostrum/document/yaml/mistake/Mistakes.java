package org.rostrum.document.yaml.mistake;

import java.util.List;

/** The classes of mistake that are known. */
public final class Mistakes {
  /** All classes, those first that are told most surely. */
  public static final List<Mistake> ALL =
      List.of(
          new HiddenBlank(),
          new TabIndent(),
          new TabAfterColon(),
          new TemplateTag(),
          new MarkedKey(),
          new WrongDash(),
          new QuotedList(),
          new Leftover(),
          new UnclosedQuote(),
          new InnerQuote(),
          new BadEscape(),
          new ListBehindKey(),
          new ExtraComma(),
          new LostComma(),
          new ListInBraces(),
          new Semicolon(),
          new FlowMistake(),
          new SpecialStart(),
          new OtherComment(),
          new WrongColon(),
          new NoSpaceAfterColon(),
          new TextAndKeys(),
          new ColonInValue(),
          new WrongBracket(),
          new UnclosedFlow(),
          new LowText(),
          new NotIndented(),
          new Indentation(),
          new MissingColon());

  private Mistakes() {}
}
