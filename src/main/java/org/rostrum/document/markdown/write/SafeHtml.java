package org.rostrum.document.markdown.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.rostrum.diagnostic.Span;
import org.rostrum.document.Body;
import org.rostrum.document.BodyParts;
import org.rostrum.document.HoledHtml;
import org.rostrum.document.Link;
import org.rostrum.document.PictureUse;
import org.rostrum.document.QuoteBlock;
import org.rostrum.document.markdown.html.AllowedHtml;
import org.rostrum.document.markdown.html.ContentModel;
import org.rostrum.document.markdown.html.Html;
import org.rostrum.document.markdown.html.Schemes;
import org.rostrum.document.markdown.syntax.Controls;

/**
 * Reads HTML with marks as a browser would, and writes it anew: balanced, nothing in it that {@link
 * AllowedHtml} does not name, and the holes where the marks are.
 */
public final class SafeHtml implements NodeVisitor {
  private static final int KINDS = 4;

  private final Walk walk;
  private final HoledHtml.Builder html;
  private final StringBuilder out;
  private final List<Link> links = new ArrayList<>();
  private final List<PictureUse> pictures = new ArrayList<>();
  private final List<QuoteBlock> quotes = new ArrayList<>();
  private final Map<Element, Integer> openLinks = new HashMap<>();
  private BodyParts.Range firstParagraph = BodyParts.Range.NONE;
  private int paragraphStart;
  private boolean gap;

  private SafeHtml(Walk walk, int capacity) {
    this.walk = walk;
    this.html = new HoledHtml.Builder(capacity);
    this.out = html.text();
  }

  /** The body of a walk that was done with marks. */
  public static Body of(Walk walk) {
    String marked = walk.html().marked();
    SafeHtml safe = new SafeHtml(walk, marked.length());
    Element body = Jsoup.parse("<body>" + marked + "</body>", Parser.xmlParser()).child(0);
    Mending.mend(body, walk.rawHtml());
    safe.write(body);
    return Body.of(
        new BodyParts(
            safe.html.build(),
            walk.outline().title(),
            safe.firstParagraph,
            safe.links,
            safe.pictures,
            safe.quotes,
            walk.headings(),
            walk.ids().all()));
  }

  private void write(Element body) {
    NodeTraversor.traverse(this, body);
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text) {
      fillGap(text.getWholeText());
      out.append(escaped(text.getWholeText()));
    } else if (node instanceof Element element && depth > 0) {
      open(element, depth);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element && depth > 0) {
      close(element, depth);
    }
  }

  private void open(Element element, int depth) {
    String name = shown(element);
    if (depth == 1 && element.nameIs("p")) {
      paragraphStart = out.length();
    }
    if (name.isEmpty()) {
      gap |= isSpaced(element);
      return;
    }
    fillGap(ContentModel.isBlock(name) ? "" : "x");
    if (element.hasAttr(Html.HOLE)) {
      hole(element, Integer.parseInt(element.attr(Html.HOLE)));
    } else if (element.hasAttr(Html.OWN)) {
      tag(name, element, true);
    } else if (name.equals("a")) {
      writtenLink(element);
    } else if (name.equals("img")) {
      writtenPicture(element);
    } else if (AllowedHtml.isElement(name)) {
      tag(name, element, false);
    }
  }

  /** Words of parts that are not written as such do not run together. */
  private void fillGap(String next) {
    int length = out.length();
    boolean isParted =
        next.isEmpty()
            || Character.isWhitespace(next.charAt(0))
            || length == 0
            || Character.isWhitespace(out.charAt(length - 1));
    out.append(gap && !isParted ? " " : "");
    gap = false;
  }

  private void close(Element element, int depth) {
    String name = shown(element);
    Integer link = openLinks.remove(element);
    if (link != null) {
      html.hole(Body.closeLink(link));
    } else if (isClosed(element, name)) {
      out.append("</").append(name).append('>');
    }
    gap = name.isEmpty() && (gap || isSpaced(element));
    if (depth == 1 && element.nameIs("p") && firstParagraph.end() == 0) {
      firstParagraph = new BodyParts.Range(paragraphStart, out.length());
    }
  }

  private static boolean isClosed(Element element, String name) {
    boolean isOwn = element.hasAttr(Html.OWN);
    boolean isTag = isOwn || (!name.equals("a") && AllowedHtml.isElement(name));
    return isTag && !element.hasAttr(Html.HOLE) && !name.isEmpty() && !AllowedHtml.isVoid(name);
  }

  /** Whether the words of an element that is not written are kept from those around it. */
  private static boolean isSpaced(Element element) {
    String name = element.normalName();
    return ContentModel.isBlock(name) || (ContentModel.isPart(name) && !name.startsWith("r"));
  }

  /** The page has its own {@code h1}. */
  private static String shown(Element element) {
    String name = element.hasAttr(Html.SHOWN) ? element.attr(Html.SHOWN) : element.normalName();
    return name.equals("h1") ? "h2" : name;
  }

  private void hole(Element element, int number) {
    int index = number / KINDS;
    switch (number % KINDS) {
      case 0 -> openLink(element, walk.links().get(index));
      case 2 -> picture(walk.pictures().get(index), isFigure(element));
      default -> attribution(walk.quotes().get(index));
    }
  }

  private void openLink(Element element, Link link) {
    int index = links.size();
    boolean bare = element.childNodeSize() == 0;
    links.add(new Link(index, link.target(), link.title(), bare, link.span()));
    openLinks.put(element, index);
    html.hole(Body.openLink(index));
  }

  /** A figure that cannot stand where it was found is a picture among words. */
  private static boolean isFigure(Element element) {
    return element.nameIs("figure") && !element.hasAttr(Html.SHOWN);
  }

  private void picture(PictureUse use, boolean isFigure) {
    int index = pictures.size();
    pictures.add(
        new PictureUse(
            index, use.source(), use.alt(), use.caption(), use.credit(), isFigure, use.span()));
    html.hole(Body.picture(index));
  }

  private void attribution(QuoteBlock quote) {
    int index = quotes.size();
    quotes.add(
        new QuoteBlock(
            index, quote.id(), quote.text(), quote.attribution(), quote.speaker(), quote.span()));
    html.hole(Body.attribution(index));
  }

  private void writtenLink(Element element) {
    if (element.hasAttr("id")) {
      out.append("<span");
      attribute("id", value("id", element.attr("id")));
      out.append("></span>");
    }
    if (!element.hasAttr("href")) {
      return;
    }
    String target = element.attr("href");
    Span span = place(element, "href");
    if (LinkWriter.isAllowed(Schemes.ofLink(target), target, span, walk)) {
      openLink(element, new Link(0, Schemes.clean(target), title(element), false, span));
    }
  }

  private void writtenPicture(Element element) {
    String source = element.attr("src");
    String alt = element.attr("alt");
    Span span = place(element, "src");
    if (!LinkWriter.isAllowed(Schemes.ofPicture(source), source, span, walk)) {
      out.append(escaped(alt));
    } else if (source.isBlank()) {
      walk.rawHtml().report(Integer.parseInt(element.attr(Html.PLACE)), "img", "which has no src");
      out.append(escaped(alt));
    } else {
      picture(
          new PictureUse(
              0, Schemes.clean(source), alt, title(element), Optional.empty(), false, span),
          false);
    }
  }

  private static Optional<String> title(Element element) {
    return element.hasAttr("title") ? Optional.of(element.attr("title")) : Optional.empty();
  }

  private Span place(Element element, String name) {
    String[] place = element.attr(Html.PLACE + "-" + name).split(",", -1);
    if (place.length == 2) {
      return walk.span(Integer.parseInt(place[0]), Integer.parseInt(place[1]));
    }
    String tag = element.attr(Html.PLACE);
    int offset = tag.isEmpty() ? 0 : Integer.parseInt(tag);
    return walk.span(offset, offset + element.normalName().length());
  }

  private void tag(String shown, Element element, boolean own) {
    out.append('<').append(shown);
    for (Attribute attribute : element.attributes()) {
      String name = attribute.getKey();
      if (name.indexOf('\u0001') < 0 && (own || isKept(shown, element, attribute))) {
        attribute(name, own ? attribute.getValue() : value(name, attribute.getValue()));
      }
    }
    out.append('>');
  }

  /** What is shown under another name has only what every element may have. */
  private static boolean isKept(String shown, Element element, Attribute attribute) {
    return AllowedHtml.isSafe(element, attribute)
        && AllowedHtml.isAttribute(shown, attribute.getKey());
  }

  private String value(String name, String value) {
    return name.equals("id") ? walk.ids().written(value) : value;
  }

  private void attribute(String name, String value) {
    out.append(' ').append(name);
    out.append("=\"").append(Html.attribute(value)).append('"');
  }

  private static String escaped(String text) {
    return Html.attribute(Controls.replaced(text)).replace("&quot;", "\"");
  }
}
