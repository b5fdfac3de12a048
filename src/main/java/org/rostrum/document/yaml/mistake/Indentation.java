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
    if (parts.isEmpty() || !parts.isEntry() || line != passage.stop()) {
      return List.of();
    }
    return places(passage, line).mapToObj(indent -> repair(passage, line, indent)).toList();
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
    String hint =
        indent == 0 ? "let it begin in the first column" : "indent it by " + spaces(indent);
    return new Repair(line, 0, wrong, message, hint, mended);
  }

  private static String moved(String text, int by) {
    int indent = Line.of(text).indent();
    return " ".repeat(Math.max(0, indent + by)) + text.substring(indent);
  }

  private static String spaces(int count) {
    return count == 1 ? "1 space" : count + " spaces";
  }
}
