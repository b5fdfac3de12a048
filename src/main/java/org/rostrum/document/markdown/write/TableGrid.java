package org.rostrum.document.markdown.write;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Lays the cells of a table out (HTML Living Standard §4.9.12): none may overlap another or reach
 * out of its section, and a cell must begin in every column.
 */
final class TableGrid {
  private static final int WIDEST = 10_000;

  private final int columns;
  private final List<Boolean> begun = new ArrayList<>();

  /** For each column, how many rows below are taken by a cell that began above. */
  private int[] taken = new int[16];

  private TableGrid(int columns) {
    this.columns = columns;
  }

  /** Whether the cells of a table fit together. */
  static boolean fits(Element table) {
    int columns = columns(table);
    TableGrid grid = new TableGrid(columns);
    for (Element section : table.children()) {
      if (!isColumns(section) && !section.nameIs("caption") && !grid.addSection(section)) {
        return false;
      }
    }
    return !grid.begun.contains(false) && (columns == 0 || grid.begun.size() == columns);
  }

  /** Leaves each cell in one column and one row. */
  static void dropSpans(Element table) {
    for (Element section : table.children()) {
      if (isColumns(section)) {
        section.remove();
      }
      for (Element row : section.children()) {
        row.children().forEach(cell -> cell.removeAttr("colspan").removeAttr("rowspan"));
      }
    }
  }

  private static boolean isColumns(Element section) {
    return section.nameIs("colgroup");
  }

  private static int columns(Element table) {
    int columns = 0;
    for (Element group : table.children()) {
      if (isColumns(group) && group.children().isEmpty()) {
        columns += span(group, "span");
      } else if (isColumns(group)) {
        group.removeAttr("span");
        columns += group.children().stream().mapToInt(col -> span(col, "span")).sum();
      }
    }
    return columns;
  }

  private static int span(Element element, String name) {
    String written = element.attr(name);
    return written.isEmpty() ? 1 : Integer.parseInt(written);
  }

  private boolean addSection(Element section) {
    List<Element> rows = section.children();
    for (int i = 0; i < rows.size(); i++) {
      if (!addRow(rows.get(i), rows.size() - i)) {
        return false;
      }
    }
    return true;
  }

  private boolean addRow(Element row, int rowsLeft) {
    int column = 0;
    for (Element cell : row.children()) {
      while (column < taken.length && taken[column] > 0) {
        column++;
      }
      int width = span(cell, "colspan");
      int height = span(cell, "rowspan");
      height = height == 0 ? rowsLeft : height;
      if (height > rowsLeft || column + width > WIDEST || !take(column, width, height)) {
        return false;
      }
      column += width;
    }
    int width = widthOf(column);
    for (int i = 0; i < taken.length; i++) {
      taken[i] = Math.max(0, taken[i] - 1);
    }
    return columns == 0 || width == columns;
  }

  private int widthOf(int column) {
    int width = taken.length;
    while (width > column && taken[width - 1] == 0) {
      width--;
    }
    return width;
  }

  private boolean take(int column, int width, int height) {
    if (column + width > taken.length) {
      taken = java.util.Arrays.copyOf(taken, 2 * (column + width));
    }
    for (int i = column; i < column + width; i++) {
      if (taken[i] > 0) {
        return false;
      }
      taken[i] = height;
    }
    while (begun.size() < column + width) {
      begun.add(false);
    }
    begun.set(column, true);
    return true;
  }
}
