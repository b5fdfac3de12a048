package org.rostrum.i18n;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessagesTest {
  private final Messages english =
      Messages.of(
          Language.ENGLISH,
          Map.of(
              "articles.one", "{count} article",
              "articles.other", "{count} articles",
              "home", "Home",
              "number.decimal", ".",
              "number.group", ",",
              "pageOf", "Page {number} of {count}",
              "readMore", "Read more",
              "sessions.one", "{count} session",
              "sessions.other", "{count} sessions",
              "tags", "Tags"));

  private final Messages russian =
      Messages.of(
              new Language("ru"),
              Map.of(
                  "articles.one", "{count} статья",
                  "articles.few", "{count} статьи",
                  "articles.many", "{count} статей",
                  "articles.other", "{count} статьи",
                  "home", "Главная"))
          .orElse(english);

  @Test
  void givesTheTextOfAKey() {
    assertThat(english.text("readMore")).isEqualTo("Read more");
  }

  @Test
  void fillsPlaces() {
    assertThat(english.text("pageOf", Map.of("number", "{count}", "count", "3")))
        .isEqualTo("Page {count} of 3");
  }

  @Test
  void leavesPlacesWithoutValue() {
    Messages messages = Messages.of(Language.ENGLISH, Map.of("a", "{x} {} { {y"));
    assertThat(messages.text("a", Map.of())).isEqualTo("{x} {} { {y");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0 | 0 articles
          1 | 1 article
          2 | 2 articles
          1234567 | 1,234,567 articles
          """)
  void countsInEnglish(long number, String text) {
    assertThat(english.count("articles", number)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1 | 1 статья
          3 | 3 статьи
          11 | 11 статей
          21 | 21 статья
          12345 | 12\u00a0345 статей
          """)
  void countsInRussian(long number, String text) {
    assertThat(russian.count("articles", number)).isEqualTo(text.translateEscapes());
  }

  @Test
  void countsByIcuPatterns() {
    Messages messages =
        Messages.of(
            new Language("lt"),
            Map.of(
                "n",
                "{count, plural, one {# straipsnis} few {# straipsniai} other {# straipsnių}}"));
    assertThat(messages.count("n", 21)).isEqualTo("21 straipsnis");
    assertThat(messages.count("n", 3)).isEqualTo("3 straipsniai");
    assertThat(messages.count("n", 11)).isEqualTo("11 straipsnių");
  }

  @Test
  void fallsBackToTheOtherLanguage() {
    assertThat(russian.text("home")).isEqualTo("Главная");
    assertThat(russian.text("readMore")).isEqualTo("Read more");
    assertThat(russian.count("sessions", 1)).isEqualTo("1 session");
    assertThat(russian.texts()).containsEntry("home", "Главная").containsEntry("tags", "Tags");
  }

  @Test
  void namesTheNearestKey() {
    UnknownMessage unknown =
        catchThrowableOfType(UnknownMessage.class, () -> russian.text("readmore"));
    assertThat(unknown).hasMessage("no interface text “readmore”; nearest is “readMore”");
    assertThat(unknown.key()).isEqualTo("readmore");
    assertThat(unknown.nearest()).contains("readMore");
    assertThatThrownBy(() -> english.count("xyzzy", 1)).isInstanceOf(UnknownMessage.class);
  }

  @Test
  void agreesWithCldrOnTheLanguagesOfTwoForms() {
    for (String tag : Plurals.ONE_AND_OTHER) {
      PluralRules rules = PluralRules.forLocale(new ULocale(tag));
      for (int number = 0; number < 2_000; number++) {
        assertThat(new OneAndMany().form(number)).as(tag).isEqualTo(rules.select(number));
      }
    }
  }
}
