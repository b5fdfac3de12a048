package org.rostrum.document.yaml.mistake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A text that goes on, or begins, below its key without being indented. */
public final class NotIndented implements SingleMistake {
  @Override
  public Optional<Repair> only(Passage passage, int line) {
    if (!isOn(passage, line)) {
      return Optional.empty();
    }
    int head = head(passage, line);
    int indent = passage.line(head).start() + 2;
    int end = line;
    List<String> mended = new ArrayList<>(passage.lines());
    while (end < passage.size() && isText(passage, end, head)) {
      mended.set(end, " ".repeat(indent) + passage.text(end).strip());
      end++;
    }
    String more = end - line > 1 ? ", like the " + lines(end - line - 1) + " below it" : "";
    String message =
        "this text is not indented, so it does not belong to “"
            + passage.line(head).key()
            + "” above";
    int length = passage.text(line).stripTrailing().length();
    return Optional.of(
        new Repair(line, 0, length, message, "indent it by " + indent + " spaces" + more, mended));
  }

  /** Whether a line goes on with the entry above it, though it is not indented. */
  public static boolean isOn(Passage passage, int line) {
    int head = head(passage, line);
    return head >= 0 && goesOn(passage, head, line);
  }

  private static String lines(int count) {
    return count == 1 ? "line" : count + " lines";
  }

  /** The key above, if all between is indented below it or blank. */
  private static int head(Passage passage, int line) {
    int head = line - 1;
    while (head >= 0
        && (passage.line(head).isEmpty()
            || passage.line(head).indent() > passage.line(line).indent())) {
      head--;
    }
    return head >= 0 && isText(passage, line, head) && passage.line(head).hasKey() ? head : -1;
  }

  private static boolean isText(Passage passage, int line, int head) {
    Line parts = passage.line(line);
    boolean isLow = parts.indent() <= passage.line(head).start();
    return isLow && !parts.isEmpty() && !parts.isEntry();
  }

  /** Whether the key announces a text, or a sentence goes on. */
  private static boolean goesOn(Passage passage, int head, int line) {
    String value = passage.line(head).value();
    boolean isBlock = SpecialStart.isBlockText(value);
    if (isBlock || value.isEmpty()) {
      return passage.line(line).isProse();
    }
    if (MissingColon.isKnownKey(passage.text(line).strip())) {
      return false;
    }
    boolean isBelow = !passage.line(line - 1).isEmpty();
    boolean isPlain = !passage.line(head).hasQuotedValue() && !SpecialStart.isFlow(value);
    return isBelow
        && isPlain
        && passage.line(line).isProse()
        && Character.isLowerCase(passage.line(line).text().strip().codePointAt(0));
  }
}
