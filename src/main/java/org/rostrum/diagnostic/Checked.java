package org.rostrum.diagnostic;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A value together with what was found while it was made. The value can be used even if there are
 * errors, so that later stages find more.
 */
public record Checked<T>(T value, List<Diagnostic> diagnostics) {
  /** Copies the findings. */
  public Checked {
    diagnostics = List.copyOf(diagnostics);
  }

  /** A value about which there is nothing to say. */
  public static <T> Checked<T> of(T value) {
    return new Checked<>(value, List.of());
  }

  /** Another value with the same findings. */
  public <R> Checked<R> map(Function<? super T, ? extends R> function) {
    return new Checked<>(function.apply(value), diagnostics);
  }

  /** The result of a next step, with the findings of both. */
  public <R> Checked<R> then(Function<? super T, Checked<R>> step) {
    Checked<R> next = step.apply(value);
    if (diagnostics.isEmpty()) {
      return next;
    }
    List<Diagnostic> all = new ArrayList<>(diagnostics);
    all.addAll(next.diagnostics());
    return new Checked<>(next.value(), all);
  }
}
