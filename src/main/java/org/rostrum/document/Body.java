package org.rostrum.document;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Markdown, rendered as far as one file can tell: HTML with holes for what only the whole site
 * knows (targets of links, pictures, who spoke a quote), and the lists of these, each with its
 * place. Immutable; no other room needs to know how it was made.
 */
public final class Body {
  private static final Body EMPTY = of(empty(HoledHtml.empty()));
  private static final int KINDS = 4;
  private static final int OPEN_LINK = 0;
  private static final int CLOSE_LINK = 1;
  private static final int PICTURE = 2;
  private static final int ATTRIBUTION = 3;

  private final BodyParts parts;

  private Body(BodyParts parts) {
    this.parts = parts;
  }

  /** A text, put together by the reader of Markdown. */
  public static Body of(BodyParts parts) {
    return new Body(parts);
  }

  private static BodyParts empty(HoledHtml html) {
    return new BodyParts(
        html,
        Optional.empty(),
        BodyParts.Range.NONE,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Set.of());
  }

  /** The number of the hole before a link's text. */
  public static int openLink(int index) {
    return index * KINDS + OPEN_LINK;
  }

  /** The number of the hole behind a link's text. */
  public static int closeLink(int index) {
    return index * KINDS + CLOSE_LINK;
  }

  /** The number of a picture's hole. */
  public static int picture(int index) {
    return index * KINDS + PICTURE;
  }

  /** The number of the hole in a quote's caption. */
  public static int attribution(int index) {
    return index * KINDS + ATTRIBUTION;
  }

  /** No text at all. */
  public static Body empty() {
    return EMPTY;
  }

  /** Whether there is nothing to show. */
  public boolean isEmpty() {
    return parts.html().text().isEmpty() && parts.pictures().isEmpty();
  }

  /** The HTML with its holes filled; safe to put into a page as it is. */
  public String html(Holes holes) {
    return parts.html().filled(number -> fill(number, holes));
  }

  private String fill(int number, Holes holes) {
    int index = number / KINDS;
    return switch (number % KINDS) {
      case OPEN_LINK -> holes.openLink(parts.links().get(index));
      case CLOSE_LINK -> holes.closeLink(parts.links().get(index));
      case PICTURE -> holes.picture(parts.pictures().get(index));
      default -> holes.attribution(parts.quotes().get(index));
    };
  }

  /**
   * The text of a level 1 heading with which the Markdown begins, without markup, where the front
   * matter has no {@code title} or the same one. Such a heading is the page's title and not part of
   * the HTML. A level 1 heading anywhere else is moved down a level, and all others with it, so
   * that a page has one {@code h1}.
   */
  public Optional<String> title() {
    return parts.title();
  }

  /** All links, in order; {@link Link#index()} is the position in this list. */
  public List<Link> links() {
    return parts.links();
  }

  /** All pictures, in order; {@link PictureUse#index()} is the position in this list. */
  public List<PictureUse> pictures() {
    return parts.pictures();
  }

  /** All attributed quotes, in order; {@link QuoteBlock#index()} is the position in this list. */
  public List<QuoteBlock> quotes() {
    return parts.quotes();
  }

  /** All headings below the title, in order. */
  public List<Heading> headings() {
    return parts.headings();
  }

  /** Every {@code id} in the HTML: of headings, quotes, footnotes and raw HTML. */
  public Set<String> anchors() {
    return parts.anchors();
  }

  /** The first paragraph without markup, or an empty text. */
  public String firstParagraph() {
    BodyParts.Range first = parts.firstParagraph();
    return PlainText.of(parts.html().text(), first.start(), first.end());
  }

  /** All text without markup, paragraphs separated by a newline; computed at each call. */
  public String plainText() {
    String html = parts.html().text();
    return PlainText.of(html, 0, html.length());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Body body && parts.equals(body.parts);
  }

  @Override
  public int hashCode() {
    return parts.hashCode();
  }
}
