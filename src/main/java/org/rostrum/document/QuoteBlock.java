package org.rostrum.document;

import java.util.Optional;
import org.rostrum.diagnostic.Span;

/**
 * A blockquote whose last line is {@code — Name, session or role}. It is rendered as {@code <figure
 * id="…"><blockquote>…</blockquote><figcaption>hole</figcaption></figure>}.
 *
 * @param index its position in {@link Body#quotes()}
 * @param id made of its first words, unique in the body
 * @param text the words without markup; paragraphs separated by a newline
 * @param attribution what stands behind the dash, as written, without markup: {@code Ada Lovelace,
 *     plenary}; a link without words is its target
 * @param speaker the link with which the attribution begins, if it begins with one that has words
 * @param span the place of the attribution
 */
public record QuoteBlock(
    int index, String id, String text, String attribution, Optional<Speaker> speaker, Span span) {
  /**
   * A speaker who is linked: {@code [the President](person:ada)}.
   *
   * @param target as written
   * @param words the words of the link without markup
   */
  public record Speaker(String target, String words) {}
}
