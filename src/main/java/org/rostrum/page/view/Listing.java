package org.rostrum.page.view;

import java.util.List;
import java.util.Optional;

/** Items under a heading; there is none without an item, so no heading stands over nothing. */
public record Listing<T>(List<T> items) {
  /** Copies the list. */
  public Listing {
    items = List.copyOf(items);
  }

  /** The items, if there are any. */
  public static <T> Optional<Listing<T>> of(List<T> items) {
    return items.isEmpty() ? Optional.empty() : Optional.of(new Listing<>(items));
  }
}
