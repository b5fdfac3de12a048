package org.rostrum.document;

import java.util.List;
import org.rostrum.diagnostic.Span;

/** A list, in the order in which it was written. */
public record Items(List<Value> values, Span span) implements Value {
  /** Copies the list. */
  public Items {
    values = List.copyOf(values);
  }

  @Override
  public boolean isAbsent() {
    return values.isEmpty();
  }

  @Override
  public String what() {
    return "a list";
  }

  @Override
  public List<Value> asList() {
    return values.stream().filter(value -> !value.isAbsent()).toList();
  }
}
