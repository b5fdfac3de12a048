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
    String text = passage.text(last).stripTrailing();
    String mended = text + (text.endsWith("]") ? " " : "") + brackets.missing();
    if (last == line) {
      int at = parts.valueStart();
      String message = "“" + parts.text().charAt(at) + "” opens here and is never closed";
      return passage.repair(
          line, at, at + 1, new Passage.Words(message, "close it"), text + brackets.missing());
    }
    String message = "“" + MissingColon.excerpt(parts.rest()) + "” above is not closed here";
    return passage.repair(
        last, text.length() - 1, text.length(), new Passage.Words(message, "close it"), mended);
  }
}
