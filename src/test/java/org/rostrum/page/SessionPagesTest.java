package org.rostrum.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class SessionPagesTest {
  private static Sample sample() {
    return new Sample()
        .person("ada", "Ada", "")
        .event("The event")
        .session("opening", "Opening", "2023-04-26", "ada")
        .timed("night", "Night", "2023-04-26T23:00:00+06:00", "2023-04-27T01:30:00+06:00", "ada")
        .cancelled("dinner", "Dinner", "2023-04-27")
        .pause("lunch", "Lunch", "2023-04-27")
        .session("walk", "Walk", "")
        .fullArticle("report", "Report");
  }

  private static Document page(String id) {
    return Site.of(sample()).html("events/apk-32/sessions/" + id + "/index.html");
  }

  private static String detail(Document page, String name) {
    return page.select(".box .details div:has(dt:containsOwn(" + name + ")) dd").text();
  }

  @Test
  void saysThatTheHourIsNotPublished() {
    Document page = page("opening");

    assertThat(detail(page, "Day")).isEqualTo("Wednesday 26 April 2023");
    assertThat(detail(page, "Time")).isEqualTo("The hour is not published");
    assertThat(page.select(".box time").eachAttr("datetime")).containsExactly("2023-04-26");
  }

  @Test
  void showsHoursWithTheOffsetOfThatMoment() {
    Document page = page("night");

    assertThat(detail(page, "Time")).isEqualTo("23:00–01:30");
    assertThat(page.select(".box time").eachAttr("datetime"))
        .containsExactly("2023-04-26", "2023-04-26T23:00:00+06:00", "2023-04-27T01:30:00+06:00");
  }

  @Test
  void saysThatTheDayIsNotSet() {
    assertThat(detail(page("walk"), "Day")).isEqualTo("Day not set");
  }

  @Test
  void strikesOutWhatIsCancelledAndSaysWhy() {
    Document page = page("dinner");

    assertThat(page.select("h1 s").text()).isEqualTo("Dinner");
    assertThat(page.select("header .state").text()).isEqualTo("Cancelled: Illness");
  }

  @Test
  void introducesSpeakersWithTheOfficeOfThatDay() {
    Document page = page("opening");

    assertThat(page.select(".person a").attr("href")).isEqualTo("/people/ada/");
    assertThat(page.select(".person .part").text()).isEqualTo("Moderator");
    assertThat(page.select(".person .office").text()).isEqualTo("Office of that day");
  }

  @Test
  void listsQuotesFiguresAndArticles() {
    assertThat(page("opening").select("main h2").eachText())
        .contains("Quotes", "Speakers", "Figures", "Reports of this session");
  }

  @Test
  void makesNoPageForABreak() {
    assertThat(Site.of(sample()).paths()).doesNotContain("events/apk-32/sessions/lunch/index.html");
  }

  @Test
  void leadsBackToEventAndProgramme() {
    assertThat(page("opening").select(".breadcrumb a").eachAttr("href"))
        .containsExactly("/", "/events/apk-32/", "/events/apk-32/schedule/");
  }
}
