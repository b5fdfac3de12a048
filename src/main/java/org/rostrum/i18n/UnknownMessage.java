package org.rostrum.i18n;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Somebody asked for an interface text that no language has. */
public final class UnknownMessage extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String key;
  private final @Nullable String nearest;

  UnknownMessage(String key, Optional<String> nearest) {
    super(
        "no interface text “"
            + key
            + "”"
            + nearest.map(n -> "; nearest is “" + n + "”").orElse(""));
    this.key = key;
    this.nearest = nearest.orElse(null);
  }

  /** The key that does not exist. */
  public String key() {
    return key;
  }

  /** The key that was most likely meant. */
  public Optional<String> nearest() {
    return Optional.ofNullable(nearest);
  }
}
