package org.rostrum.document.markdown.html;

import java.util.Map;
import java.util.Set;

/** Which elements may stand in which (HTML Living Standard §3.2.5 and §4), for those we allow. */
public final class ContentModel {
  private static final Set<String> HEADINGS = words("h1 h2 h3 h4 h5 h6");

  /** Elements that stand where paragraphs do, and not among words. */
  private static final Set<String> BLOCKS =
      words(
          "address aside blockquote details div dl figure h1 h2 h3 h4 h5 h6 hr ol p pre section"
              + " table ul");

  /** Elements that hold words only. */
  private static final Set<String> OF_WORDS =
      words(
          "abbr b bdi bdo cite code dfn em h1 h2 h3 h4 h5 h6 i kbd label mark p pre q rp rt ruby s"
              + " samp small span strong sub summary sup time u var");

  private static final Set<String> TRANSPARENT = words("a del ins");

  private static final Map<String, Set<String>> PARENTS =
      Map.ofEntries(
          Map.entry("caption", words("table")),
          Map.entry("col", words("colgroup")),
          Map.entry("colgroup", words("table")),
          Map.entry("dd", words("dl")),
          Map.entry("dt", words("dl")),
          Map.entry("figcaption", words("figure")),
          Map.entry("li", words("ul ol")),
          Map.entry("rp", words("ruby")),
          Map.entry("rt", words("ruby")),
          Map.entry("summary", words("details")),
          Map.entry("tbody", words("table")),
          Map.entry("td", words("tr")),
          Map.entry("tfoot", words("table")),
          Map.entry("th", words("tr")),
          Map.entry("thead", words("table")),
          Map.entry("tr", words("thead tbody tfoot")));

  private static final Set<String> SECTIONS = words("h1 h2 h3 h4 h5 h6 section aside");

  private static final Map<String, Set<String>> BANNED =
      Map.of(
          "a", words("a details label input"),
          "address", words("h1 h2 h3 h4 h5 h6 section aside address"),
          "caption", words("table"),
          "dfn", words("dfn"),
          "dt", SECTIONS,
          "label", words("label"),
          "th", SECTIONS);

  /** Which open elements an opening tag ends, since its author left their end tags out. */
  private static final Map<String, Set<String>> ENDED =
      Map.ofEntries(
          Map.entry("a", words("a")),
          Map.entry("dd", words("dt dd")),
          Map.entry("dt", words("dt dd")),
          Map.entry("li", words("li")),
          Map.entry("rp", words("rp rt")),
          Map.entry("rt", words("rp rt")),
          Map.entry("tbody", words("caption colgroup thead tbody tfoot tr td th")),
          Map.entry("td", words("td th")),
          Map.entry("tfoot", words("caption colgroup thead tbody tfoot tr td th")),
          Map.entry("th", words("td th")),
          Map.entry("thead", words("caption colgroup thead tbody tfoot tr td th")),
          Map.entry("tr", words("caption colgroup tr td th")));

  private static final Set<String> P = words("p");

  private ContentModel() {}

  private static Set<String> words(String text) {
    return Set.of(text.split(" "));
  }

  /** Whether an element stands where paragraphs do, and not among words. */
  public static boolean isBlock(String name) {
    return BLOCKS.contains(name);
  }

  /** Whether an element is a heading. */
  public static boolean isHeading(String name) {
    return HEADINGS.contains(name);
  }

  /** Whether an element holds words, and no blocks. */
  public static boolean isOfWords(String name) {
    return OF_WORDS.contains(name);
  }

  /** Whether an element may hold what the one around it may. */
  public static boolean isTransparent(String name) {
    return TRANSPARENT.contains(name);
  }

  /** Whether an element is a part of another, such as an item of a list. */
  public static boolean isPart(String name) {
    return PARENTS.containsKey(name);
  }

  /** Whether an element is a part of another one. */
  public static boolean isPartOf(String name, String parent) {
    return PARENTS.getOrDefault(name, Set.of()).contains(parent);
  }

  /** What may not stand in an element at any depth. */
  public static Set<String> bannedIn(String name) {
    return BANNED.getOrDefault(name, Set.of());
  }

  /** Which open elements an opening tag ends. */
  public static Set<String> endedBy(String name) {
    return BLOCKS.contains(name) ? P : ENDED.getOrDefault(name, Set.of());
  }

  /** Whether what an opening tag ends is looked for no further up than this open element. */
  public static boolean isBoundary(String open, String opening) {
    if (isBlock(opening) || opening.equals("a")) {
      return isPart(open) || isBlock(open);
    }
    return isPart(opening)
        && (PARENTS.getOrDefault(opening, Set.of()).contains(open)
            || open.equals("table")
            || open.equals("ruby"));
  }
}
