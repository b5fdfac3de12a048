package org.rostrum.document;

import java.util.List;
import java.util.Optional;
import org.rostrum.diagnostic.Span;

/**
 * A map, in the order in which it was written; of keys that stand twice only the last is kept.
 *
 * @param entries keys and values, each key once
 * @param span where the map begins
 */
public record Fields(List<Entry> entries, Span span) implements Value {
  /**
   * One line of a map.
   *
   * @param key as written
   */
  public record Entry(String key, Span keySpan, Value value) {}

  /** Copies the entries. */
  public Fields {
    entries = List.copyOf(entries);
  }

  /** No entries, at the start of a file. */
  public static Fields none(String file) {
    return new Fields(List.of(), Span.ofFile(file));
  }

  /** The value under exactly this key, unless it is absent. */
  public Optional<Value> get(String key) {
    for (Entry entry : entries) {
      if (entry.key().equals(key) && !entry.value().isAbsent()) {
        return Optional.of(entry.value());
      }
    }
    return Optional.empty();
  }

  @Override
  public boolean isAbsent() {
    return entries.isEmpty();
  }

  @Override
  public String what() {
    return "a map";
  }

  @Override
  public Optional<Fields> asFields() {
    return Optional.of(this);
  }
}
