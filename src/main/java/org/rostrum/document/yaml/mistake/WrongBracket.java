package org.rostrum.document.yaml.mistake;

import java.util.Optional;

/** {@code { tags: [a, b }}: a bracket closes another one than is open. */
final class WrongBracket implements SingleMistake {
  private static Passage.Words inPlace(char closing, char missing) {
    return new Passage.Words(
        "“" + closing + "” stands here where “" + missing + "” closes", "write " + missing);
  }

  /** Whether nothing else is open that the wrong bracket could have been meant to close. */
  private static boolean isOpenOnce(String rest) {
    return rest.chars().filter(c -> c == '[' || c == '{').count() == 1;
  }

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
    if (Line.skipBlanks(text, at + 1) == text.length() && isOpenOnce(parts.rest())) {
      String mended = before + missing;
      return passage.repair(line, at, at + 1, inPlace(closing, missing), mended);
    }
    return passage.repair(line, at, at + 1, words, before + missing + " " + text.substring(at));
  }
}
