package org.rostrum.coverage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rostrum.document.Text;

/** Under which names a thing can be referred to. */
public final class Naming {
  private Naming() {}

  static Collection<String> of(Entity entity) {
    Set<String> names = new LinkedHashSet<>();
    names.add(entity.key().id());
    if (entity.key().id().contains("/")) {
      names.add(lastPart(entity.key().id()));
    }
    names.add(entity.title());
    entity.common().id().map(Text::value).ifPresent(names::add);
    names.addAll(otherNames(entity));
    return names;
  }

  /** The id of the event to which a thing's file belongs. */
  static Optional<String> eventOf(Entity entity) {
    return entity instanceof Article article
        ? article.event().map(Event::id)
        : Optional.of(entity.key())
            .filter(key -> key.is(Kind.EVENT) || key.is(Kind.SESSION))
            .map(key -> key.id().split("/", 2)[0]);
  }

  private static Collection<String> otherNames(Entity entity) {
    if (entity instanceof Person person) {
      return ofPerson(person.name().byLanguage().values(), person.alsoKnownAs());
    }
    return entity instanceof Award award ? award.alsoKnownAs() : List.of();
  }

  /** All names of a person; one of two words can be written family name first. */
  public static List<String> ofPerson(Collection<String> names, Collection<String> alsoKnownAs) {
    return Stream.concat(names.stream(), alsoKnownAs.stream())
        .flatMap(name -> Stream.concat(Stream.of(name), familyFirst(name).stream()))
        .distinct()
        .toList();
  }

  private static List<String> familyFirst(String name) {
    String[] words = name.strip().split("\\s+");
    if (words.length < 2) {
      return List.of();
    }
    String family = words[words.length - 1];
    List<String> given = new ArrayList<>(List.of(words).subList(0, words.length - 1));
    String givenNames = String.join(" ", given);
    return List.of(family + " " + givenNames, family + ", " + givenNames);
  }

  private static String lastPart(String id) {
    return id.substring(id.lastIndexOf('/') + 1);
  }
}
