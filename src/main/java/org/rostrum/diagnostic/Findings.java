package org.rostrum.diagnostic;

import java.util.ArrayList;
import java.util.List;

/** Gathers the findings of a stage while it works. Belongs to one thread and never leaves it. */
public final class Findings {
  private final List<Diagnostic> list = new ArrayList<>();

  /** Adds one finding. */
  public void add(Diagnostic diagnostic) {
    list.add(diagnostic);
  }

  /** Adds one finding with the severity of its code. */
  public void add(Code code, Span span, String message, String... hints) {
    list.add(Diagnostic.of(code, span, message, hints));
  }

  /** Keeps the findings of a part and hands on its value. */
  public <T> T take(Checked<T> part) {
    list.addAll(part.diagnostics());
    return part.value();
  }

  /** Keeps the findings of many parts and hands on their values, in the same order. */
  public <T> List<T> takeAll(List<Checked<T>> parts) {
    List<T> values = new ArrayList<>(parts.size());
    for (Checked<T> part : parts) {
      values.add(take(part));
    }
    return values;
  }

  /** Whether any finding so far is an error. */
  public boolean hasErrors() {
    return list.stream().anyMatch(Diagnostic::isError);
  }

  /** Whether any finding so far has the severity. */
  public boolean has(Severity severity) {
    return list.stream().anyMatch(diagnostic -> diagnostic.severity() == severity);
  }

  /** All findings so far, sorted by place, each once. */
  public List<Diagnostic> sorted() {
    return list.stream().distinct().sorted().toList();
  }

  /** The value, with all that was found on the way to it. */
  public <T> Checked<T> with(T value) {
    return new Checked<>(value, list);
  }
}
