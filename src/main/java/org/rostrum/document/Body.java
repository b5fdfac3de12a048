package org.rostrum.document;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Markdown, rendered as far as one file can tell: HTML with holes for what only the whole site
 * knows (targets of links, pictures, who spoke a quote), and the lists of these, each with its
 * place. Immutable; no other room needs to know how it was made.
 */
public final class Body {
  private static final Body EMPTY = new Body();

  private Body() {}

  /** No text at all. */
  public static Body empty() {
    return EMPTY;
  }

  /** Whether there is nothing to show. */
  public boolean isEmpty() {
    return true;
  }

  /** The HTML with its holes filled; safe to put into a page as it is. */
  public String html(Holes holes) {
    return "";
  }

  /**
   * The text of a level 1 heading with which the Markdown begins, without markup, where the front
   * matter has no {@code title} or the same one. Such a heading is the page's title and not part of
   * the HTML. A level 1 heading anywhere else is moved down a level, and all others with it, so
   * that a page has one {@code h1}.
   */
  public Optional<String> title() {
    return Optional.empty();
  }

  /** All links, in order; {@link Link#index()} is the position in this list. */
  public List<Link> links() {
    return List.of();
  }

  /** All pictures, in order; {@link PictureUse#index()} is the position in this list. */
  public List<PictureUse> pictures() {
    return List.of();
  }

  /** All attributed quotes, in order; {@link QuoteBlock#index()} is the position in this list. */
  public List<QuoteBlock> quotes() {
    return List.of();
  }

  /** All headings below the title, in order. */
  public List<Heading> headings() {
    return List.of();
  }

  /** Every {@code id} in the HTML: of headings, quotes, footnotes and raw HTML. */
  public Set<String> anchors() {
    return Set.of();
  }

  /** The first paragraph without markup, or an empty text. */
  public String firstParagraph() {
    return "";
  }

  /** All text without markup, paragraphs separated by a newline; computed at each call. */
  public String plainText() {
    return "";
  }
}
