package org.rostrum.coverage.link.book;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rostrum.coverage.Key;
import org.rostrum.coverage.Kind;
import org.rostrum.coverage.Tag;
import org.rostrum.coverage.link.told.ToldFile;
import org.rostrum.coverage.read.Facts;
import org.rostrum.coverage.read.FileFields;
import org.rostrum.i18n.Slugs;

/**
 * Topics by their name, blind to case and white space; the first file in path order decides how
 * each is written. “C”, “C#” and “C++” have one slug and are three topics: all but the first by
 * name get a number.
 */
public final class TagBook {
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private final Map<String, Tag> byName = new HashMap<>();

  /** Takes note of the tags of all files, in path order. */
  public TagBook(List<ToldFile> files) {
    Map<String, String> shown = new HashMap<>();
    Map<String, Set<String>> bySlug = new TreeMap<>();
    for (ToldFile file : files) {
      named(file)
          .filter(name -> shown.putIfAbsent(folded(name), name) == null)
          .forEach(
              name ->
                  bySlug
                      .computeIfAbsent(Slugs.of(name), unused -> new TreeSet<>())
                      .add(folded(name)));
    }
    Set<String> taken = new HashSet<>(bySlug.keySet());
    bySlug.forEach((slug, names) -> number(slug, names, shown, taken));
  }

  /** The topics of a file and of what it tells of inside of it: an event, its sessions. */
  private static Stream<String> named(ToldFile file) {
    return file.facts().withInner().flatMap(facts -> facts.list(FileFields.TAGS).stream());
  }

  private void number(
      String slug, Set<String> names, Map<String, String> shown, Set<String> taken) {
    int number = 1;
    String id = slug;
    for (String name : names) {
      byName.put(name, new Tag(Key.of(Kind.TAG, id), shown.getOrDefault(name, name)));
      while (!taken.add(id)) {
        number++;
        id = slug + "-" + number;
      }
    }
  }

  List<Tag> tags(Facts facts) {
    return facts.list(FileFields.TAGS).stream()
        .map(name -> byName.get(folded(name)))
        .distinct()
        .toList();
  }

  private static String folded(String name) {
    return SPACES.matcher(name.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
  }
}
