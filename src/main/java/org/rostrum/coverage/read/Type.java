package org.rostrum.coverage.read;

import java.util.Optional;
import org.rostrum.document.Value;

/** How the value of a field is read. */
@FunctionalInterface
public interface Type<T> {
  /** The value; empty if it cannot be read, which is then reported. */
  Optional<T> read(Value value, Spot spot);
}
