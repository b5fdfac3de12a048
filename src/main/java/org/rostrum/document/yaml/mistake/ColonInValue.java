package org.rostrum.document.yaml.mistake;

import java.util.Optional;

/** {@code title: Plain Language: Accessibility}: the second colon would begin another map. */
final class ColonInValue implements SingleMistake {
  @Override
  public Optional<Repair> only(Passage passage, int line) {
    Line parts = passage.line(line);
    String value = parts.value();
    boolean isPlain = !parts.hasQuotedValue() && !SpecialStart.isFlow(value);
    int colon = parts.hasKey() && isPlain ? colon(value) : -1;
    if (colon < 0) {
      return Optional.empty();
    }
    int at = parts.valueStart() + colon;
    if (LongValue.isAt(passage, line)) {
      return LongValue.quoted(passage, line, line, at);
    }
    Passage.Words words =
        new Passage.Words("the value has a colon in it", "put the value in quotes");
    return passage.repair(line, at, at + 1, words, parts.withValue(Quotes.around(value)));
  }

  private static int colon(String value) {
    for (int i = value.indexOf(':'); i >= 0; i = value.indexOf(':', i + 1)) {
      if (Line.isColon(value, i)) {
        return i;
      }
    }
    return -1;
  }
}
