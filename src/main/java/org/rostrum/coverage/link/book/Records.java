package org.rostrum.coverage.link.book;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rostrum.coverage.Entity;
import org.rostrum.coverage.Key;

/** The records of one kind, once they are written, in the order in which that was done. */
public final class Records<R extends Entity> {
  private final Map<Key, R> byKey = new LinkedHashMap<>();

  /** Takes a record. */
  public void add(R entity) {
    byKey.put(entity.key(), entity);
  }

  /** The record of a key that a book gave. */
  public R get(Key key) {
    R entity = byKey.get(key);
    if (entity == null) {
      throw new IllegalStateException("no record of " + key);
    }
    return entity;
  }

  /** All of them. */
  public List<R> all() {
    return List.copyOf(byKey.values());
  }
}
