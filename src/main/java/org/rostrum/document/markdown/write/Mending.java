package org.rostrum.document.markdown.write;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.rostrum.document.markdown.html.AllowedHtml;
import org.rostrum.document.markdown.html.AttributeValues;
import org.rostrum.document.markdown.html.ContentModel;
import org.rostrum.document.markdown.html.Html;

/**
 * Makes valid what is only balanced: decides under which name each element is written, if any, so
 * that all stand where {@link ContentModel} allows it. What an author wrote gives way to what
 * Markdown wrote; words are never lost. Works on the tree by noting {@link Html#SHOWN}.
 */
final class Mending {
  private static final String NOT_HERE = "which cannot stand here";
  private static final String GENERIC = "div";

  private final RawHtml raw;

  /** Elements that hold blocks at some depth. */
  private final Set<Element> holders = Collections.newSetFromMap(new IdentityHashMap<>());

  private Mending(RawHtml raw) {
    this.raw = raw;
  }

  /**
   * What is allowed at a place.
   *
   * @param parent the element around it as it is written
   * @param blocks whether more than words may stand here
   * @param banned what may not, at any depth
   */
  private record Place(String parent, boolean blocks, Set<String> banned) {
    Place inside(String shown) {
      boolean holdsBlocks =
          ContentModel.isTransparent(shown) ? blocks : !ContentModel.isOfWords(shown);
      return new Place(shown, holdsBlocks, with(ContentModel.bannedIn(shown)));
    }

    private Set<String> with(Set<String> more) {
      if (banned.containsAll(more)) {
        return banned;
      }
      Set<String> all = new HashSet<>(banned);
      all.addAll(more);
      return all;
    }
  }

  /** Mends all that stands in a body. */
  static void mend(Element body, RawHtml raw) {
    Mending mending = new Mending(raw);
    body.forEach(mending::noteHolders);
    mending.children(body, new Place("body", true, Set.of()));
  }

  private void noteHolders(Element element) {
    if (ContentModel.isBlock(element.normalName())) {
      Element holder = element.parent();
      while (holder != null && holders.add(holder)) {
        holder = holder.parent();
      }
    }
  }

  private void children(Element element, Place place) {
    for (Node child : element.childNodes()) {
      if (child instanceof Element inner) {
        visit(inner, place);
      }
    }
  }

  private void visit(Element element, Place place) {
    String shown = shown(element, place);
    if (!shown.equals(element.normalName())) {
      element.attr(Html.SHOWN, shown);
    }
    if (shown.isEmpty()) {
      children(element, place);
    } else {
      Parts.arrange(element, shown, raw);
      children(element, place.inside(shown));
    }
  }

  /** The name under which an element is written; empty if only its content is. */
  private String shown(Element element, Place place) {
    String name = element.normalName();
    if (ContentModel.isPart(name) && !ContentModel.isPartOf(name, place.parent())) {
      // Parts of what is not written have been told of with it.
      boolean isEmpty = AllowedHtml.isVoid(name);
      return told(element, NOT_HERE, place.blocks() && !isEmpty ? GENERIC : "");
    }
    if (element.hasAttr(Html.HOLE)) {
      return name.equals("figure") && !place.blocks() ? "img" : name;
    }
    if (ContentModel.isBlock(name) && !place.blocks()) {
      boolean isHeadline = place.parent().equals("summary") && ContentModel.isHeading(name);
      return isHeadline ? name : told(element, NOT_HERE, "");
    }
    if (place.banned().contains(name)) {
      return told(element, NOT_HERE, place.blocks() && ContentModel.isBlock(name) ? GENERIC : "");
    }
    if (holders.contains(element) && place.blocks()) {
      return holder(element, name);
    }
    return alone(element, name);
  }

  /** Of an element that holds blocks, and may do so if it is one that can. */
  private String holder(Element element, String name) {
    if (name.equals("p")) {
      return GENERIC;
    }
    if (name.equals("pre")) {
      return told(element, "which cannot hold what stands in it", GENERIC);
    }
    boolean isInline = ContentModel.isOfWords(name) && !ContentModel.isBlock(name);
    return isInline && !ContentModel.isPart(name)
        ? told(element, "which cannot hold what stands in it", "")
        : alone(element, name);
  }

  private String alone(Element element, String name) {
    return switch (name) {
      case "a" -> Parts.holdsLink(element) ? told(element, "which holds another", "") : name;
      case "bdo" -> element.hasAttr("dir") ? name : told(element, "which has no valid dir", "span");
      case "time" ->
          element.hasAttr("datetime") || AttributeValues.isTime(element.text())
              ? name
              : told(element, "which has no valid datetime", "span");
      case "dl" -> Parts.isDefinitions(element) ? name : told(element, Parts.NO_TERMS, GENERIC);
      case "ruby" -> Parts.isRuby(element) ? name : told(element, "which has no <rt>", "span");
      case "details" ->
          Parts.hasSummary(element) ? name : told(element, "which has no <summary>", GENERIC);
      default -> name;
    };
  }

  /** Only what an author wrote has a place. */
  private String told(Element element, String why, String shown) {
    String place = element.attr(Html.PLACE);
    if (!place.isEmpty()) {
      raw.report(Integer.parseInt(place), element.normalName(), why);
    }
    return shown;
  }

  /** Whether a node is only white space. */
  static boolean isBlank(Node node) {
    return node instanceof TextNode text && text.isBlank();
  }

  /** The children of an element, taken out of it. */
  static List<Node> taken(Element element) {
    List<Node> children = new ArrayList<>(element.childNodes());
    element.empty();
    return children;
  }
}
