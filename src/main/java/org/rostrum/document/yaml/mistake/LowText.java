package org.rostrum.document.yaml.mistake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A line of a text below {@code |} or {@code >} that is indented less than the text's first. */
final class LowText implements SingleMistake {
  private static final int LOOKED_AT = 200;

  @Override
  public Optional<Repair> only(Passage passage, int line) {
    int head = head(passage, line);
    Line parts = passage.line(line);
    if (head < 0 || head == line - 1 || parts.isEmpty()) {
      return Optional.empty();
    }
    int indent = passage.line(head + 1).indent();
    List<String> mended = new ArrayList<>(passage.lines());
    int end = line;
    while (end < passage.size() && isLow(passage, head, end)) {
      mended.set(end, " ".repeat(indent) + passage.text(end).strip());
      end++;
    }
    String more = end - line > 1 ? ", like the lines below it" : "";
    return Optional.of(
        new Repair(
            line,
            0,
            parts.indent(),
            "this line is indented less than the text of “"
                + passage.line(head).key()
                + "” above it",
            "indent it by " + indent + " spaces" + more,
            mended));
  }

  private static boolean isLow(Passage passage, int head, int line) {
    int indent = passage.line(line).indent();
    return indent > passage.line(head).start() && indent < passage.line(head + 1).indent();
  }

  /** The key above that announces the text. */
  private static int head(Passage passage, int line) {
    int indent = passage.line(line).indent();
    int head = line - 1;
    while (head > line - LOOKED_AT
        && head >= 0
        && (passage.line(head).isEmpty() || passage.line(head).indent() >= indent)) {
      head--;
    }
    boolean isBlock =
        head >= 0
            && line - head < LOOKED_AT
            && SpecialStart.isBlockText(passage.line(head).value());
    return isBlock && isLow(passage, head, line) ? head : -1;
  }
}
