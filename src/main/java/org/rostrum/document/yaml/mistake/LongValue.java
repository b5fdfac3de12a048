package org.rostrum.document.yaml.mistake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A plain text of several lines that wants quotes around all of them. */
final class LongValue {
  private LongValue() {}

  /** Whether a value goes on in lines indented below it. */
  static boolean isAt(Passage passage, int head) {
    return end(passage, head) > head + 1 && !passage.line(head).value().isEmpty();
  }

  /** Behind the last line that is indented deeper than the key. */
  private static int end(Passage passage, int head) {
    int end = head + 1;
    while (end < passage.size()
        && !passage.line(end).isEmpty()
        && passage.line(end).indent() > passage.line(head).start()) {
      end++;
    }
    return end;
  }

  /**
   * The value in quotes; nothing if it has quotes in it already.
   *
   * @param head the line on which it begins
   * @param line the line of the colon in it
   */
  static Optional<Repair> quoted(Passage passage, int head, int line, int colon) {
    int last = end(passage, head) - 1;
    Line first = passage.line(head);
    if (String.join("\n", passage.lines().subList(head, last + 1)).indexOf('"') >= 0) {
      return Optional.empty();
    }
    String opened = first.text().substring(0, first.valueStart()) + '"' + first.rest();
    List<String> mended = new ArrayList<>(passage.with(head, opened));
    mended.set(last, passage.text(last).stripTrailing() + '"');
    String shown = opened.strip() + " … " + mended.get(last).strip();
    return Optional.of(
        new Repair(
            line,
            colon,
            colon + 1,
            line == head
                ? "the value has a colon in it"
                : "the value that begins above has a colon in it",
            "put the whole value in quotes: " + shown,
            mended));
  }
}
