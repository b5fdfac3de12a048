package org.rostrum.document.yaml;

/** What no class of mistake explains: the line is left out, with what is indented below it. */
final class Unreadable {
  static final String MESSAGE = "this cannot be read as YAML";

  Repair in(Passage passage) {
    int line = passage.stop();
    while (line > 0 && isGone(passage, line)) {
      line--;
    }
    Line parts = passage.line(line);
    return new Repair(
        line,
        parts.indent(),
        parts.text().stripTrailing().length(),
        MESSAGE,
        "write it as “key: value”, with quotes around a text that has special characters",
        passage.withoutBelow(line, stub(parts)));
  }

  private static boolean isGone(Passage passage, int line) {
    return passage.line(line).isEmpty() || passage.text(line).contains(ValueReader.UNREAD);
  }

  private static String stub(Line line) {
    boolean isGone = line.text().contains(ValueReader.UNREAD);
    return line.hasKey() && !isGone
        ? line.text().substring(0, line.keyEnd()) + ": " + ValueReader.UNREAD
        : "";
  }
}
