package org.rostrum.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rostrum.diagnostic.Nearest;
import org.rostrum.i18n.Slugs;
import org.rostrum.i18n.Spelling;

/**
 * What was most likely meant by a name that nothing has: the same words in another order or script,
 * a part of the name such as the family name alone, else the nearest letters. Of sessions those of
 * one event are asked first. Belongs to one thread.
 */
final class NameSuggestions {
  private static final int SHORTEST_WORD = 3;
  private static final int MOST_OFFERED = 3;

  /** A broken import has thousands of unknown names; the first of them get a suggestion. */
  private static final long MOST_COMPARISONS = 1_000_000;

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s/.,_-]+");

  private final Part all = new Part();
  private final Map<String, Part> byEvent = new HashMap<>();
  private long comparisons;

  /**
   * Suggestions out of an index.
   *
   * @param hasEvents whether names are also told as {@code event/name}
   */
  NameSuggestions(NameIndex names, boolean hasEvents) {
    names.forEach(all::add);
    if (hasEvents) {
      names.forEach(this::addToEvent);
    }
  }

  private void addToEvent(String name, Set<Key> keys) {
    int slash = name.indexOf('/');
    if (slash > 0) {
      byEvent
          .computeIfAbsent(name.substring(0, slash), unused -> new Part())
          .add(name.substring(slash + 1), keys);
    }
  }

  /** What was most likely meant, at most three things. */
  Optional<Set<Key>> to(String written, String event) {
    int slash = written.indexOf('/');
    boolean isOfEvent =
        slash > 0 && byEvent.containsKey(Spelling.folded(written.substring(0, slash)));
    String own = isOfEvent ? Spelling.folded(written.substring(0, slash)) : event;
    String name = isOfEvent ? written.substring(slash + 1) : written;
    Part near = byEvent.getOrDefault(own, new Part());
    return near.to(name).or(() -> all.named(name)).or(() -> all.to(name));
  }

  /** The first few things: of an event, if it has any, else of all. */
  List<Key> first(int most, String event) {
    return byEvent.getOrDefault(event, all).byName.values().stream()
        .flatMap(Set::stream)
        .distinct()
        .limit(most)
        .toList();
  }

  private boolean isWorn() {
    return comparisons > MOST_COMPARISONS;
  }

  private static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    for (String word : BETWEEN_WORDS.split(Spelling.folded(name), -1)) {
      if (!word.isBlank()) {
        words.add(Slugs.of(word));
      }
    }
    return words;
  }

  private static Optional<Set<Key>> few(Set<Key> found) {
    return found.isEmpty() || found.size() > MOST_OFFERED ? Optional.empty() : Optional.of(found);
  }

  /** The names of one event's sessions, or of everything. */
  private final class Part {
    private final Map<String, Set<Key>> byName = new LinkedHashMap<>();
    private final Map<String, Set<Key>> byWord = new LinkedHashMap<>();
    private final List<String> candidates = new ArrayList<>();

    void add(String name, Set<Key> keys) {
      byName.computeIfAbsent(name, unused -> new LinkedHashSet<>(2)).addAll(keys);
      for (String word : words(name)) {
        byWord.computeIfAbsent(word, unused -> new LinkedHashSet<>(2)).addAll(keys);
      }
    }

    Optional<Set<Key>> to(String written) {
      return named(Slugs.of(written))
          .or(() -> byWords(written))
          .or(() -> byLetters(Spelling.folded(written)))
          .or(() -> byLetters(Slugs.of(written)));
    }

    Optional<Set<Key>> named(String name) {
      return few(byName.getOrDefault(Spelling.folded(name), Set.of()));
    }

    /** The few things whose names hold every word that was written; initials do not count. */
    private Optional<Set<Key>> byWords(String written) {
      List<Set<Key>> all =
          words(written).stream()
              .filter(word -> word.length() >= SHORTEST_WORD)
              .map(word -> byWord.getOrDefault(word, Set.of()))
              .sorted(Comparator.comparingInt(Set::size))
              .toList();
      if (all.isEmpty()) {
        return Optional.empty();
      }
      comparisons += all.get(0).size();
      Set<Key> found = new LinkedHashSet<>(isWorn() ? Set.of() : all.get(0));
      all.forEach(found::retainAll);
      return few(found);
    }

    private Optional<Set<Key>> byLetters(String written) {
      if (candidates.isEmpty()) {
        candidates.addAll(byName.keySet());
        byWord.keySet().stream()
            .filter(word -> word.length() > SHORTEST_WORD)
            .forEach(candidates::add);
      }
      comparisons += candidates.size();
      return Nearest.to(written, isWorn() ? List.of() : candidates)
          .map(near -> byName.getOrDefault(near, byWord.getOrDefault(near, Set.of())))
          .flatMap(NameSuggestions::few);
    }
  }
}
