package org.rostrum.document.markdown.write;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.rostrum.i18n.Slugs;

/** The ids of one body; each is given once. */
final class Ids {
  private static final int LONGEST = 80;

  /** What the page around the body is called; the skip link leads there. */
  private static final Set<String> OF_THE_PAGE = Set.of("main");

  private final Set<String> reserved;
  private final Set<String> given = new LinkedHashSet<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  /**
   * No id given so far.
   *
   * @param reserved ids that the author wrote, which nothing else may take
   */
  Ids(Collection<String> reserved) {
    this.reserved = Set.copyOf(reserved);
  }

  /** An id made of a text. */
  String from(String text) {
    String cut = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    String slug = Slugs.of(cut);
    return isTaken(slug) || reserved.contains(slug) ? next(slug) : give(slug);
  }

  /** The id that the author wrote, with a number if it was given before. */
  String written(String id) {
    return isTaken(id) ? next(id) : give(id);
  }

  private boolean isTaken(String id) {
    return given.contains(id) || OF_THE_PAGE.contains(id);
  }

  private String next(String id) {
    int number = numbers.getOrDefault(id, 2);
    while (given.contains(id + "-" + number) || reserved.contains(id + "-" + number)) {
      number++;
    }
    numbers.put(id, number + 1);
    return give(id + "-" + number);
  }

  private String give(String id) {
    given.add(id);
    return id;
  }

  Set<String> all() {
    return given;
  }
}
