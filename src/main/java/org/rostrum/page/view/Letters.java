package org.rostrum.page.view;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.rostrum.i18n.Collation;

/** Groups what is sorted already by its first letters. */
public final class Letters {
  private static final String OTHER = "#";

  /** Sorts behind every text that begins with the same letter (CLDR, U+FFFF). */
  private static final String LAST = "\uFFFF";

  private Letters() {}

  /**
   * What begins with a letter.
   *
   * @param anchor its id on the page
   */
  public record Letter<T>(String anchor, String name, List<T> items) {}

  /**
   * The groups, in the order of the items; each letter has one. “É” stands under “E” where the
   * language sorts them together, and alone where it does not.
   */
  public static <T> List<Letter<T>> of(List<T> sorted, Function<T, String> name, Words words) {
    Map<String, Letter<T>> groups = new LinkedHashMap<>();
    for (T item : sorted) {
      String letter = letter(name.apply(item), words);
      groups.computeIfAbsent(letter, Letters::group).items().add(item);
    }
    return List.copyOf(groups.values());
  }

  private static <T> Letter<T> group(String letter) {
    String anchor = letter.equals(OTHER) ? "other" : letter.toLowerCase(Locale.ROOT);
    return new Letter<>("letter-" + anchor, letter, new ArrayList<>());
  }

  private static String letter(String name, Words words) {
    int first = name.codePoints().filter(Character::isLetterOrDigit).findFirst().orElse('#');
    if (!Character.isLetter(first)) {
      return OTHER;
    }
    Locale locale = Locale.forLanguageTag(words.language().tag());
    String letter = Character.toString(first).toUpperCase(locale);
    String base = base(letter);
    return isSortedTogether(letter, base, words.collation()) ? base : letter;
  }

  private static String base(String letter) {
    String parts = Normalizer.normalize(letter, Normalizer.Form.NFD);
    return Character.toString(parts.codePointAt(0));
  }

  private static boolean isSortedTogether(String letter, String base, Collation collation) {
    return !letter.equals(base) && collation.compare(letter, base + LAST) < 0;
  }
}
