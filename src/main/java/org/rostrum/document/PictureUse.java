package org.rostrum.document;

import java.util.Optional;
import org.rostrum.diagnostic.Span;

/**
 * A picture in a text.
 *
 * @param index its position in {@link Body#pictures()}
 * @param source as written: a path from this file, or an address on another host
 * @param alt the alternative text without markup; empty if there is none
 * @param caption the title of the Markdown picture
 * @param credit from {@code {credit="…"}} right behind it
 * @param isFigure whether it stands alone in its paragraph
 * @param span the place of the source
 */
public record PictureUse(
    int index,
    String source,
    String alt,
    Optional<String> caption,
    Optional<String> credit,
    boolean isFigure,
    Span span) {}
