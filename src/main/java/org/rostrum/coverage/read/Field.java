package org.rostrum.coverage.read;

import java.util.List;

/**
 * A field of a kind: all that Rostrum knows of it, said once.
 *
 * @param name the key, in lower case with {@code _}
 * @param type how its value is read
 * @param meaning what it says, for the reference
 * @param example a value, as it would be written
 * @param synonyms other keys that mean the same; where both stand, the key itself wins
 */
public record Field<T>(
    String name,
    Type<T> type,
    String meaning,
    String example,
    boolean isRequired,
    Stage stage,
    List<String> synonyms) {
  /** Copies the list. */
  public Field {
    synonyms = List.copyOf(synonyms);
  }

  /** An optional field. */
  public static <T> Field<T> of(String name, Type<T> type, String meaning, String example) {
    return new Field<>(name, type, meaning, example, false, Stage.CORE, List.of());
  }

  /** A field whose key is known, and which has no effect yet. */
  public static Field<String> next(String name, String meaning) {
    return new Field<>(name, Types.ANYTHING, meaning, "…", false, Stage.NEXT, List.of());
  }

  /** The same field, which must be told. */
  public Field<T> required() {
    return new Field<>(name, type, meaning, example, true, stage, synonyms);
  }

  /** The same field with other keys. */
  public Field<T> or(String... others) {
    return new Field<>(name, type, meaning, example, isRequired, stage, List.of(others));
  }

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
