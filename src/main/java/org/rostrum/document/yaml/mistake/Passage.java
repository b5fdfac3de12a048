package org.rostrum.document.yaml.mistake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Lines of YAML among which there is a mistake.
 *
 * @param lines all of them
 * @param stop the line, from 0, where the parser stopped
 */
public record Passage(List<String> lines, int stop) {
  private static final int LONGEST = 100;

  /** Copies the lines, and brings the stop back into them. */
  public Passage {
    lines = List.copyOf(lines);
    stop = Math.max(0, Math.min(stop, lines.size() - 1));
  }

  String text(int line) {
    return lines.get(line);
  }

  Line line(int line) {
    return Line.of(lines.get(line));
  }

  int size() {
    return lines.size();
  }

  /** Behind the last line that is indented deeper than this one. */
  int endBelow(int line) {
    int indent = line(line).indent();
    int end = line + 1;
    for (int i = end; i < size() && (line(i).isEmpty() || line(i).indent() > indent); i++) {
      end = line(i).isEmpty() ? end : i + 1;
    }
    return end;
  }

  /** The lines with another one in place of one. */
  List<String> with(int line, String text) {
    List<String> mended = new ArrayList<>(lines);
    mended.set(line, text);
    return mended;
  }

  /** The lines with one replaced, and those blank that are indented below it. */
  List<String> withoutBelow(int line, String text) {
    List<String> mended = with(line, text);
    for (int i = line + 1; i < endBelow(line); i++) {
      mended.set(i, "");
    }
    return mended;
  }

  /** A mistake in one line, whose mended form is shown if it is not too long to be read. */
  Optional<Repair> repair(int line, int start, int end, Words words, String mended) {
    String hint = hint(words.hint(), mended);
    return Optional.of(new Repair(line, start, end, words.message(), hint, with(line, mended)));
  }

  /** What to do, and the mended line if it is not too long to be read. */
  public static String hint(String words, String mended) {
    String shown = mended.strip();
    return shown.length() > LONGEST ? words : words + ": " + shown;
  }

  /** What is said of a mistake. */
  record Words(String message, String hint) {}
}
