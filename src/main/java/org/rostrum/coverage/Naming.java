package org.rostrum.coverage;

import java.util.ArrayList;
import java.util.List;
import org.rostrum.i18n.Spelling;

/** How the name of a person can be written with the family name first. */
final class Naming {
  private static final int LONGEST = 200;
  private static final int MOST_WORDS = 8;

  private Naming() {}

  /**
   * The names that a text can mean if it begins with the family name: {@code Anna van den Berg} of
   * {@code van den Berg, Anna}; without the comma, every way in which the words can be parted.
   */
  static List<String> givenFirst(String written) {
    String folded = written.length() > LONGEST ? "" : Spelling.folded(written);
    String[] parts = folded.split(",", -1);
    if (parts.length == 2) {
      return List.of(parts[1].strip() + " " + parts[0].strip());
    }
    List<String> words = List.of(folded.split(" ", -1));
    List<String> names = new ArrayList<>();
    if (parts.length == 1 && words.size() <= MOST_WORDS) {
      for (int family = 1; family < words.size(); family++) {
        String given = String.join(" ", words.subList(family, words.size()));
        names.add(given + " " + String.join(" ", words.subList(0, family)));
      }
    }
    return names;
  }
}
