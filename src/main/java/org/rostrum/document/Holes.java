package org.rostrum.document;

/**
 * Fills the holes of a {@link Body}: a page with its own addresses, a feed with absolute ones. All
 * results are HTML and are inserted as they are. Called in the order of the text.
 */
public interface Holes {
  /** The start tag of a link, e.g. {@code <a href="/people/ada/">}; empty to show text only. */
  String openLink(Link link);

  /**
   * What ends the link, e.g. {@code </a>}. Of a link without text ({@code [](person:ada)}, {@link
   * Link#isBare()}) the text as well.
   */
  String closeLink(Link link);

  /** The whole element of a picture: an {@code img}, or a {@code figure} if it stands alone. */
  String picture(PictureUse picture);

  /** What stands inside the {@code figcaption} of an attributed quote. */
  String attribution(QuoteBlock quote);
}
