package org.rostrum.coverage.link;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rostrum.coverage.Key;
import org.rostrum.coverage.Kind;
import org.rostrum.coverage.Tag;
import org.rostrum.coverage.read.Facts;
import org.rostrum.coverage.read.FileFields;
import org.rostrum.i18n.Slugs;

/** Topics by their slug; the first file in path order decides how each is written. */
final class TagBook {
  private final Map<String, Tag> byName = new LinkedHashMap<>();
  private final Map<Key, Tag> byKey = new LinkedHashMap<>();

  /** Takes note of the tags of a file; to be called in path order. */
  void read(Facts facts) {
    facts.list(FileFields.TAGS).forEach(this::tag);
  }

  List<Tag> tags(Facts facts) {
    return facts.list(FileFields.TAGS).stream().map(this::tag).distinct().toList();
  }

  private Tag tag(String name) {
    Tag known = byName.get(name);
    if (known != null) {
      return known;
    }
    Key key = Key.of(Kind.TAG, Slugs.of(name));
    Tag tag = byKey.computeIfAbsent(key, unused -> new Tag(key, name));
    byName.put(name, tag);
    return tag;
  }
}
