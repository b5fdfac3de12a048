package org.rostrum.document.yaml.mistake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** A line that begins under nothing: not where the lines beside it do. */
final class Indentation implements Mistake {
  private static final int LOOKED_AT = 20;

  @Override
  public boolean clearsLine() {
    return true;
  }

  @Override
  public List<Repair> in(Passage passage, int line) {
    Line parts = passage.line(line);
    if (parts.isEmpty()
        || !parts.isEntry()
        || line != passage.stop()
        || isBelowText(passage, line)) {
      return List.of();
    }
    if (isOddAbove(passage, line)) {
      return List.of(above(passage, line));
    }
    return places(passage, line).mapToObj(indent -> repair(passage, line, indent)).toList();
  }

  /** Below {@code src:hall.jpg}, the mistake is that line's. */
  private static boolean isBelowText(Passage passage, int line) {
    int above = line - 1;
    while (above > 0 && passage.line(above).isEmpty()) {
      above--;
    }
    return above >= 0 && new NoSpaceAfterColon().only(passage, above).isPresent();
  }

  /** Whether more lines begin where this one does than there are above it that begin deeper. */
  private static boolean isOddAbove(Passage passage, int line) {
    int indent = passage.line(line).indent();
    int first = firstAbove(passage, line);
    int here = siblings(passage, line, passage.size(), indent);
    int above = siblings(passage, first, line, passage.line(first).indent());
    return first < line
        && (first == 0 || passage.line(first - 1).isOpener())
        && (here > above || (here == above && indent == 0 && !passage.line(line).hasDash()));
  }

  /** The first of the lines above that begin deeper. */
  private static int firstAbove(Passage passage, int line) {
    int indent = passage.line(line).indent();
    int first = line;
    for (int i = line - 1; i >= 0; i--) {
      boolean isDeeper = passage.line(i).indent() > indent;
      if (!isDeeper && !passage.line(i).isEmpty()) {
        return first;
      }
      first = isDeeper && !passage.line(i).isEmpty() ? i : first;
    }
    return first;
  }

  private static int siblings(Passage passage, int from, int to, int indent) {
    int count = 0;
    for (int i = from; i < to; i++) {
      Line parts = passage.line(i);
      if (!parts.isEmpty() && parts.indent() < indent) {
        return count;
      }
      count += !parts.isEmpty() && parts.indent() == indent ? 1 : 0;
    }
    return count;
  }

  private static Repair above(Passage passage, int line) {
    int first = firstAbove(passage, line);
    int indent = passage.line(line).indent();
    int wrong = passage.line(first).indent();
    List<String> mended = new ArrayList<>(passage.lines());
    for (int i = first; i < line; i++) {
      mended.set(i, moved(passage.text(i), indent - wrong));
    }
    int more = siblings(passage, first, line, wrong) - 1;
    String message = "this line is indented by " + spaces(wrong) + ", unlike those below it";
    return new Repair(
        first,
        0,
        wrong,
        message,
        remedy(indent) + (more > 0 ? ", like the next " + more : ""),
        mended);
  }

  private static String remedy(int indent) {
    return indent == 0 ? "let it begin in the first column" : "indent it by " + spaces(indent);
  }

  /**
   * Where the lines above begin, and their texts behind a dash; the nearest, then the last first.
   */
  private static IntStream places(Passage passage, int line) {
    int indent = passage.line(line).indent();
    return IntStream.rangeClosed(1, Math.min(line, LOOKED_AT))
        .mapToObj(back -> passage.line(line - back))
        .filter(above -> !above.isEmpty())
        .flatMapToInt(above -> IntStream.of(above.indent(), above.start()))
        .filter(place -> place != indent)
        .distinct()
        .boxed()
        .sorted(Comparator.comparingInt((Integer place) -> Math.abs(place - indent)))
        .mapToInt(Integer::intValue);
  }

  private static Repair repair(Passage passage, int line, int indent) {
    int wrong = passage.line(line).indent();
    List<String> mended = new ArrayList<>(passage.lines());
    for (int i = line; i < passage.endBelow(line); i++) {
      mended.set(i, moved(passage.text(i), indent - wrong));
    }
    String message = "this line is indented by " + spaces(wrong) + ", which fits no line above it";
    return new Repair(line, 0, wrong, message, remedy(indent), mended);
  }

  private static String moved(String text, int by) {
    int indent = Line.of(text).indent();
    return " ".repeat(Math.max(0, indent + by)) + text.substring(indent);
  }

  private static String spaces(int count) {
    return count == 1 ? "1 space" : count + " spaces";
  }
}
