package org.rostrum.coverage;

/**
 * The name of a thing that can have a page, whatever the language: maps are keyed by it, and what
 * could run in a circle is told by it.
 *
 * @param kind {@link Kind#word()}, or the kind of a list page: {@code people}
 * @param id unique within its kind: {@code ada-lovelace}; of a session {@code event/session}; of an
 *     article its place without {@code .md}, index and date: {@code events/apk-32/opening}; empty
 *     for a list of all
 */
public record Key(String kind, String id) implements Comparable<Key> {
  /** The key of one thing. */
  public static Key of(Kind kind, String id) {
    return new Key(kind.word(), id);
  }

  /** The key of a page that stands for a whole family, such as {@code people}. */
  public static Key ofList(String kind) {
    return new Key(kind, "");
  }

  /** Whether this is a thing of the kind. */
  public boolean is(Kind wanted) {
    return kind.equals(wanted.word());
  }

  @Override
  public int compareTo(Key other) {
    int byKind = kind.compareTo(other.kind);
    return byKind != 0 ? byKind : id.compareTo(other.id);
  }

  @Override
  public String toString() {
    return id.isEmpty() ? kind : kind + ":" + id;
  }
}
