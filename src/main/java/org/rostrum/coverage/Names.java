package org.rostrum.coverage;

import java.util.ArrayList;
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

/**
 * All names of the things of one kind, published or held back, and what was meant by one that
 * nobody has. Filled by one thread; then front matter and texts ask the same names.
 */
public final class Names {
  private static final int SHORTEST_WORD = 3;

  /** A broken import has thousands of unknown names; the first of them get a suggestion. */
  private static final long MOST_COMPARISONS = 1_000_000;

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s/.,-]+");

  private final NameIndex published = new NameIndex();
  private final NameIndex heldBack = new NameIndex();
  private final Map<String, Key> shown = new LinkedHashMap<>();
  private final Map<Key, String> titles = new HashMap<>();
  private final Map<String, Set<Key>> byWord = new HashMap<>();
  private final Map<String, Key> candidates = new LinkedHashMap<>();
  private long comparisons;

  /** Lets a thing be found by a name. */
  public void add(String name, Key key) {
    published.add(name, key);
    shown.putIfAbsent(name, key);
  }

  /** The name to show beside an id. */
  public void title(Key key, String title) {
    titles.putIfAbsent(key, title);
  }

  /** A name of something that is not published now. */
  public void holdBack(String name, Key key) {
    heldBack.add(name, key);
  }

  /** Everything published that has the name. */
  public List<Key> find(String name) {
    return published.find(name);
  }

  /** What has the name and is held back; empty if something published has it too. */
  public List<Key> findHeldBack(String name) {
    return published.find(name).isEmpty() ? heldBack.find(name) : List.of();
  }

  /**
   * What was most likely meant by a name that nobody has: the same words in another order or
   * script, a part of the name such as the family name alone, else the nearest letters. Words: “did
   * you mean “ada-lovelace” (Ada Lovelace)?”. Asked by one thread at a time.
   */
  public synchronized Optional<String> suggestion(String written) {
    if (byWord.isEmpty()) {
      shown.forEach(this::addWords);
    }
    return bySlug(written)
        .or(() -> byWords(written))
        .or(() -> byLetters(written))
        .map(this::question);
  }

  private void addWords(String name, Key key) {
    candidates.putIfAbsent(name, key);
    for (String word : words(name)) {
      byWord.computeIfAbsent(word, unused -> new LinkedHashSet<>(2)).add(key);
      if (word.length() > SHORTEST_WORD) {
        candidates.putIfAbsent(word, key);
      }
    }
  }

  private static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    for (String word : BETWEEN_WORDS.split(name, -1)) {
      if (!word.isBlank()) {
        words.add(Slugs.of(word));
      }
    }
    return words;
  }

  private Optional<Key> bySlug(String written) {
    return one(new LinkedHashSet<>(published.find(Slugs.of(written))));
  }

  /** The only thing whose names hold every word that was written. */
  private Optional<Key> byWords(String written) {
    List<String> words = words(written);
    boolean isTelling = words.stream().anyMatch(word -> word.length() >= SHORTEST_WORD);
    if (!isTelling) {
      return Optional.empty();
    }
    Set<Key> all = new LinkedHashSet<>(byWord.getOrDefault(words.get(0), Set.of()));
    words.forEach(word -> all.retainAll(byWord.getOrDefault(word, Set.of())));
    return one(all);
  }

  private static Optional<Key> one(Set<Key> found) {
    return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
  }

  private Optional<Key> byLetters(String written) {
    comparisons += candidates.size();
    return comparisons > MOST_COMPARISONS
        ? Optional.empty()
        : Nearest.to(written, candidates.keySet()).map(candidates::get);
  }

  private String question(Key key) {
    String title = titles.getOrDefault(key, key.id());
    String name = title.equals(key.id()) ? "" : " (" + title + ")";
    return "did you mean “%s”%s?".formatted(key.id(), name);
  }
}
