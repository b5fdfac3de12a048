package org.rostrum.diagnostic;

import java.util.ArrayList;
import java.util.List;

/**
 * The part of a line that is shown, and the carets below it. A line that is too long is cut around
 * the span, with {@code …} on the side where something is missing.
 *
 * @param text the line as it is printed
 * @param carets as many columns as the text has before the span, then {@code ^} under each of the
 *     span's
 */
record Excerpt(String text, String carets) {
  private static final String CUT = "…";

  /**
   * How many times the shown columns are looked at around the span: lines may have half a million
   * characters, most of which matter to nobody.
   */
  private static final int SIGHT = 4;

  /**
   * Cuts a line to the columns there are.
   *
   * @param line without its end
   * @param span where the carets go; what lies beyond the line's end is shown right behind it
   * @param columns how many the text may take, at least 8
   */
  static Excerpt of(String line, Span span, int columns) {
    return new Window(line, span, columns).excerpt();
  }

  /** The cells near the span, and which of them are shown. */
  private static final class Window {
    private final int columns;
    private final List<Cell> cells = new ArrayList<>();
    private final int start;
    private final int end;
    private boolean isCutBefore;
    private boolean isCutBehind;
    private int left;
    private int right;
    private int used;

    Window(String line, Span span, int columns) {
      this.columns = columns;
      int length = line.codePointCount(0, line.length());
      int column = Math.min(span.column() - 1, length);
      int from = Math.max(0, column - SIGHT * columns);
      int to = Math.min(length, column + SIGHT * columns);
      isCutBefore = from > 0;
      isCutBehind = to < length;
      int first = line.offsetByCodePoints(0, from);
      int last = line.offsetByCodePoints(first, to - from);
      line.substring(first, last).codePoints().forEach(one -> cells.add(Cell.of(one)));
      start = column - from;
      end = (int) Math.min((long) start + span.length(), cells.size());
    }

    Excerpt excerpt() {
      if (!isCutBefore && !isCutBehind && widthOfAll() <= columns) {
        right = cells.size();
        return new Excerpt(shown(), carets());
      }
      cells.replaceAll(cell -> cell.isTab() ? new Cell(" ", 1) : cell);
      choose();
      return new Excerpt(shown(), carets());
    }

    private int widthOfAll() {
      return cells.stream().mapToInt(Cell::width).sum();
    }

    /** The span first, then as much on both sides of it, then what is left on either side. */
    private void choose() {
      int room = columns - 2;
      left = start;
      right = start;
      growRight(end, room);
      growLeft(used + (room - used) / 2);
      growRight(cells.size(), room);
      growLeft(room);
      while (left > 0 && left < start && cells.get(left).width() == 0) {
        left++;
      }
      isCutBefore |= left > 0;
      isCutBehind |= right < cells.size();
    }

    private void growRight(int bound, int room) {
      while (right < bound && used + cells.get(right).width() <= room) {
        used += cells.get(right++).width();
      }
    }

    private void growLeft(int room) {
      while (left > 0 && used + cells.get(left - 1).width() <= room) {
        used += cells.get(--left).width();
      }
    }

    private String shown() {
      StringBuilder text = new StringBuilder();
      if (isCutBefore) {
        text.append(CUT);
      }
      cells.subList(left, right).forEach(cell -> text.append(cell.text()));
      if (isCutBehind) {
        text.append(CUT);
      }
      return text.toString();
    }

    private String carets() {
      StringBuilder carets = new StringBuilder(isCutBefore ? " " : "");
      cells.subList(left, start).forEach(cell -> carets.append(below(cell, " ")));
      int before = carets.length();
      cells.subList(start, Math.min(end, right)).forEach(cell -> carets.append(below(cell, "^")));
      if (carets.indexOf("^", before) < 0) {
        carets.setLength(before);
        carets.append('^');
      }
      return carets.toString();
    }

    private static String below(Cell cell, String mark) {
      return cell.isTab() ? "\t" : mark.repeat(cell.width());
    }
  }
}
