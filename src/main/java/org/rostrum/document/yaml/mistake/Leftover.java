package org.rostrum.document.yaml.mistake;

import java.util.Optional;

/** A sign too many: {@code title: "Opening",}, {@code "Opening".}, {@code tags: ['x']]}. */
final class Leftover implements SingleMistake {
  @Override
  public Optional<Repair> only(Passage passage, int line) {
    Line parts = passage.line(line);
    String value = parts.value();
    int end = parts.isEntry() ? endOf(value) : 0;
    if (end <= 0 || end >= value.length()) {
      return Optional.empty();
    }
    String rest = value.substring(end).strip();
    int at = parts.valueStart() + value.indexOf(rest, end);
    if (rest.equals(",") || rest.equals(";") || rest.equals("]") || rest.equals("}")) {
      Passage.Words words =
          new Passage.Words("“" + rest + "” stands behind the end of the value", "delete it");
      return passage.repair(line, at, at + 1, words, parts.withValue(value.substring(0, end)));
    }
    return parts.hasQuotedValue() && rest.matches("[.!?…]+")
        ? stop(passage, line, at, end)
        : Optional.empty();
  }

  private static Optional<Repair> stop(Passage passage, int line, int at, int end) {
    Line parts = passage.line(line);
    String value = parts.value();
    String rest = value.substring(end).strip();
    String mended = value.substring(0, end - 1) + rest + value.charAt(0);
    Passage.Words words =
        new Passage.Words("“" + rest + "” stands behind the quoted text", "put it inside");
    return passage.repair(line, at, at + rest.length(), words, parts.withValue(mended));
  }

  /** Behind the quoted text, list or map that a value begins with; -1 if it begins with none. */
  private static int endOf(String value) {
    if (value.startsWith("\"") || value.startsWith("'")) {
      int close = Quotes.close(value, 0);
      boolean isWhole = close > 1 && value.indexOf(value.charAt(0), close + 1) < 0;
      return isWhole ? close + 1 : -1;
    }
    return SpecialStart.isFlow(value) ? Brackets.of(value).end() : -1;
  }
}
