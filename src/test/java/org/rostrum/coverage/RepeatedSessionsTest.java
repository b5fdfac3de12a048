package org.rostrum.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Sessions of one title: which are one, and what ids they get. */
class RepeatedSessionsTest {
  private static Linked event(String sessions) {
    return Linked.site(
        "events/e/index.md",
        "---\ntitle: E\nstart: 2024-01-01\nend: 2024-01-02\ntime_zone: Asia/Almaty\nsessions:\n"
            + sessions
            + "---\n");
  }

  private static String article(String sessions) {
    return "---\ntitle: A\ndate: 2024-01-01\nsessions: [" + sessions + "]\n---\nText.\n";
  }

  private static final String TALKS =
      """
        - { title: Talk, day: 1 }
        - { title: Talk, day: 2, start: 10:00 }
        - { title: Talk, day: 2, start: 11:00 }
      """;

  @Test
  void eachHasItsDateAndHourBehindIt() {
    assertThat(event(TALKS).clean().sessions())
        .extracting(Session::id)
        .containsExactly("talk-2024-01-01", "talk-2024-01-02-1000", "talk-2024-01-02-1100");
  }

  @Test
  void anotherFileOfTheProgrammeTellsOfTheOneItFits() {
    Linked site =
        event(TALKS)
            .with(
                "events/e/schedule.yaml",
                """
                sessions:
                  - { title: Talk, day: 2, start: 11:00, track: Law }
                  - { title: Talk, day: 1, start: 09:00 }
                """);

    assertThat(site.clean().sessions()).hasSize(3);
    assertThat(site.session("e/talk-2024-01-02-1100").track()).isPresent();
    assertThat(site.session("e/talk-2024-01-01").start()).isPresent();
  }

  @Test
  void anArticleMeansTheOneOfItsDay() {
    Linked site =
        event(TALKS).with("events/e/a.md", article("{ title: Talk, day: 1, type: talk }"));

    assertThat(site.clean().sessions()).hasSize(3);
    assertThat(site.article("events/e/a").sessions())
        .extracting(Session::id)
        .containsExactly("talk-2024-01-01");
  }

  @Test
  void anArticleThatCouldMeanSeveralMustSayWhich() {
    Linked site = event(TALKS).with("events/e/a.md", article("{ title: Talk, day: 2 }"));

    assertThat(site.findings())
        .containsExactly(
            "content/events/e/a.md:4:12 REF-AMBIGUOUS: “Talk” can be several:"
                + " e/talk-2024-01-02-1000 (Talk), e/talk-2024-01-02-1100 (Talk)");
  }

  @Test
  void anArticleCanIntroduceOneMore() {
    Linked site =
        event(TALKS)
            .with(
                "events/e/a.md",
                article(
                    "{ title: Talk, day: 1, start: 15:00 }, "
                        + "{ title: Talk, day: 2, start: 15:00 }"));

    assertThat(site.clean().sessions())
        .extracting(Session::id)
        .containsExactly(
            "talk-2024-01-01",
            "talk-2024-01-02-1000",
            "talk-2024-01-02-1100",
            "talk-2024-01-02-1500");
  }

  @Test
  void anIdTellsOneOfTwoApart() {
    Linked site =
        event("  - { id: first, title: Talk, day: 1 }\n  - { title: Talk, day: 2 }\n")
            .with("events/e/a.md", article("{ title: Talk, day: 1, type: panel }"));

    assertThat(site.clean().sessions())
        .extracting(Session::id)
        .containsExactly("first", "talk-2024-01-02");
    assertThat(site.session("e/first").type()).contains("panel");
  }

  @Test
  void twoFilesThatTellOfOneTitleDifferentlyContradictEachOther() {
    Linked site =
        event("  - { title: Talk, day: 1 }\n")
            .with("events/e/schedule.yaml", "sessions: [{ title: Talk, day: 2 }]\n");

    assertThat(site.findings())
        .containsExactly(
            "content/events/e/schedule.yaml:1:32 FACT-CONTRADICTION: day of session e/talk:"
                + " “day 2” here, “day 1” in content/events/e/index.md:7:25");
  }

  @Test
  void titlesOfOneSlugStayApart() {
    Linked site = event("  - { title: C++, day: 1 }\n  - { title: C, day: 1 }\n");

    assertThat(site.clean().sessions()).extracting(Session::title).containsExactly("C++", "C");
  }

  @Test
  void anIdThatStandsTwiceIsOneMistake() {
    Linked site =
        event(
            """
              - { id: a, title: One, day: 1, start: 10:00 }
              - { id: a, title: Two, day: 2, start: 11:00 }
            """);

    assertThat(site.findings())
        .containsExactly(
            "content/events/e/index.md:8:11 REF-AMBIGUOUS: id “a” stands twice: for “Two” here,"
                + " for “One” in content/events/e/index.md:7:11");
  }

  @Test
  void aBareTextInAProgrammeIsASessionToldElsewhere() {
    Linked site =
        event("  - plenary\n  - no-such\n")
            .with("events/e/sessions/plenary.md", "---\ntitle: Plenary\nday: 1\n---\n");

    assertThat(site.findings())
        .containsExactly("content/events/e/index.md:8:5 REF-SESSION: no session “no-such”");
  }

  @Test
  void anArticleOfAnUnknownEventIsOneMistake() {
    Linked site =
        Linked.site(
            "a.md",
            "---\ntitle: A\ndate: 2024-01-01\nevent: no-such\nsessions: [{ title: S }]\n---\n");

    assertThat(site.findings()).singleElement().asString().contains("a.md:4:8 REF-EVENT");
  }

  @Test
  void filesThatOnlyTheirDatesTellApartAreSessionsOfTheirOwn() {
    Linked site =
        event("  - { title: Opening, day: 1 }\n")
            .with("events/e/sessions/2024-01-01-lunch.md", "---\ntitle: Lunch\nday: 1\n---\n")
            .with("events/e/sessions/2024-01-02-lunch.md", "---\ntitle: Lunch\nday: 2\n---\n")
            .with("events/e/sessions/2024-01-02-walk.md", "---\ntitle: Walk\nday: 2\n---\n");

    assertThat(site.clean().sessions())
        .extracting(Session::id)
        .containsExactly("opening", "2024-01-01-lunch", "2024-01-02-lunch", "walk");
  }
}
