package org.rostrum.coverage;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.rostrum.i18n.Spelling;

/**
 * Finds things by any of their names, however it is spelt. Filled by one thread, then only asked.
 */
final class NameIndex {
  private final Map<Rank, Map<String, Set<Key>>> byRank = new EnumMap<>(Rank.class);

  /** Lets a thing be found by a name, next to all those under which it is known. */
  void add(Rank rank, String name, Key key) {
    byRank
        .computeIfAbsent(rank, unused -> new LinkedHashMap<>())
        .merge(Spelling.folded(name), Set.of(key), NameIndex::both);
  }

  /** Nearly every name is that of one thing: only for more is a set worth its memory. */
  private static Set<Key> both(Set<Key> known, Set<Key> more) {
    if (known.size() == 1 && !known.equals(more)) {
      Set<Key> all = new LinkedHashSet<>(known);
      all.addAll(more);
      return all;
    }
    if (known.size() > 1) {
      known.addAll(more);
    }
    return known;
  }

  /** Everything with the name in the best rank in which anything has it, in the order added. */
  List<Key> find(String name) {
    String folded = Spelling.folded(name);
    for (Map<String, Set<Key>> names : byRank.values()) {
      Set<Key> found = names.get(folded);
      if (found != null) {
        return List.copyOf(found);
      }
    }
    return List.of();
  }

  /** Gives every name in its folded form, the best rank first. */
  void forEach(BiConsumer<String, Set<Key>> action) {
    byRank.values().forEach(names -> names.forEach(action));
  }
}
