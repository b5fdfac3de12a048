package org.rostrum.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class CollationTest {
  private static final String SIGNS = "‘’“”–—\t ";

  private static List<String> sorted(String tag, String words) {
    return List.of(words.split(" ", -1)).stream().sorted(Collation.of(new Language(tag))).toList();
  }

  @Test
  void sortsEnglish() {
    assertThat(sorted("en", "Zoë b A a B Zoe é z E"))
        .containsExactly("a", "A", "b", "B", "E", "é", "z", "Zoe", "Zoë");
  }

  @Test
  void sortsKazakhLettersInTheirPlaces() {
    assertThat(sorted("kk", "Яблоко Өзен Әсем Айгүл Ғалым Гүл Іле Ёлка Ең"))
        .containsExactly("Айгүл", "Әсем", "Гүл", "Ғалым", "Ең", "Ёлка", "Өзен", "Іле", "Яблоко");
  }

  @Test
  void isATotalOrder() {
    Collation english = Collation.of(Language.ENGLISH);
    assertThat(english.compare("e\u0301", "é")).isNegative();
    assertThat(english.compare("a\u0000", "a")).isPositive();
    assertThat(english.compare("é", "é")).isZero();
  }

  @Test
  void agreesWithCldrWhereItDoesWithoutIcu() {
    for (String tag : Collation.AS_ROOT) {
      Collator icu = Collator.getInstance(new ULocale(tag));
      Collation ours = Collation.of(new Language(tag));
      SplittableRandom random = new SplittableRandom(tag.hashCode());
      for (int i = 0; i < 10_000; i++) {
        String one = randomText(random);
        String other = i % 4 == 0 ? changed(one, random) : randomText(random);
        int expected = icu.compare(one, other);
        assertThat(Integer.signum(ours.compare(one, other)))
            .as("%s: <%s> <%s>", tag, one, other)
            .isEqualTo(Integer.signum(expected != 0 ? expected : one.compareTo(other)));
      }
    }
  }

  private static String randomText(SplittableRandom random) {
    return random
        .ints(random.nextInt(0, 6), 0, 95 + SIGNS.length())
        .map(i -> i < 95 ? ' ' + i : SIGNS.charAt(i - 95))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** The same letters and quotes in other forms. */
  private static String changed(String text, SplittableRandom random) {
    return text.chars()
        .map(c -> otherForm(c, random.nextInt(3)))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static int otherForm(int c, int choice) {
    if ("'‘’".indexOf(c) >= 0) {
      return "'‘’".charAt(choice);
    }
    if ("\"“”".indexOf(c) >= 0) {
      return "\"“”".charAt(choice);
    }
    return choice == 0 ? Character.toUpperCase(c) : Character.toLowerCase(c);
  }
}
