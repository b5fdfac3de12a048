package org.rostrum.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rostrum.coverage.Grant;
import org.rostrum.i18n.Language;
import org.rostrum.i18n.Localized;

class PersonPagesTest {
  private static final String ADA = "people/ada/index.html";

  private static Sample sample() {
    return new Sample()
        .person("ada", "Ada Lovelace", "Lovelace, Ada")
        .event("The event")
        .session("second", "Second listed, first held", "2023-04-26", "ada")
        .session("first", "First listed, second held", "2023-04-27", "ada")
        .award("medal", "Medal")
        .grant("grant-1", 2023, Grant.Status.WINNER, "ada")
        .fullArticle("report", "Report");
  }

  private static Document page() {
    return Site.of(sample()).html(ADA);
  }

  @Test
  void listsSessionsInScheduleOrder() {
    assertThat(page().select(".session-title").eachText())
        .containsExactly("Second listed, first held", "First listed, second held");
  }

  @Test
  void linksEachSessionAndItsEvent() {
    assertThat(page().select(".session a").eachAttr("href"))
        .contains("/events/apk-32/sessions/second/", "/events/apk-32/");
  }

  @Test
  void showsOfficeWithTheTimeOfWhichItIsKnown() {
    assertThat(page().select(".roles li").eachText())
        .containsExactly("Member, Senate as of April 2023");
    assertThat(page().select(".roles time").attr("datetime")).isEqualTo("2023-04");
  }

  @ParameterizedTest
  @CsvSource({"2019, 2024, 2019 to 2024", "2019, 0, since 2019", "0, 2024, until 2024"})
  void tellsSinceAndUntilWhenAnOfficeIsHeld(int from, int to, String words) {
    Sample sample = new Sample().office("Chair", from, to).person("ada", "Ada", "");

    assertThat(Site.of(sample).html(ADA).select(".roles li").text()).isEqualTo("Chair " + words);
  }

  @Test
  void quotesThePersonWithALinkToTheReport() {
    assertThat(page().select(".quote blockquote p").eachText())
        .containsExactly("Unity", "and peace");
    assertThat(page().select(".quote .told a").attr("href")).isEqualTo("/report/#quote-unity");
  }

  @Test
  void showsFiguresWithALinkToTheReport() {
    assertThat(page().select(".figures dt + dd").text()).isEqualTo("over 3,000");
    assertThat(page().select(".figures .told a").attr("href"))
        .isEqualTo("/report/#figure-meetings");
  }

  @ParameterizedTest
  @CsvSource({
    "999, 999",
    "1000, '1,000'",
    "1995, 1995",
    "2100, '2,100'",
    "1234567, '1,234,567'",
    "0712, 0712",
    "1 500, 1 500",
    "3.5 million, 3.5 million"
  })
  void groupsTheDigitsOfPlainNumbersThatAreNoYears(String written, String shown) {
    Sample sample = new Sample().figure(written).person("ada", "Ada", "").fullArticle("a", "A");

    assertThat(Site.of(sample).html(ADA).select(".figures .value").text()).isEqualTo(shown);
  }

  @Test
  void belongsToTheEventIfAllThatItShowsDoes() {
    Sample sample = new Sample().person("ada", "Ada", "").event("The event");
    sample.session("talk", "Talk", "2023-04-26", "ada");
    Document page = Site.of(sample).html(ADA);

    assertThat(page.select(".event-bar .event-name").text()).isEqualTo("The event");
    assertThat(page.select(".event-bar [aria-current]").text()).isEqualTo("Speakers");
  }

  @Test
  void belongsToNoEventIfSomethingElseIsOnIt() {
    Sample sample = new Sample().person("ada", "Ada", "");
    sample.fullArticle("before", "Before").event("The event");
    sample.session("talk", "Talk", "2023-04-26", "ada");

    assertThat(Site.of(sample).html(ADA).select(".event-bar")).isEmpty();
  }

  @Test
  void linksHonoursToTheirPlaceOnTheAwardsPage() {
    assertThat(page().select(".grant .award a").attr("href")).isEqualTo("/awards/medal/#grant-1");
  }

  @Test
  void listsArticlesAboutAndByThePerson() {
    assertThat(page().select("h2").eachText())
        .containsSubsequence("In the reports", "Written by this person");
    assertThat(page().select(".card-title a").eachAttr("href"))
        .containsExactly("/report/", "/report/");
  }

  @Test
  void marksOtherNamesWithTheirLanguage() {
    Map<Language, String> names = new LinkedHashMap<>();
    names.put(Language.ENGLISH, "Kassym-Jomart Tokayev");
    names.put(new Language("kk"), "Қасым-Жомарт Тоқаев");
    Sample sample = new Sample().person("ada", new Localized<>(names), Optional.empty());

    Document page = Site.of(sample).html(ADA);

    assertThat(page.select(".other-name[lang=kk]").eachText())
        .containsExactly("Қасым-Жомарт Тоқаев");
    assertThat(page.select("h1").attr("lang")).isEmpty();
  }

  @Test
  void marksANameInAnotherLanguageWhereverItStands() {
    Sample sample =
        new Sample()
            .person("ada", Localized.of(new Language("kk"), "Қасым"), Optional.empty())
            .event("The event")
            .session("talk", "Talk", "2023-04-26", "ada");

    assertThat(Site.of(sample).html(ADA).select("h1").attr("lang")).isEqualTo("kk");
    assertThat(Site.of(sample).html("events/apk-32/sessions/talk/index.html").select("a[lang=kk]"))
        .isNotEmpty();
  }

  @Test
  void showsALinkThatWouldRunAsText() {
    assertThat(page().select("section li:contains(Evil) a")).isEmpty();
    assertThat(page().select("section li:contains(Evil)")).hasSize(1);
  }
}
