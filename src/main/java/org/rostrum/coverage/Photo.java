package org.rostrum.coverage;

import java.util.Optional;
import org.rostrum.diagnostic.Span;
import org.rostrum.document.Picture;

/**
 * A picture as it is used in one place.
 *
 * @param picture the file; empty if it lies on another host, or was not found (then reported)
 * @param source as written; of a picture on another host its address
 * @param alt the alternative text; empty for decoration
 * @param caption what it shows here
 * @param credit whose it is: a fact of the file, the same at every use
 * @param license the licence of the file
 */
public record Photo(
    Optional<Picture> picture,
    String source,
    String alt,
    Optional<String> caption,
    Optional<String> credit,
    Optional<String> license,
    Span span) {}
