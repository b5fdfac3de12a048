package org.rostrum.document;

import java.util.List;
import java.util.Optional;
import org.rostrum.diagnostic.Span;

/**
 * A heading in a text.
 *
 * @param level as rendered, from 2 (or 1 where nothing was moved down)
 * @param id its anchor, unique in the body
 * @param text without markup
 * @param keys the words given as {@code {.word}}
 * @param session from {@code {session=plenary}}
 * @param span the heading's line
 */
public record Heading(
    int level, String id, String text, List<String> keys, Optional<String> session, Span span) {
  /** Copies the keys. */
  public Heading {
    keys = List.copyOf(keys);
  }
}
