package org.rostrum.coverage;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rostrum.source.SourcePath;

/** Finds what the checked references of texts name. */
final class References {
  private final Map<Kind, Names> names;
  private final Map<SourcePath, String> eventByFile = new HashMap<>();

  References(Map<Kind, Names> names, Collection<Entity> entities) {
    this.names = names;
    entities.forEach(
        entity ->
            eventOf(entity).ifPresent(event -> eventByFile.put(entity.origin().path(), event)));
  }

  /** The id of the event to which a thing's file belongs. */
  private static Optional<String> eventOf(Entity entity) {
    return entity instanceof Article article
        ? article.event().map(Event::id)
        : Optional.of(entity.key())
            .filter(key -> key.is(Kind.EVENT) || key.is(Kind.SESSION))
            .map(key -> key.id().split("/", 2)[0]);
  }

  /** All that a reference can name, seen from a file. */
  List<Key> find(Kind kind, String reference, SourcePath from) {
    if (kind == Kind.SESSION) {
      return names(kind).findNear(eventOf(from), reference);
    }
    List<Key> all = names(kind).find(reference);
    return all.size() > 1 && kind == Kind.ARTICLE ? nearest(all, reference, from) : all;
  }

  /** All that is held back and that a reference can name. */
  List<Key> findHeldBack(Kind kind, String reference, SourcePath from) {
    List<Key> all = names(kind).findHeldBack(reference);
    List<Key> found = kind == Kind.SESSION ? preferred(all, eventOf(from) + "/") : all;
    return found.isEmpty() ? names(kind).findTellers(reference) : found;
  }

  private String eventOf(SourcePath file) {
    return eventByFile.getOrDefault(file, "");
  }

  /** The articles of a file’s own folder; else the one whose whole id was written. */
  private static List<Key> nearest(List<Key> all, String reference, SourcePath from) {
    List<Key> near = preferred(all, folderOf(from));
    Key exact = Key.of(Kind.ARTICLE, reference);
    return near.size() > 1 && near.contains(exact) ? List.of(exact) : near;
  }

  private static List<Key> preferred(List<Key> all, String prefix) {
    List<Key> near = all.stream().filter(key -> key.id().startsWith(prefix)).toList();
    return near.isEmpty() ? all : near;
  }

  private static String folderOf(SourcePath from) {
    String inside = from.inside();
    return inside.substring(0, inside.lastIndexOf('/') + 1);
  }

  Optional<String> suggestion(Kind kind, String written, SourcePath from) {
    return names(kind).suggestion(written, eventOf(from));
  }

  private Names names(Kind kind) {
    return names.getOrDefault(kind, new Names(kind));
  }
}
