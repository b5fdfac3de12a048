package org.rostrum.build;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.rostrum.coverage.Coverage;
import org.rostrum.coverage.HeldBack;
import org.rostrum.coverage.Key;

/**
 * Knows what is shown though it is not published now: what another linking, without drafts and
 * future things, lacks. That is done when somebody asks for the first time.
 */
final class HeldPages {
  private final Supplier<Coverage> linking;
  private @Nullable Coverage published;

  HeldPages(Supplier<Coverage> linking) {
    this.linking = linking;
  }

  Optional<String> reason(Key about, Coverage shown) {
    if (shown.find(about).isEmpty() || published().find(about).isPresent()) {
      return Optional.empty();
    }
    return published().heldBack().stream()
        .filter(held -> held.key().equals(about))
        .map(HeldBack::why)
        .findFirst()
        .or(() -> Optional.of("it is told only in what is held back"));
  }

  private synchronized Coverage published() {
    if (published == null) {
      published = linking.get();
    }
    return published;
  }
}
