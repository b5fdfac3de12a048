package org.rostrum.coverage;

import static java.util.stream.Collectors.joining;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All names of the things of one kind, published or held back, and what was meant by one that
 * nobody has. Filled by one thread; then front matter and texts ask the same names.
 */
public final class Names {
  private static final int MOST_KNOWN = 5;

  private final Kind kind;
  private final NameIndex published = new NameIndex();
  private final NameIndex heldBack = new NameIndex();
  private final NameIndex toldByHeldBack = new NameIndex();
  private final Map<Key, String> titles = new HashMap<>();
  private @Nullable NameSuggestions suggestions;

  /** No names yet. */
  public Names(Kind kind) {
    this.kind = kind;
  }

  /** Lets a thing be found by a name. */
  public void add(Rank rank, String name, Key key) {
    published.add(rank, name, key);
  }

  /** The name to show beside an id. */
  public void title(Key key, String title) {
    titles.putIfAbsent(key, title);
  }

  /** A name of something that is not published now. */
  public void holdBack(String name, Key key) {
    heldBack.add(Rank.NAME, name, key);
  }

  /**
   * A name of something that has no file of its own, and of which only a file tells that is not
   * published now. Whoever names it in a published file tells of it.
   */
  public void holdBackWith(Key file, String name) {
    toldByHeldBack.add(Rank.NAME, name, file);
  }

  /**
   * Everything published that has the name: as its id, else as its name, else as another one, else
   * with the family name first.
   */
  public List<Key> find(String name) {
    return in(published, name);
  }

  /** The same for a session, of which those of an event are meant before all others. */
  public List<Key> findNear(String event, String name) {
    List<Key> own = published.find(event + "/" + name);
    return own.isEmpty() ? find(name) : own;
  }

  /** What has the name and is held back; empty if something published has it too. */
  public List<Key> findHeldBack(String name) {
    return find(name).isEmpty() ? in(heldBack, name) : List.of();
  }

  /** Files held back that alone tell of what has the name. */
  public List<Key> findTellers(String name) {
    return find(name).isEmpty() ? in(toldByHeldBack, name) : List.of();
  }

  private List<Key> in(NameIndex index, String name) {
    List<Key> found = index.find(name);
    return found.isEmpty() && kind == Kind.PERSON ? familyFirst(index, name) : found;
  }

  private static List<Key> familyFirst(NameIndex index, String name) {
    Set<Key> found = new LinkedHashSet<>();
    Naming.givenFirst(name).forEach(form -> found.addAll(index.find(form)));
    return List.copyOf(found);
  }

  /** The id of a thing with its name: {@code ada-lovelace (Ada Lovelace)}. */
  public String shown(Key key) {
    return key.id() + inBrackets(key);
  }

  /**
   * What was most likely meant by a name that nobody has: “did you mean “ada-lovelace” (Ada
   * Lovelace)?”. Asked by one thread at a time.
   *
   * @param event of sessions the event that is meant if none is written; else empty
   */
  public synchronized Optional<String> suggestion(String written, String event) {
    NameSuggestions known = suggestions();
    return known
        .to(written, event)
        .map(keys -> keys.stream().map(key -> "“" + key.id() + "”" + inBrackets(key)).toList())
        .map(all -> "did you mean " + String.join(" or ", all) + "?")
        .or(() -> few(known, event));
  }

  private NameSuggestions suggestions() {
    if (suggestions == null) {
      suggestions = new NameSuggestions(published, kind == Kind.SESSION);
    }
    return suggestions;
  }

  /** Where nothing is near, the things that there are: of an event its first sessions. */
  private Optional<String> few(NameSuggestions all, String event) {
    if (kind != Kind.SESSION && kind != Kind.EVENT && kind != Kind.AWARD) {
      return Optional.empty();
    }
    List<Key> known = all.first(MOST_KNOWN + 1, event);
    boolean isShown = !known.isEmpty() && (known.size() <= MOST_KNOWN || !event.isEmpty());
    String shown = known.stream().limit(MOST_KNOWN).map(this::shown).collect(joining(", "));
    return isShown
        ? Optional.of(
            (known.size() > 1 ? "write one of " : "there is only ")
                + shown
                + (known.size() > MOST_KNOWN ? ", …" : ""))
        : Optional.empty();
  }

  private String inBrackets(Key key) {
    String title = titles.getOrDefault(key, key.id());
    return title.equals(key.id()) ? "" : " (" + title + ")";
  }
}
