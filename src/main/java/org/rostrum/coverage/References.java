package org.rostrum.coverage;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rostrum.source.SourcePath;

/** Finds what the checked references of texts name. */
final class References {
  private final Map<Kind, NameIndex> byKind = new EnumMap<>(Kind.class);
  private final Map<SourcePath, String> eventByFile = new HashMap<>();

  private References() {
    for (Kind kind : Kind.values()) {
      byKind.put(kind, new NameIndex());
    }
  }

  static References to(Collection<Entity> entities) {
    References references = new References();
    entities.forEach(references::add);
    return references;
  }

  private void add(Entity entity) {
    for (Kind kind : Kind.values()) {
      if (entity.key().is(kind)) {
        Naming.of(entity).forEach(name -> index(kind).add(name, entity.key()));
      }
    }
    Naming.eventOf(entity).ifPresent(event -> eventByFile.put(entity.origin().path(), event));
  }

  List<Key> find(Kind kind, String reference, SourcePath from) {
    NameIndex index = index(kind);
    List<Key> all = index.find(reference);
    Optional<String> event = Optional.ofNullable(eventByFile.get(from));
    if (all.size() > 1 && kind == Kind.SESSION && event.isPresent()) {
      List<Key> own = within(all, event.get() + "/");
      return own.isEmpty() ? all : own;
    }
    if (all.size() > 1 && kind == Kind.ARTICLE) {
      List<Key> beside = within(all, folderOf(from));
      return beside.isEmpty() ? all : beside;
    }
    return all;
  }

  private static String folderOf(SourcePath from) {
    String inside = from.inside();
    return inside.substring(0, inside.lastIndexOf('/') + 1);
  }

  private static List<Key> within(List<Key> keys, String prefix) {
    return keys.stream().filter(key -> key.id().startsWith(prefix)).toList();
  }

  Collection<String> names(Kind kind) {
    return index(kind).names();
  }

  private NameIndex index(Kind kind) {
    return byKind.computeIfAbsent(kind, unused -> new NameIndex());
  }
}
