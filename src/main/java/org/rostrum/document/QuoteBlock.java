package org.rostrum.document;

import org.rostrum.diagnostic.Span;

/**
 * A blockquote whose last line is {@code — Name, session or role}. It is rendered as {@code <figure
 * id="…"><blockquote>…</blockquote><figcaption>hole</figcaption></figure>}.
 *
 * @param index its position in {@link Body#quotes()}
 * @param id made of its first words, unique in the body
 * @param text the words without markup; paragraphs separated by a newline
 * @param attribution what stands behind the dash, as written, without markup: {@code Ada Lovelace,
 *     plenary}
 * @param span the place of the attribution
 */
public record QuoteBlock(int index, String id, String text, String attribution, Span span) {}
