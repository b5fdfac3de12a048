package org.rostrum.document.yaml.mistake;

import java.util.ArrayList;
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
    boolean isBelowText = isBelowText(passage, line);
    List<String> mended = mended(passage, line, isBelowText);
    if (passage.line(line).isEmpty()) {
      return Optional.of(Repair.silent(line, mended));
    }
    String remedy =
        isBelowText
            ? "let it begin where the line above does"
            : "write two spaces in place of each tab";
    String message = "a tab indents this line, where only spaces can";
    Repair repair = new Repair(line, tab, indent, message, remedy, mended);
    return Optional.of(isBelowText ? repair : repair.asHabit(remedy));
  }

  /** A key below one that has a text belongs beside it. */
  private static boolean isBelowText(Passage passage, int line) {
    Line parts = passage.line(line);
    Line above = line > 0 ? passage.line(line - 1) : parts;
    return parts.hasKey()
        && !parts.hasDash()
        && above.hasKey()
        && !above.value().isEmpty()
        && above.text().indexOf('\t') != 0;
  }

  /** All lines from here on at once, since they are one habit. */
  private static List<String> mended(Passage passage, int first, boolean isBelowText) {
    if (isBelowText) {
      String above = passage.text(first - 1);
      String indent = above.substring(0, passage.line(first - 1).indent());
      return passage.with(first, indent + passage.text(first).strip());
    }
    List<String> mended = new ArrayList<>(passage.lines());
    for (int i = first; i < passage.size() && passage.text(i).indexOf('\t') >= 0; i++) {
      mended.set(i, withSpaces(passage.text(i)));
    }
    return mended;
  }

  private static String withSpaces(String text) {
    int indent = Line.of(text).indent();
    return text.substring(0, indent).replace("\t", "  ") + text.substring(indent);
  }
}
