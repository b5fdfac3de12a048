package org.rostrum.document;

import java.util.List;
import java.util.Optional;
import org.rostrum.diagnostic.Span;

/**
 * A value of the front matter, as it was written: no guess has been made about its type, so {@code
 * 10:30} is the text “10:30”.
 */
public sealed interface Value permits Text, Items, Fields {
  /** Where it stands; of a list or map, where it begins. */
  Span span();

  /** Whether it counts as not written: empty, {@code null}, {@code ~}, {@code []} or {@code {}}. */
  boolean isAbsent();

  /** What it is, for messages: “a text”, “a list” or “a map”. */
  String what();

  /** This value if it is a text. */
  default Optional<Text> asText() {
    return Optional.empty();
  }

  /** This value if it is a map. */
  default Optional<Fields> asFields() {
    return Optional.empty();
  }

  /** The items of a list; any other value is a list of one, an absent one an empty list. */
  default List<Value> asList() {
    return isAbsent() ? List.of() : List.of(this);
  }
}
