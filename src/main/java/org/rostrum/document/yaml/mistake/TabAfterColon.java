package org.rostrum.document.yaml.mistake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A tab between key and value is good YAML (YAML 1.2 §6.2), only SnakeYAML does not take it. */
final class TabAfterColon implements SingleMistake {
  static final String MESSAGE = "a tab stands here, which not all tools read";

  @Override
  public Optional<Repair> only(Passage passage, int line) {
    Line parts = passage.line(line);
    int tab = parts.text().substring(0, parts.valueStart()).indexOf('\t', parts.indent());
    return tab < 0
        ? Optional.empty()
        : Optional.of(
            new Repair(line, tab, tab + 1, MESSAGE, "write a space", mended(passage, line)));
  }

  /** All such lines at once, since they are one habit. */
  private static List<String> mended(Passage passage, int first) {
    List<String> mended = new ArrayList<>(passage.lines());
    for (int i = first; i < passage.size(); i++) {
      mended.set(i, withSpaces(passage.line(i)));
    }
    return mended;
  }

  private static String withSpaces(Line line) {
    String before = line.text().substring(line.indent(), line.valueStart());
    return line.text().substring(0, line.indent())
        + before.replace('\t', ' ')
        + line.text().substring(line.valueStart());
  }
}
