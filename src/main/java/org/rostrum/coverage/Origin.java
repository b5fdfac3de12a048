package org.rostrum.coverage;

import java.util.Map;
import java.util.Optional;
import org.rostrum.diagnostic.Span;
import org.rostrum.source.SourcePath;

/**
 * The front matter in which a thing was told, so that a finding can point at it.
 *
 * @param path the file that tells it first, its own file if it has one
 * @param span where it is told: the file's start, or the inline map or name
 * @param fields the place of each field's value, by the field's declared name
 */
public record Origin(SourcePath path, Span span, Map<String, Span> fields) {
  /** Copies the map. */
  public Origin {
    fields = Map.copyOf(fields);
  }

  /** The place of a field, else of the thing. */
  public Span of(String field) {
    return Optional.ofNullable(fields.get(field)).orElse(span);
  }
}
