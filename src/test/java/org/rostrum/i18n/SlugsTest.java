package org.rostrum.i18n;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugsTest {
  private final Locale locale = Locale.getDefault();

  @AfterEach
  void restoreLocale() {
    Locale.setDefault(locale);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Unity & patriotism: the 2nd day    | unity-patriotism-the-2nd-day
          --a__b..c--                        | a-b-c
          ISTANBUL I                         | istanbul-i
          "O'Beirne, O’Beirne, Oʻzbek"       | obeirne-obeirne-ozbek
          Straße ẞ                           | strasse-ss
          Łódź Đoković Søn æble              | lodz-dokovic-son-aeble
          İstanbul Iğdır ışık                | istanbul-igdir-isik
          Þórður Guðmundsson                 | thordur-gudmundsson
          Nguyễn Thị Ánh                     | nguyen-thi-anh
          Žydrūnas Šiaučiulis                | zydrunas-siauciulis
          Œuvre – “complète”… €5             | oeuvre-complete-5
          № 5                                | no-5
          co\u00adop\u200der\u200eation      | cooperation
          """)
  void writesLatinInAscii(String text, String slug) {
    assertThat(Slugs.of(text.translateEscapes())).isEqualTo(slug);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          қасым-жомарт тоқаев           | qasym-zhomart-toqaev
          вячеслав ющенко               | vyacheslav-yushchenko
          Касым-Жомарт Токаев           | kasym-zhomart-tokayev
          Аида Балаева                  | aida-balayeva
          Евгений Болгерт               | yevgeniy-bolgert
          Горбачёв подъезд              | gorbachev-podyezd
          Қазақстан халқы Ассамблеясы   | qazaqstan-khalqy-assambleyasy
          Ғылым және жоғары білім       | ghylym-zhane-zhoghary-bilim
          Київ, Їжак, Мар’яна           | kyyiv-yizhak-maryana
          Быкаў                         | bykau
          Ђоковић                       | dokovic
          """)
  void writesCyrillicInAscii(String text, String slug) {
    assertThat(Slugs.of(text)).isEqualTo(slug);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          東京 2023               | 東京-2023
          ガイド                   | ガイド
          ＡＢＣ　１２             | abc-12
          العربية، نص            | العربية-نص
          ქართული ენა            | ქართული-ენა
          हिन्दी में               | हिन्दी-में
          Ελληνικά ΟΔΟΣ          | ελληνικά-οδος
          한국어 Tokyo é           | 한국어-tokyo-e
          ﬁnal m²                | final-m2
          """)
  void keepsTheLettersOfOtherScripts(String text, String slug) {
    assertThat(Slugs.of(text)).isEqualTo(slug);
  }

  @Test
  void takesDecomposedLettersForComposedOnes() {
    assertThat(Slugs.of("Re\u0301sume\u0301 ガ")).isEqualTo(Slugs.of("Résumé ガ"));
    assertThat(Slugs.of("и\u0306ога")).isEqualTo("yoga");
    assertThat(Slugs.of("за\u0301мок")).isEqualTo("zamok");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "!?", "😀", "\ud800", "\u0301", "ъ"})
  void givesATextWithoutLettersAHash(String text) {
    assertThat(Slugs.of(text)).matches("x[0-9a-f]{8}").isEqualTo(Slugs.of(text));
  }

  @Test
  void givesDifferentHashesToDifferentSigns() {
    assertThat(Slugs.of("😀")).isNotEqualTo(Slugs.of("😁"));
  }

  @Test
  void keepsWhatAFileNameCanHold() {
    String title = "0123456789 ".repeat(19).strip();
    assertThat(Slugs.of(title)).isEqualTo(title.replace(' ', '-'));
  }

  @Test
  void cutsLongerTextsBetweenWordsAndTellsThemApart() {
    String one = Slugs.of("0123456789 ".repeat(30) + "one");
    String other = Slugs.of("0123456789 ".repeat(30) + "other");
    assertThat(one).matches("(0123456789-){20}x[0-9a-f]{8}").isNotEqualTo(other);
    assertThat(Slugs.of(one)).isEqualTo(one);
    for (String letter : List.of("a", "東", "𐎀")) {
      assertThat(Slugs.of(letter.repeat(500)).getBytes(UTF_8)).hasSizeBetween(200, 240);
    }
  }

  @Test
  void doesNotDependOnTheDefaultLocale() {
    Locale.setDefault(Locale.forLanguageTag("tr"));
    assertThat(Slugs.of("TITLE I")).isEqualTo("title-i");
    assertThat(Slugs.of("TİTLE Iı")).isEqualTo("title-ii");
  }

  @Test
  void leavesASlugAsItIs() {
    SplittableRandom random = new SplittableRandom(5);
    for (int i = 0; i < 20_000; i++) {
      String slug = Slugs.of(randomText(random));
      assertThat(Slugs.of(slug)).isEqualTo(slug);
    }
  }

  private static String randomText(SplittableRandom random) {
    int[] bounds = {0x80, 0x250, 0x530, 0x3100, 0x11000, 0x20000};
    return random
        .ints(random.nextInt(1, 40), 0, bounds.length)
        .map(block -> random.nextInt(bounds[block]))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  @Test
  void writesRussianAsIcuDoes() {
    Transliterator icu =
        Transliterator.getInstance("Russian-Latin/BGN; NFD; [:M:] Remove; Latin-ASCII; Lower");
    for (String word :
        ("Ассамблея народа Казахстана единство и согласие заседание президент Токаев Балаева"
                + " Дементьева Болгерт Бугинас церемония награждения Щукин Ёлкин Эльвира Юрьев"
                + " Царёв объезд съёмка мальчик Ильич Хабаровск Жанибек Чингиз")
            .split(" ", -1)) {
      assertThat(Slugs.of(word)).isEqualTo(icu.transliterate(word).replaceAll("[^a-z]", ""));
    }
  }

  @Test
  void writesKazakhAsIcuDoes() {
    Transliterator icu =
        Transliterator.getInstance("Kazakh-Latin/BGN; NFD; [:M:] Remove; Latin-ASCII; Lower");
    for (String word :
        "Қасымжомарт Тоқаев Әсем Ғалым Өзен Үкімет Ұлт Жаңа Шоһан Қожахмет бірлігі"
            .split(" ", -1)) {
      assertThat(Slugs.of(word)).isEqualTo(icu.transliterate(word).replaceAll("[^a-z]", ""));
    }
  }
}
