package org.rostrum.document;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rostrum.diagnostic.Span;

/**
 * A map, in the order in which it was written; of keys that stand twice only the last is kept.
 *
 * @param entries keys and values, each key once
 * @param unread keys, as written, that stand in the file with a value that could not be read; this
 *     has been reported, so nobody should report that they are missing
 * @param span where the map begins
 */
public record Fields(List<Entry> entries, Set<String> unread, Span span) implements Value {
  /**
   * One line of a map.
   *
   * @param key as written
   */
  public record Entry(String key, Span keySpan, Value value) {}

  /** Copies the entries. */
  public Fields {
    entries = List.copyOf(entries);
    unread = Set.copyOf(unread);
  }

  /** A map that was read whole. */
  public Fields(List<Entry> entries, Span span) {
    this(entries, Set.of(), span);
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

  /** Whether the key, as all keys are compared, is {@link #unread()}. */
  public boolean isUnread(String key) {
    return unread.stream().anyMatch(one -> folded(one).equals(folded(key)));
  }

  /** A key as all keys are compared: blind to case, and to {@code -}, {@code _} and blanks. */
  public static String folded(String key) {
    return key.strip().toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
  }

  @Override
  public boolean isAbsent() {
    return entries.isEmpty() && unread.isEmpty();
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
