package org.rostrum.document.yaml;

import java.util.ArrayList;
import java.util.List;
import org.rostrum.document.yaml.mistake.Line;
import org.rostrum.document.yaml.mistake.NotIndented;
import org.rostrum.document.yaml.mistake.Passage;
import org.rostrum.document.yaml.mistake.WrongDash;

/** Splits lines of YAML into the entries of a map or list, each of which can be read alone. */
final class Entries {
  private static final int LONGEST_FLOW = 200;

  private final List<String> lines;
  private final Syntax syntax;

  Entries(List<String> lines, Syntax syntax) {
    this.lines = lines;
    this.syntax = syntax;
  }

  /**
   * Some of the lines.
   *
   * @param from the first, from 0
   * @param to behind the last
   */
  record Range(int from, int to) {
    int size() {
      return to - from;
    }
  }

  /** The entries in a range; they cover it wholly. */
  List<Range> in(Range range) {
    int indent = indent(range);
    List<Range> entries = new ArrayList<>();
    int start = range.from();
    boolean isList = isList(range);
    Passage passage = new Passage(lines.subList(range.from(), range.to()), 0);
    for (int i = range.from(); i < range.to(); i++) {
      if (begins(i, indent, isList)
          && hasContent(start, i)
          && !NotIndented.isOn(passage, i - range.from())) {
        int end = endOf(new Range(start, i), range.to());
        entries.add(new Range(start, end));
        start = end;
        i = Math.max(i, end - 1);
      }
    }
    entries.add(new Range(start, range.to()));
    return entries;
  }

  private Line line(int line) {
    return Line.of(lines.get(line));
  }

  private int indent(Range range) {
    int least = Integer.MAX_VALUE;
    for (int i = range.from(); i < range.to(); i++) {
      least = line(i).isEmpty() ? least : Math.min(least, line(i).indent());
    }
    return least;
  }

  private boolean isList(Range range) {
    for (int i = range.from(); i < range.to(); i++) {
      if (!line(i).isEmpty()) {
        return line(i).hasDash();
      }
    }
    return false;
  }

  /** A dash at the place of its key belongs to that key; a bracket closes what came before. */
  private boolean begins(int line, int indent, boolean isList) {
    Line parts = line(line);
    if (parts.isEmpty() || parts.indent() != indent) {
      return false;
    }
    if (WrongDash.isOn(parts.text())) {
      return false;
    }
    char first = parts.text().charAt(indent);
    boolean goesOn = line > 0 && parts.isProse() && line(line - 1).isProse();
    return first != ']' && first != '}' && !goesOn && (isList || !parts.hasDash());
  }

  private boolean hasContent(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!line(i).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /**
   * An entry ends where the next one seems to begin, unless it is a list, map or quoted text in one
   * piece whose later lines are not indented, and is whole only with these.
   */
  private int endOf(Range entry, int limit) {
    if (!isOpen(entry) || syntax.parses(lines.subList(entry.from(), entry.to()))) {
      return entry.to();
    }
    int last = Math.min(limit, entry.to() + LONGEST_FLOW);
    for (int end = entry.to() + 1; end <= last; end++) {
      if (canClose(lines.get(end - 1)) && syntax.parses(lines.subList(entry.from(), end))) {
        return end;
      }
    }
    return entry.to();
  }

  /** Whether the value of the entry's first line opens something that the entry does not close. */
  private boolean isOpen(Range entry) {
    int head = entry.from();
    while (line(head).isEmpty()) {
      head++;
    }
    String below = String.join("\n", lines.subList(head + 1, entry.to()));
    return line(head).isOpenBefore(below);
  }

  private static boolean canClose(String line) {
    String text = line.stripTrailing();
    return !text.isEmpty() && "]}\"'".indexOf(text.charAt(text.length() - 1)) >= 0;
  }
}
