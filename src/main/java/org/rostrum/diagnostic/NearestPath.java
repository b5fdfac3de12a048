package org.rostrum.diagnostic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the file or address that a path without anything behind it most likely meant: one of the
 * same name elsewhere, else one of a like name in the same folder, below the same first folder, or
 * anywhere; never a file of another type. A whole site can be full of broken links, so only so many
 * names are compared. Belongs to one thread.
 */
public final class NearestPath {
  private static final long MOST_COMPARISONS = 500_000;
  private static final int SHORTEST_WORD = 3;
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Set<String> PAGES = Set.of("md", "markdown", "html", "htm", "");
  private static final Set<String> PICTURES =
      Set.of("jpg", "jpeg", "png", "gif", "webp", "avif", "svg");

  private final Map<String, List<Place>> byName = new HashMap<>();
  private final Map<String, List<Place>> byFolder = new HashMap<>();
  private final Map<String, List<Place>> byFirst = new HashMap<>();
  private final Map<String, List<Place>> byType = new HashMap<>();
  private long comparisons;

  /**
   * A path, taken apart.
   *
   * @param name the last name, by which it is told from others: {@code a} of {@code x/a.md}, {@code
   *     x/a/}, {@code x/a/index.md}
   * @param type of which kind of file it is; the same for all pages, and for all pictures
   */
  private record Place(String path, String folder, String name, String type) {
    static Place of(String path) {
      String whole = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
      String extension = path.endsWith("/") ? "" : extension(whole);
      String type = PICTURES.contains(extension) ? "picture" : extension;
      if (PAGES.contains(extension)) {
        type = "";
        whole = extension.isEmpty() ? whole : whole.substring(0, whole.lastIndexOf('.'));
        whole = whole.endsWith("/index") ? whole.substring(0, whole.lastIndexOf('/')) : whole;
      }
      int slash = whole.lastIndexOf('/');
      String name = whole.substring(slash + 1).toLowerCase(Locale.ROOT);
      return new Place(path, whole.substring(0, slash + 1), name, type);
    }

    private static String extension(String path) {
      int dot = path.lastIndexOf('.');
      return dot > path.lastIndexOf('/') + 1
          ? path.substring(dot + 1).toLowerCase(Locale.ROOT)
          : "";
    }

    /** The folder below the root, which mostly says of what kind a thing is. */
    String first() {
      int from = folder.startsWith("/") ? 1 : 0;
      int slash = folder.indexOf('/', from);
      String first = slash < 0 ? folder : folder.substring(0, slash + 1);
      boolean isContent = first.equals("content/") && folder.length() > first.length();
      return isContent ? folder.substring(0, folder.indexOf('/', first.length()) + 1) : first;
    }
  }

  /** Looks among these: paths of files, or addresses that begin with a slash. */
  public NearestPath(Collection<String> paths) {
    for (String path : paths.stream().sorted().toList()) {
      Place place = Place.of(path);
      put(byName, place, place.name());
      put(byFolder, place, place.folder());
      put(byFirst, place, place.first());
      put(byType, place, "");
    }
  }

  private static void put(Map<String, List<Place>> map, Place place, String key) {
    map.computeIfAbsent(place.type() + ":" + key, unused -> new ArrayList<>()).add(place);
  }

  private static List<Place> get(Map<String, List<Place>> map, Place place, String key) {
    return map.getOrDefault(place.type() + ":" + key, List.of());
  }

  /** The path that was most likely meant. */
  public Optional<String> to(String written) {
    Place wanted = Place.of(written);
    if (wanted.name().isEmpty()) {
      return Optional.empty();
    }
    List<Place> inFolder = get(byFolder, wanted, wanted.folder());
    return sameName(wanted)
        .or(() -> byWords(wanted, inFolder))
        .or(() -> byLetters(wanted, inFolder))
        .or(() -> byLetters(wanted, get(byFirst, wanted, wanted.first())))
        .or(() -> byLetters(wanted, get(byType, wanted, "")))
        .map(Place::path);
  }

  /** Of several the one whose folders are most like those that were written. */
  private Optional<Place> sameName(Place wanted) {
    List<Place> places = get(byName, wanted, wanted.name());
    comparisons += places.size();
    return places.stream()
        .limit(isWorn() ? 1 : places.size())
        .max(
            Comparator.comparingInt((Place place) -> likeness(wanted, place))
                .thenComparing(Place::path, Comparator.reverseOrder()));
  }

  private static int likeness(Place wanted, Place place) {
    String[] one = wanted.folder().split("/", -1);
    String[] other = place.folder().split("/", -1);
    int same = 0;
    while (same < one.length && same < other.length && one[same].equals(other[same])) {
      same++;
    }
    return same;
  }

  /** The only one of a folder that has all words of the name, such as the family name alone. */
  private Optional<Place> byWords(Place wanted, List<Place> places) {
    Set<String> words = words(wanted.name());
    comparisons += places.size();
    if (isWorn() || words.stream().noneMatch(word -> word.length() >= SHORTEST_WORD)) {
      return Optional.empty();
    }
    List<Place> found =
        places.stream().filter(place -> words(place.name()).containsAll(words)).limit(2).toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private static Set<String> words(String name) {
    return new HashSet<>(List.of(BETWEEN_WORDS.split(name)));
  }

  private Optional<Place> byLetters(Place wanted, List<Place> places) {
    comparisons += places.size();
    if (isWorn()) {
      return Optional.empty();
    }
    return Nearest.to(wanted.name(), places.stream().map(Place::name).toList())
        .flatMap(near -> places.stream().filter(place -> place.name().equals(near)).findFirst());
  }

  private boolean isWorn() {
    return comparisons > MOST_COMPARISONS;
  }
}
