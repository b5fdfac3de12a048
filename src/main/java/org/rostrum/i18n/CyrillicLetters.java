package org.rostrum.i18n;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Cyrillic letters by the Latin ones that English newspapers use for them (BGN/PCGN without marks).
 * The letters of a text tell its language: қ is Kazakh, ї Ukrainian.
 */
final class CyrillicLetters {
  private static final Map<Character, String> COMMON =
      read(
          "а a б b в v г g д d е e ё e ж zh з z и i й y к k л l м m н n о o п p р r с s т t у u"
              + " ф f х kh ц ts ч ch ш sh щ shch ъ - ы y ь - э e ю yu я ya"
              // Kazakh and the other languages of Central Asia and the Volga
              + " ә a ғ gh қ q ң ng ө o ұ u ү u һ h і i ҳ h ҷ j җ j ҙ z ҫ s ҡ q ӣ i ӯ u ӳ u ӑ a ӗ e"
              + " ӝ zh ӟ z ӥ i ӧ o ӱ u ӵ ch ӓ a ӹ y ѝ i ѐ e ҥ ng ӊ n ҕ g ӕ ae ҝ g ҹ ch ӏ -"
              // Ukrainian and Belarusian
              + " ґ g є ye ї yi ў u"
              // Serbian and Macedonian
              + " ђ d ѓ g ј j љ lj њ nj ћ c ќ k ѕ dz џ dz"
              // before 1918
              + " ѣ e ѳ f ѵ i ѡ o ѫ u ѧ ya");

  private static final CyrillicLetters RUSSIAN = new CyrillicLetters("", true);
  private static final CyrillicLetters KAZAKH = new CyrillicLetters("", false);
  private static final CyrillicLetters UKRAINIAN = new CyrillicLetters("г h и y", false);
  private static final CyrillicLetters BELARUSIAN = new CyrillicLetters("г h", true);
  private static final CyrillicLetters SERBIAN = new CyrillicLetters("ж z х h ц c ч c ш s", false);

  /** After these, and at the start of a word, a Russian е or ё is heard, and written, as ye. */
  private static final String BEFORE_YE = "аеёийоуъыьэюяіў";

  private final Map<Character, String> own;
  private final boolean hasYe;

  private CyrillicLetters(String own, boolean hasYe) {
    this.own = own.isEmpty() ? Map.of() : read(own);
    this.hasYe = hasYe;
  }

  /** Letter and replacement in turn, a dash for none. */
  private static Map<Character, String> read(String pairs) {
    String[] words = pairs.split(" ", -1);
    Map<Character, String> latin = new HashMap<>();
    for (int i = 0; i < words.length; i += 2) {
      latin.put(words[i].charAt(0), words[i + 1].equals("-") ? "" : words[i + 1]);
    }
    return Map.copyOf(latin);
  }

  /** The letters of the language that a text in lower case seems to be written in. */
  static CyrillicLetters of(String text) {
    if (hasAny(text, "әғқңөұүһҳҷҗҙҫҡӣӯӳӑӗ")) {
      return KAZAKH;
    }
    if (hasAny(text, "їєґ")) {
      return UKRAINIAN;
    }
    if (hasAny(text, "ђѓјљњћќѕџ")) {
      return SERBIAN;
    }
    if (hasAny(text, "ў")) {
      return BELARUSIAN;
    }
    return hasAny(text, "і") ? KAZAKH : RUSSIAN;
  }

  private static boolean hasAny(String text, String letters) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x400 && letters.indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether the character lies in the Cyrillic blocks, in the tables or not. */
  static boolean isCyrillic(char c) {
    return c >= 0x400 && c < 0x530;
  }

  /** Whether the letter is in the tables. */
  static boolean isKnown(char c) {
    return COMMON.containsKey(c);
  }

  /** What replaces the letter at an index; null if it is none of ours. */
  @Nullable String of(String text, int index) {
    char c = text.charAt(index);
    if (!isCyrillic(c)) {
      return null;
    }
    if (hasYe && (c == 'е' || c == 'ё') && isHeardAsYe(text, index)) {
      return "ye";
    }
    String latin = own.get(c);
    return latin != null ? latin : COMMON.get(c);
  }

  private static boolean isHeardAsYe(String text, int index) {
    if (index == 0) {
      return true;
    }
    char before = text.charAt(index - 1);
    return !isCyrillic(before) || BEFORE_YE.indexOf(before) >= 0;
  }
}
