package org.rostrum.document.yaml.mistake;

import java.util.List;
import java.util.Optional;

/** Tabs at the start of a line, where YAML takes only spaces (YAML 1.2 §6.1). */
final class TabIndent implements SingleMistake {
  @Override
  public Optional<Repair> only(Passage passage, int line) {
    String text = passage.text(line);
    int tab = text.indexOf('\t');
    int indent = passage.line(line).indent();
    if (tab < 0 || tab >= indent) {
      return Optional.empty();
    }
    List<String> mended = passage.with(line, withSpaces(text));
    if (passage.line(line).isEmpty()) {
      return Optional.of(Repair.silent(line, mended));
    }
    return Optional.of(
        new Repair(
            line,
            tab,
            indent,
            "a tab indents this line, where only spaces can",
            "write two spaces in place of each tab",
            mended));
  }

  private static String withSpaces(String text) {
    int indent = Line.of(text).indent();
    return text.substring(0, indent).replace("\t", "  ") + text.substring(indent);
  }
}
