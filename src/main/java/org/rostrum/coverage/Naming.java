package org.rostrum.coverage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Under which names a person can be referred to. */
public final class Naming {
  private Naming() {}

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
}
