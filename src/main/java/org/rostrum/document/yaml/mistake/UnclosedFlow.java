package org.rostrum.document.yaml.mistake;

import java.util.Optional;

/** {@code tags: [a, b}: a list or map in one piece that is never closed. */
final class UnclosedFlow implements SingleMistake {
  @Override
  public Optional<Repair> only(Passage passage, int line) {
    Line parts = passage.line(line);
    if (!SpecialStart.isFlow(parts.rest())) {
      return Optional.empty();
    }
    int last = passage.endBelow(line) - 1;
    String below = String.join("\n", passage.lines().subList(line + 1, last + 1));
    Brackets brackets = Brackets.of(parts.rest() + "\n" + below);
    if (brackets.end() >= 0) {
      return Optional.empty();
    }
    int at = parts.valueStart();
    String mended = passage.text(last).stripTrailing() + brackets.missing();
    String message = "“" + parts.text().charAt(at) + "” opens here and is never closed";
    String hint =
        last == line
            ? "close it: " + mended.strip()
            : "write " + brackets.missing() + " where it ends";
    return Optional.of(new Repair(line, at, at + 1, message, hint, passage.with(last, mended)));
  }
}
