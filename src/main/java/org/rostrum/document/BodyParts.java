package org.rostrum.document;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a {@link Body} is made of; only the reader of Markdown makes one.
 *
 * @param html numbered holes as {@link Body#openLink(int)} and its neighbours name them
 * @param title see {@link Body#title()}
 * @param firstParagraph where its HTML stands in the text of {@code html}
 */
public record BodyParts(
    HoledHtml html,
    Optional<String> title,
    Range firstParagraph,
    List<Link> links,
    List<PictureUse> pictures,
    List<QuoteBlock> quotes,
    List<Heading> headings,
    Set<String> anchors) {
  /** A piece of a text; offsets in UTF-16 units. */
  public record Range(int start, int end) {
    /** Nothing, at the start. */
    public static final Range NONE = new Range(0, 0);
  }

  /** Copies the lists. */
  public BodyParts {
    links = List.copyOf(links);
    pictures = List.copyOf(pictures);
    quotes = List.copyOf(quotes);
    headings = List.copyOf(headings);
    anchors = Set.copyOf(anchors);
  }
}
