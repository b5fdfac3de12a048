package org.rostrum.document.markdown.write;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;
import org.rostrum.document.markdown.html.Html;

/**
 * Puts the parts of a table in the order that HTML wants (HTML Living Standard §4.9.1): caption,
 * columns, head, bodies, foot. What is none of them becomes a cell.
 */
final class Tables {
  private final Element table;
  private @Nullable Element section;
  private boolean hasRows;
  private boolean hasAny;

  private Tables(Element table) {
    this.table = table;
  }

  static void arrange(Element table, RawHtml raw) {
    new Tables(table).arrange();
    String place = table.attr(Html.PLACE);
    if (!place.isEmpty() && !TableGrid.fits(table)) {
      TableGrid.dropSpans(table);
      raw.report(Integer.parseInt(place), "table", "whose spans do not fit together");
    }
  }

  private void arrange() {
    for (Node node : Mending.taken(table)) {
      add(node);
    }
    Element foot = null;
    for (Element child : table.children()) {
      if (foot != null) {
        foot.tagName("tbody");
      }
      foot = child.nameIs("tfoot") ? child : null;
    }
  }

  private void add(Node node) {
    switch (node.normalName()) {
      case "caption" -> caption(node);
      case "colgroup", "col" -> columns(node);
      case "thead", "tbody", "tfoot" -> section((Element) node);
      default -> row(node);
    }
  }

  private void caption(Node caption) {
    if (hasAny) {
      row(caption);
    } else {
      table.appendChild(caption);
    }
    hasAny = true;
  }

  /** Columns behind the first row are nothing that can be shown. */
  private void columns(Node node) {
    if (hasRows) {
      return;
    }
    hasAny = true;
    Element last = table.lastElementChild();
    if (node.nameIs("colgroup")) {
      table.appendChild(node);
    } else if (last != null && last.nameIs("colgroup")) {
      last.appendChild(node);
    } else {
      table.appendElement("colgroup").appendChild(node);
    }
  }

  private void section(Element element) {
    if (element.nameIs("thead") && hasRows) {
      element.tagName("tbody");
    }
    section = null;
    hasAny = true;
    hasRows = true;
    table.appendChild(element);
    fill(element);
  }

  private void row(Node node) {
    if (Mending.isBlank(node)) {
      (section == null ? table : section).appendChild(node);
      return;
    }
    if (section == null) {
      section = table.appendElement("tbody");
    }
    hasAny = true;
    hasRows = true;
    new Rows(section).add(node);
  }

  private static void fill(Element section) {
    Rows rows = new Rows(section);
    Mending.taken(section).forEach(rows::add);
  }

  /** Fills one section. */
  private record Rows(Element section) {
    void add(Node node) {
      if (Mending.isBlank(node)) {
        section.appendChild(node);
      } else if (node.nameIs("tr")) {
        row((Element) node);
      } else {
        cell(node, ownRow());
      }
    }

    /** A row without cells is none. */
    private void row(Element row) {
      for (Node node : Mending.taken(row)) {
        cell(node, row);
      }
      if (row.firstElementChild() != null) {
        section.appendChild(row);
      }
    }

    /** The row that the author left out: it has no place. */
    private Element ownRow() {
      Element last = section.lastElementChild();
      return last != null && isOurs(last)
          ? last
          : section.appendElement("tr").attr(Html.SHOWN, "tr");
    }

    private static void cell(Node node, Element row) {
      if (Mending.isBlank(node) || node.nameIs("td") || node.nameIs("th")) {
        row.appendChild(node);
        return;
      }
      Node last = row.lastChild();
      if (last instanceof Element cell && isOurs(cell)) {
        cell.appendChild(node);
      } else {
        row.appendElement("td").attr(Html.SHOWN, "td").appendChild(node);
      }
    }

    private static boolean isOurs(Element element) {
      return element.hasAttr(Html.SHOWN);
    }
  }
}
