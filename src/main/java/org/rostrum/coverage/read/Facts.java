package org.rostrum.coverage.read;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rostrum.diagnostic.Span;

/**
 * What was told in one map: typed values by field, each with its place. References in it are still
 * as written.
 */
public final class Facts {
  private final Span span;
  private final Map<Field<?>, Fact<?>> byField;
  private final Set<String> broken;

  /**
   * Facts read from a map.
   *
   * @param broken names of fields whose value could not be read: they are not missing
   */
  Facts(Span span, Map<Field<?>, Fact<?>> byField, Set<String> broken) {
    this.span = span;
    this.byField = byField;
    this.broken = broken;
  }

  /** Nothing told. */
  public static Facts none(Span span) {
    return new Facts(span, Map.of(), Set.of());
  }

  /** One fact. */
  public static <T> Facts of(Field<T> field, T value, Span span) {
    return new Facts(span, Map.of(field, new Fact<>(value, span)), Set.of());
  }

  /** Where the map begins. */
  public Span span() {
    return span;
  }

  /** The value of a field. */
  public <T> Optional<T> get(Field<T> field) {
    return fact(field).map(Fact::value);
  }

  /** The items of a list field. */
  public <T> List<T> list(Field<List<T>> field) {
    return get(field).orElse(List.of());
  }

  /** The value of a field with its place. */
  @SuppressWarnings("unchecked") // each field was put in with a value of its own type
  public <T> Optional<Fact<T>> fact(Field<T> field) {
    return Optional.ofNullable((Fact<T>) byField.get(field));
  }

  /** Whether a field was told. */
  public boolean has(Field<?> field) {
    return byField.containsKey(field);
  }

  /** Whether a field is neither told, nor told so badly that this was reported. */
  public boolean lacks(Field<?> field) {
    return !has(field) && !broken.contains(field.name());
  }

  /** Whether a field was told, but could not be read: what follows from it is no new mistake. */
  public boolean isBroken(Field<?> field) {
    return !has(field) && broken.contains(field.name());
  }

  /** The place of a field's value, else of the map. */
  public Span spanOf(Field<?> field) {
    Fact<?> fact = byField.get(field);
    return fact == null ? span : fact.span();
  }

  /** The fields that were told. */
  public Collection<Field<?>> fields() {
    return byField.keySet();
  }

  /** These, and all facts that are told inside of them, in the order of their places. */
  public Stream<Facts> withInner() {
    Stream<Facts> inner =
        byField.values().stream()
            .sorted(Comparator.comparing(Fact::span))
            .flatMap(
                fact ->
                    fact.value() instanceof List<?> items
                        ? items.stream()
                        : Stream.of(fact.value()))
            .flatMap(value -> value instanceof Facts facts ? facts.withInner() : Stream.empty());
    return Stream.concat(Stream.of(this), inner);
  }

  /** The place of each field's value, by the field's name. */
  public Map<String, Span> places() {
    Map<String, Span> places = new HashMap<>();
    byField.forEach((field, fact) -> places.put(field.name(), fact.span()));
    return places;
  }

  /** These facts without one of them. */
  public Facts without(Field<?> field) {
    Map<Field<?>, Fact<?>> rest = new LinkedHashMap<>(byField);
    rest.remove(field);
    return new Facts(span, rest, broken);
  }

  /** These facts with one more, or another value of one. */
  public <T> Facts with(Field<T> field, T value, Span place) {
    Map<Field<?>, Fact<?>> more = new LinkedHashMap<>(byField);
    more.put(field, new Fact<>(value, place));
    return new Facts(span, more, broken);
  }

  /** These facts, with what could not be read in another telling of the same thing. */
  public Facts alsoBroken(Facts other) {
    if (other.broken.isEmpty()) {
      return this;
    }
    Set<String> all = new HashSet<>(broken);
    all.addAll(other.broken);
    return new Facts(span, byField, all);
  }

  /** These facts, in which a field is told so badly that this was reported. */
  public Facts alsoBroken(Field<?> field) {
    Set<String> all = new HashSet<>(broken);
    all.add(field.name());
    return new Facts(span, byField, all);
  }

  Map<Field<?>, Fact<?>> byField() {
    return byField;
  }

  /** Two tellings are the same if the values are, wherever they stand. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Facts facts && Canonical.of(this).equals(Canonical.of(facts));
  }

  @Override
  public int hashCode() {
    return Canonical.of(this).hashCode();
  }
}
