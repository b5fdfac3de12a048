package org.rostrum.document.markdown.write;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;
import org.rostrum.document.markdown.html.ContentModel;

/** Elements that are made of others in a certain order: lists, details, figures, ruby. */
final class Parts {
  static final String NO_TERMS = "which needs a <dt> and then a <dd>";

  private Parts() {}

  /** Puts the parts of an element in order, and what is none of them into one. */
  static void arrange(Element element, String shown, RawHtml raw) {
    switch (shown) {
      case "ul", "ol" -> wrapStrays(element, "li");
      case "details" -> summaryFirst(element);
      case "figure" -> captionAtEdge(element);
      case "table" -> Tables.arrange(element, raw);
      case "li" -> dropValue(element);
      default -> {}
    }
  }

  /** What stands between the items of a list becomes an item. */
  static void wrapStrays(Element element, String part) {
    if (element.childNodes().stream()
        .allMatch(node -> Mending.isBlank(node) || node.nameIs(part))) {
      return;
    }
    Element stray = null;
    for (Node node : Mending.taken(element)) {
      boolean fits = node.nameIs(part) || (stray == null && Mending.isBlank(node));
      if (fits) {
        stray = null;
        element.appendChild(node);
        continue;
      }
      stray = stray == null ? element.appendElement(part) : stray;
      stray.appendChild(node);
    }
  }

  /** Browsers show the first one as the summary, wherever it stands. */
  private static void summaryFirst(Element details) {
    Element summary =
        details.children().stream()
            .filter(child -> child.nameIs("summary"))
            .findFirst()
            .orElse(null);
    Node first =
        details.childNodes().stream().filter(n -> !Mending.isBlank(n)).findFirst().orElse(null);
    if (summary != null && !summary.equals(first)) {
      details.prependChild(summary);
    }
    renameOthers(details, "summary", summary);
  }

  private static void captionAtEdge(Element figure) {
    List<Node> children = figure.childNodes().stream().filter(n -> !Mending.isBlank(n)).toList();
    if (children.isEmpty()) {
      return;
    }
    Node first = children.get(0);
    Node last = children.get(children.size() - 1);
    renameOthers(figure, "figcaption", first.nameIs("figcaption") ? first : last);
  }

  private static void renameOthers(Element element, String part, @Nullable Node kept) {
    for (Element child : element.children()) {
      if (!child.equals(kept) && child.normalName().equals(part)) {
        child.tagName("div");
      }
    }
  }

  /** Only the items of an ordered list have numbers. */
  private static void dropValue(Element item) {
    Element list = item.parent();
    if (list == null || !list.normalName().equals("ol")) {
      item.removeAttr("value");
    }
  }

  /** Whether a link holds another, an attribution, which is one, or what is clicked on. */
  static boolean holdsLink(Element link) {
    return link.stream()
        .anyMatch(
            inner ->
                !inner.equals(link)
                    && (ContentModel.bannedIn("a").contains(inner.normalName())
                        || inner.normalName().equals("figcaption")));
  }

  static boolean hasSummary(Element details) {
    return details.children().stream().anyMatch(child -> child.normalName().equals("summary"));
  }

  /** “Zero or more groups each consisting of one or more dt followed by one or more dd.” */
  static boolean isDefinitions(Element list) {
    String before = "";
    for (Node node : list.childNodes()) {
      if (Mending.isBlank(node)) {
        continue;
      }
      if (!node.nameIs("dt") && (!node.nameIs("dd") || before.isEmpty())) {
        return false;
      }
      before = node.normalName();
    }
    return !before.equals("dt");
  }

  /** Words and their reading, any number of times. */
  static boolean isRuby(Element ruby) {
    String before = "";
    for (Node node : ruby.childNodes()) {
      if (Mending.isBlank(node)) {
        continue;
      }
      String kind = node.nameIs("rt") || node.nameIs("rp") ? node.normalName() : "words";
      String step = before + " " + kind;
      switch (step) {
        case " words", "words words", "rt words", "close words" -> before = "words";
        case "words rt" -> before = "rt";
        case "words rp" -> before = "open";
        case "open rt" -> before = "inside";
        case "inside rp" -> before = "close";
        default -> {
          return false;
        }
      }
    }
    return before.equals("rt") || before.equals("close");
  }
}
