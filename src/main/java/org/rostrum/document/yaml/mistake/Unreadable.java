package org.rostrum.document.yaml.mistake;

/** What no class of mistake explains: the line is left out, with what is indented below it. */
public final class Unreadable {
  /** The value of a mended line of which nothing could be made. */
  public static final String VALUE = "\uE000unread\uE000";

  /** What is said of it. */
  public static final String MESSAGE = "this cannot be read as YAML";

  private Unreadable() {}

  /** Leaves out the line where the parser stopped, or the last one above that is still there. */
  public static Repair in(Passage passage) {
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
    return passage.line(line).isEmpty() || passage.text(line).contains(VALUE);
  }

  private static String stub(Line line) {
    boolean isGone = line.text().contains(VALUE);
    return line.hasKey() && !isGone ? line.text().substring(0, line.keyEnd()) + ": " + VALUE : "";
  }
}
