package org.rostrum.document.yaml.mistake;

import java.util.Optional;

/** {@code { tags: [a, b }}: a bracket closes another one than is open. */
final class WrongBracket implements SingleMistake {
  @Override
  public Optional<Repair> only(Passage passage, int line) {
    Line parts = passage.line(line);
    int wrong = SpecialStart.isFlow(parts.rest()) ? Brackets.of(parts.rest()).wrong() : -1;
    if (wrong < 0) {
      return Optional.empty();
    }
    int at = parts.valueStart() + wrong;
    String text = parts.text();
    char closing = text.charAt(at);
    char missing = closing == '}' ? ']' : '}';
    Passage.Words words =
        new Passage.Words(
            "“" + closing + "” stands here where “" + missing + "” must come first",
            "write " + missing + " before it");
    String before = text.substring(0, at).stripTrailing();
    return passage.repair(line, at, at + 1, words, before + missing + " " + text.substring(at));
  }
}
