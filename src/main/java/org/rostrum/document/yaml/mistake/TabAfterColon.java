package org.rostrum.document.yaml.mistake;

import java.util.Optional;

/** A tab between key and value is good YAML (YAML 1.2 §6.2), only SnakeYAML does not take it. */
final class TabAfterColon implements SingleMistake {
  @Override
  public Optional<Repair> only(Passage passage, int line) {
    Line parts = passage.line(line);
    String before = parts.text().substring(parts.indent(), parts.valueStart());
    return before.indexOf('\t') < 0
        ? Optional.empty()
        : Optional.of(Repair.silent(line, passage.with(line, withSpaces(parts, before))));
  }

  private static String withSpaces(Line line, String before) {
    return line.text().substring(0, line.indent())
        + before.replace('\t', ' ')
        + line.text().substring(line.valueStart());
  }
}
