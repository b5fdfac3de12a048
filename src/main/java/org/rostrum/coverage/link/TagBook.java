package org.rostrum.coverage.link;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.rostrum.coverage.Key;
import org.rostrum.coverage.Kind;
import org.rostrum.coverage.Tag;
import org.rostrum.coverage.read.Facts;
import org.rostrum.coverage.read.FileFields;
import org.rostrum.i18n.Slugs;
import org.rostrum.i18n.Spelling;

/**
 * Topics by their name, blind to case and white space; the first file in path order decides how
 * each is written. “C”, “C#” and “C++” have one slug and are three topics: all but the first by
 * name get a number.
 */
final class TagBook {
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private final Map<String, Tag> byName = new HashMap<>();

  /** Takes note of the tags of all files, in path order. */
  TagBook(List<ToldFile> files) {
    Map<String, String> shown = new HashMap<>();
    Map<String, Set<String>> bySlug = new HashMap<>();
    for (ToldFile file : files) {
      for (String name : file.facts().list(FileFields.TAGS)) {
        if (shown.putIfAbsent(Spelling.folded(name), name) == null) {
          bySlug
              .computeIfAbsent(Slugs.of(name), unused -> new TreeSet<>())
              .add(Spelling.folded(name));
        }
      }
    }
    bySlug.forEach((slug, names) -> number(slug, names, shown));
  }

  private void number(String slug, Set<String> names, Map<String, String> shown) {
    int number = 1;
    for (String name : names) {
      String id = number == 1 ? slug : slug + "-" + number;
      byName.put(name, new Tag(Key.of(Kind.TAG, id), shown.getOrDefault(name, name)));
      number++;
    }
  }

  List<Tag> tags(Facts facts) {
    return facts.list(FileFields.TAGS).stream()
        .map(name -> byName.get(Spelling.folded(name)))
        .distinct()
        .toList();
  }

  private static String folded(String name) {
    return SPACES.matcher(name.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
  }
}
