package org.rostrum.document.markdown.html;

import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Safelist;

/**
 * The HTML that an author may write in Markdown. None of it runs code, asks another host, takes
 * input or changes the look of the page outside of itself; {@code class} and {@code style} are not
 * in it, since they could imitate the theme.
 */
public final class AllowedHtml {
  private static final Set<String> ELEMENTS =
      words(
          "a abbr address aside b bdi bdo blockquote br caption cite code col colgroup dd del"
              + " details dfn div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i img ins kbd li"
              + " mark ol p pre q rp rt ruby s samp section small span strong sub summary sup table"
              + " tbody td tfoot th thead time tr u ul var wbr");

  private static final Set<String> VOID = words("br col hr img input wbr");

  /** Elements that are dropped with all that is in them. */
  private static final Set<String> WHOLLY_DROPPED =
      words(
          "applet audio canvas embed frameset iframe math noembed noframes noscript object script"
              + " select style svg template textarea title video xmp");

  /** Elements whose end tag may be left out, so that many of them are not nested. */
  private static final Set<String> ENDED_BY_OTHERS =
      words("br caption col colgroup dd dt hr img li p rp rt tbody td tfoot th thead tr wbr");

  private static final Set<String> EVERYWHERE = words("id lang dir title");

  private static final Map<String, Set<String>> BY_ELEMENT =
      Map.ofEntries(
          Map.entry("a", words("href")),
          Map.entry("blockquote", words("cite")),
          Map.entry("col", words("span")),
          Map.entry("colgroup", words("span")),
          Map.entry("del", words("cite datetime")),
          Map.entry("details", words("open")),
          Map.entry("img", words("src alt width height")),
          Map.entry("ins", words("cite datetime")),
          Map.entry("li", words("value")),
          Map.entry("ol", words("start reversed type")),
          Map.entry("q", words("cite")),
          Map.entry("td", words("colspan rowspan")),
          Map.entry("th", words("colspan rowspan scope abbr")),
          Map.entry("time", words("datetime")));

  private static final Safelist SAFELIST = safelist();

  private AllowedHtml() {}

  private static Safelist safelist() {
    Safelist list = new Safelist().preserveRelativeLinks(true);
    list.addTags(ELEMENTS.toArray(String[]::new));
    list.addAttributes(":all", EVERYWHERE.toArray(String[]::new));
    BY_ELEMENT.forEach(
        (element, names) -> list.addAttributes(element, names.toArray(String[]::new)));
    return list;
  }

  private static Set<String> words(String text) {
    return Set.of(text.split(" "));
  }

  /** Whether an element may be published. */
  public static boolean isElement(String name) {
    return ELEMENTS.contains(name);
  }

  /** Whether an element has no end tag. */
  public static boolean isVoid(String name) {
    return VOID.contains(name);
  }

  /** Whether an element without an end tag goes on to the end of the text. */
  public static boolean nests(String name) {
    return !ENDED_BY_OTHERS.contains(name);
  }

  /** Whether an element is left out with all that it holds. */
  public static boolean isWhollyDropped(String name) {
    return WHOLLY_DROPPED.contains(name);
  }

  /** Whether an element may have an attribute. */
  public static boolean isAttribute(String element, String name) {
    return EVERYWHERE.contains(name) || BY_ELEMENT.getOrDefault(element, Set.of()).contains(name);
  }

  /** Whether an attribute may be published, as the library that sanitises judges it. */
  public static boolean isSafe(Element element, Attribute attribute) {
    return SAFELIST.isSafeAttribute(element.normalName(), element, attribute);
  }

  /** The attribute that took an old one's place: {@code <a name>} was how anchors were written. */
  public static String modern(String element, String name) {
    return element.equals("a") && name.equals("name") ? "id" : name;
  }

  /** Whether an attribute becomes a hole: the target of a link, the source of a picture. */
  public static boolean isAddress(String element, String name) {
    return (element.equals("a") && name.equals("href"))
        || (element.equals("img") && name.equals("src"));
  }

  /** Whether an attribute is an address that is kept as it is, if its scheme is allowed. */
  public static boolean isCitation(String name) {
    return name.equals("cite");
  }
}
