package org.rostrum.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class SchedulePagesTest {
  private static final String SCHEDULE = "events/apk-32/schedule/index.html";

  private static Sample untimed() {
    return new Sample()
        .event("The event")
        .session("walk", "Walk", "")
        .session("plenary", "Plenary", "2023-04-27")
        .session("members", "Members", "2023-04-26")
        .session("lunch", "Late lunch", "2023-04-26");
  }

  @Test
  void groupsSessionsByDayInTheirOrderAndThoseWithoutADayLast() {
    Document page = Site.of(untimed()).html(SCHEDULE);

    assertThat(page.select(".day h2").eachText())
        .containsExactly("26 April Wednesday", "27 April Thursday", "Day not set");
    assertThat(page.select(".day h2 time").eachAttr("datetime"))
        .containsExactly("2023-04-26", "2023-04-27");
    assertThat(page.select(".day-title").eachText()).containsExactly("The members");
    assertThat(page.select(".session-title").eachText())
        .containsExactly("Members", "Late lunch", "Plenary", "Walk");
  }

  @Test
  void saysThatHoursWereNotPublished() {
    Document page = Site.of(untimed()).html(SCHEDULE);

    assertThat(page.select(".note").text())
        .isEqualTo("The hours were not published, so the sessions stand in their order.");
    assertThat(page.text()).doesNotContain("Asia/Almaty");
  }

  @Test
  void namesTheTimeZoneOfItsHours() {
    Sample timed =
        new Sample()
            .event("The event")
            .timed("a", "A", "2023-04-26T10:00:00+06:00", "2023-04-26T11:00:00+06:00");

    Document page = Site.of(timed).html(SCHEDULE);

    assertThat(page.select(".note")).isEmpty();
    assertThat(page.text()).contains("Time zone: Asia/Almaty");
  }

  @Test
  void showsBreaksWithoutALink() {
    Sample sample = new Sample().event("The event").pause("lunch", "Lunch", "2023-04-26");

    Document page = Site.of(sample).html(SCHEDULE);

    assertThat(page.select(".session-title").text()).isEqualTo("Lunch");
    assertThat(page.select(".session-title a")).isEmpty();
  }

  @Test
  void isNotMadeForAnEventWithoutSessions() {
    Site site = Site.of(new Sample().event("The event"));

    assertThat(site.paths()).doesNotContain(SCHEDULE);
    assertThat(site.html("events/apk-32/index.html").text()).doesNotContain("Programme");
  }
}
