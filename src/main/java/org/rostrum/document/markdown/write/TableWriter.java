package org.rostrum.document.markdown.write;

import com.vladsch.flexmark.util.ast.Node;
import java.util.Locale;
import org.rostrum.document.markdown.html.Html;
import org.rostrum.document.markdown.tree.TableBlock;
import org.rostrum.document.markdown.tree.TableBlock.Alignment;

/** Writes tables. */
final class TableWriter {
  private TableWriter() {}

  static void addTo(Rules rules) {
    rules
        .on(TableBlock.class, TableWriter::table)
        .on(TableBlock.Row.class, TableWriter::row)
        .on(TableBlock.Cell.class, TableWriter::cell);
  }

  private static void table(TableBlock table, Walk walk) {
    Html html = walk.html();
    html.line();
    html.raw("<table>\n<thead>\n");
    Node head = table.getFirstChild();
    if (head != null) {
      walk.write(head);
    }
    html.raw("</thead>\n");
    Node row = head == null ? null : head.getNext();
    if (row != null) {
      html.raw("<tbody>\n");
      while (row != null) {
        walk.write(row);
        row = row.getNext();
      }
      html.raw("</tbody>\n");
    }
    html.raw("</table>\n");
  }

  private static void row(TableBlock.Row row, Walk walk) {
    walk.html().raw("<tr>\n");
    walk.children(row);
    walk.html().raw("</tr>\n");
  }

  private static void cell(TableBlock.Cell cell, Walk walk) {
    Node row = cell.getParent();
    String name = row != null && row.getPrevious() == null ? "th" : "td";
    walk.beginText();
    if (cell.alignment() == Alignment.NONE) {
      walk.html().raw("<" + name + ">");
    } else {
      walk.html().open(name, alignment(cell.alignment(), walk));
    }
    walk.children(cell);
    walk.html().raw("</" + name + ">\n");
  }

  private static String alignment(Alignment alignment, Walk walk) {
    String word = alignment.name().toLowerCase(Locale.ROOT);
    return walk.grammar().isPlain()
        ? " align=\"" + word + "\""
        : " style=\"text-align:" + word + "\"";
  }
}
