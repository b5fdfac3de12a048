package org.rostrum.site;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Files or addresses, found by their last name: most links that break name the right file in the
 * wrong folder, or a similar name.
 */
final class Places {
  private final Map<String, TreeSet<String>> byName = new TreeMap<>();

  Places(Collection<String> places) {
    places.forEach(place -> byName.computeIfAbsent(name(place), n -> new TreeSet<>()).add(place));
  }

  /** All last names. */
  Collection<String> names() {
    return byName.keySet();
  }

  /** Every place with a last name. */
  List<String> named(String name) {
    return List.copyOf(byName.getOrDefault(name, new TreeSet<>()));
  }

  /** The name that tells a place from others: {@code a} of {@code x/a.md}, {@code x/a/index.md}. */
  static String name(String place) {
    String path = place.endsWith("/") ? place.substring(0, place.length() - 1) : place;
    String stem = path.endsWith(".md") ? path.substring(0, path.length() - 3) : path;
    String page = stem.endsWith("/index") ? stem.substring(0, stem.length() - 6) : stem;
    return page.substring(page.lastIndexOf('/') + 1);
  }
}
