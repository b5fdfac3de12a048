package org.rostrum.page.view;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rostrum.coverage.Key;
import org.rostrum.page.view.Pictures.PictureView;

/** Makes what stands for people in lists: the portrait, else their initials in a colour. */
public final class Faces {
  private static final int HUES = 5;

  private Faces() {}

  /**
   * A face.
   *
   * @param picture the portrait, if there is one
   * @param initials of the name, at most two
   * @param hue a number from 0 to 4, always the same for one person
   */
  public record Face(Optional<PictureView> picture, String initials, String hue) {}

  static Face of(Key person, String name, Optional<PictureView> portrait) {
    int hue = Math.floorMod(person.id().hashCode(), HUES);
    return new Face(portrait, initials(name), Integer.toString(hue));
  }

  /** The first letters of the first and the last word: “KT” of Kassym-Jomart Tokayev. */
  static String initials(String name) {
    List<String> words =
        Stream.of(Normalizer.normalize(name, Normalizer.Form.NFC).split("[\\s\u00a0]+"))
            .filter(word -> word.codePoints().anyMatch(Character::isLetter))
            .toList();
    if (words.isEmpty()) {
      return "";
    }
    String first = initial(words.get(0));
    return words.size() == 1 ? first : first + initial(words.get(words.size() - 1));
  }

  private static String initial(String word) {
    return word.codePoints()
        .filter(Character::isLetter)
        .limit(1)
        .map(Character::toTitleCase)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
