package org.rostrum.document.yaml.mistake;

import java.util.Optional;

/**
 * {@code tags: - a - b}, or {@code tags: - a} above more dashes: such a list begins below its key.
 */
final class ListBehindKey implements SingleMistake {
  @Override
  public Optional<Repair> only(Passage passage, int line) {
    Line parts = passage.line(line);
    String value = parts.value();
    if (!parts.hasKey() || !value.startsWith("- ")) {
      return Optional.empty();
    }
    String[] items = value.substring(2).strip().split("\\s+-\\s+");
    int at = parts.valueStart();
    String message = "a list with dashes cannot begin behind its key";
    if (items.length > 1 && value.indexOf('"') < 0 && value.indexOf('\'') < 0) {
      String mended = parts.withValue('[' + String.join(", ", items) + ']');
      Passage.Words words = new Passage.Words(message, "write it in brackets");
      return passage.repair(line, at, at + 1, words, mended);
    }
    boolean goesOn = line + 1 < passage.size() && passage.line(line + 1).hasDash();
    return goesOn ? Optional.of(moved(passage, line, message)) : Optional.empty();
  }

  private static Repair moved(Passage passage, int line, String message) {
    Line parts = passage.line(line);
    int at = parts.valueStart();
    String indent = " ".repeat(passage.line(line + 1).indent());
    return new Repair(
        line,
        at,
        at + 1,
        message,
        "move it to a line of its own, above those below: " + indent + parts.value(),
        passage.with(line, parts.withValue("")));
  }
}
