package org.rostrum.document.yaml.mistake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * No-break spaces and signs of no width with which lines begin, most likely copied from a web page.
 * To YAML they are part of the key, so they are looked for before lines are taken for entries.
 */
public final class HiddenIndent {
  private static final String NO_WIDTH = "[\\u200B-\\u200D\\u2060\\uFEFF]";
  private static final String WIDE = "[\\u00A0\\u2000-\\u200A\\u202F\\u3000]";
  private static final Pattern INDENT =
      Pattern.compile("^ *(" + NO_WIDTH + "|" + WIDE + ")(?: |" + NO_WIDTH + "|" + WIDE + ")*+");

  private final Passage passage;
  private final List<String> lines;

  /** The lines with only those mended that are indented. */
  private final List<String> moved;

  private int firstMoved = -1;
  private int firstStray = -1;

  private HiddenIndent(Passage passage) {
    this.passage = passage;
    this.lines = new ArrayList<>(passage.lines());
    this.moved = new ArrayList<>(passage.lines());
  }

  /** All such lines of entries, those mended at once that are mended alike. */
  public static List<Repair> in(Passage passage) {
    return new HiddenIndent(passage).repairs();
  }

  private List<Repair> repairs() {
    Line above = Line.of("");
    for (int i = 0; i < lines.size(); i++) {
      mend(i, above);
      Line line = Line.of(lines.get(i));
      above = line.isEmpty() ? above : line;
    }
    List<Repair> repairs = new ArrayList<>();
    if (firstMoved >= 0) {
      repairs.add(
          repair(
              moved,
              firstMoved,
              "a no-break space stands here, where only common spaces can",
              "write common spaces in its place"));
    }
    if (firstStray >= 0) {
      int sign = passage.text(firstStray).strip().codePointAt(0);
      String message = String.format("an invisible character (U+%04X) begins this line", sign);
      repairs.add(repair(lines, firstStray, message, "delete it"));
    }
    return repairs;
  }

  /** Such spaces indent what belongs to the line above; elsewhere they are there by accident. */
  private void mend(int line, Line above) {
    Matcher indent = indent(line);
    String rest = indent.find() ? passage.text(line).substring(indent.end()) : "";
    if (!Line.of(rest).isEntry()) {
      return;
    }
    String blanks = indent.group().replaceAll(NO_WIDTH, "").replaceAll(WIDE, " ");
    boolean isIndented = !blanks.isEmpty() && (above.isOpener() || above.indent() > 0);
    lines.set(line, (isIndented ? blanks : "") + rest);
    moved.set(line, isIndented ? lines.get(line) : moved.get(line));
    firstMoved = isIndented && firstMoved < 0 ? line : firstMoved;
    firstStray = !isIndented && firstStray < 0 ? line : firstStray;
  }

  private Matcher indent(int line) {
    return INDENT.matcher(passage.text(line));
  }

  private Repair repair(List<String> mended, int line, String message, String remedy) {
    Matcher indent = indent(line);
    int end = indent.find() ? indent.end() : 0;
    return new Repair(line, 0, end, message, remedy, mended).asHabit(remedy);
  }
}
