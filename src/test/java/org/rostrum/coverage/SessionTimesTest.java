package org.rostrum.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rostrum.diagnostic.Diagnostic;

/** On which day and at which hours sessions are, and what is said when that is not right. */
class SessionTimesTest {
  /** A session of an event of two days, in Almaty. */
  private static Linked session(String facts) {
    return programme("sessions:\n  - { title: Talk, " + facts + " }\n");
  }

  private static Linked programme(String yaml) {
    return Linked.site(
            "events/e/index.md",
            "---\ntitle: E\nstart: 2024-01-01\nend: 2024-01-02\ntime_zone: Asia/Almaty\n---\n")
        .with("events/e/schedule.yaml", yaml);
  }

  private static String only(List<String> findings) {
    assertThat(findings).hasSize(1);
    return findings.get(0).substring("content/events/e/schedule.yaml:".length());
  }

  private static String hint(Linked site) {
    List<Diagnostic> found = site.diagnostics();
    assertThat(found).hasSize(1);
    return found.get(0).hints().get(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          day: 1, start: 2024-01-02 10:00  | 2:35 FACT-CONTRADICTION: “Talk” is listed under 2024-01-01, and starts on 2024-01-02
          day: 1, start: 2024-01-02        | 2:35 FACT-CONTRADICTION: “Talk” is listed under 2024-01-01, and starts on 2024-01-02
          day: 1, start: 2024-01-05 10:00  | 2:35 FACT-CONTRADICTION: “Talk” is listed under 2024-01-01, and starts on 2024-01-05
          day: 2024-01-05                  | 2:25 TIME-OUTSIDE-EVENT: “Talk” is on 2024-01-05, which is no day of the event “E”
          start: 2024-01-05 10:00          | 2:27 TIME-OUTSIDE-EVENT: “Talk” is on 2024-01-05, which is no day of the event “E”
          day: 1, start: 10:00, end: 2024-01-09 11:00 | 2:47 TIME-OUTSIDE-EVENT: “Talk” ends on 2024-01-09, which is no day of the event “E”
          day: 1, start: 10:00, duration: 99:00 | 2:52 TIME-OUTSIDE-EVENT: “Talk” ends on 2024-01-05, which is no day of the event “E”
          day: 3                           | 2:25 TIME-OUTSIDE-EVENT: there is no day 3, on which “Talk” should be: the event “E” has 2 days
          day: 1, end: 11:00               | 2:33 KEY-MISSING: “Talk” ends at 11:00, and starts at no hour
          day: 1, start: 10:00, end: 2024-01-02 | 2:47 KEY-MISSING: “Talk” ends on 2024-01-02 at no hour
          day: 1, start: 10:00, end: 11:00, duration: 3h | 2:64 FACT-CONTRADICTION: duration of “Talk”: “3h” here, “1h” from start: to end:
          day: 1, start: 23:00, end: 01:00 | 2:47 TIME-END-BEFORE-START: “Talk” starts at 2024-01-01 23:00, and ends at 2024-01-01 01:00, which is not later
          day: 1, start: 10:00, end: 10:00 | 2:47 TIME-END-BEFORE-START: “Talk” starts at 2024-01-01 10:00, and ends at 2024-01-01 10:00, which is not later
          start: 10:00, end: 11:00         | 2:27 KEY-MISSING: “Talk” starts at 10:00, and on no day
          day: 1, start: 10:00+05:00       | 2:35 TIME-OFFSET-MISMATCH: “Talk”: Asia/Almaty has no offset +05:00 on 2024-01-01
          """)
  void aWrongTimeIsOneFindingAtItsPlace(String facts, String finding) {
    assertThat(only(session(facts).findings())).isEqualTo(finding);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          day: 1, start: 10:00, end: 11:30            | 2024-01-01 | 2024-01-01T10:00:00+06:00 | 2024-01-01T11:30:00+06:00
          start: 2024-01-02 10:00, duration: 90       | 2024-01-02 | 2024-01-02T10:00:00+06:00 | 2024-01-02T11:30:00+06:00
          day: 1, start: 23:00, end: 2024-01-02 01:00 | 2024-01-01 | 2024-01-01T23:00:00+06:00 | 2024-01-02T01:00:00+06:00
          day: 2, start: 22:00, duration: 4h          | 2024-01-02 | 2024-01-02T22:00:00+06:00 | 2024-01-03T02:00:00+06:00
          day: 1, start: 2024-01-02 00:30, end: 01:30 | 2024-01-01 | 2024-01-02T00:30:00+06:00 | 2024-01-02T01:30:00+06:00
          day: 2, start: 2024-01-03 03:59, end: 05:00 | 2024-01-02 | 2024-01-03T03:59:00+06:00 | 2024-01-03T05:00:00+06:00
          start: 2024-01-03 00:30, duration: 1h       | 2024-01-02 | 2024-01-03T00:30:00+06:00 | 2024-01-03T01:30:00+06:00
          day: 1, start: 10:00, end: 11:00, duration: 60 | 2024-01-01 | 2024-01-01T10:00:00+06:00 | 2024-01-01T11:00:00+06:00
          """)
  void aSessionIsListedUnderItsDay(String facts, String day, String start, String end) {
    Session session = session(facts).clean().sessions().get(0);

    assertThat(session.day()).contains(LocalDate.parse(day));
    assertThat(session.start().map(Moment::isoOf)).contains(start);
    assertThat(session.end().map(Moment::isoOf)).contains(end);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          date: 2023-04-27 10:30, end: 2023-04-27 11:00          | 2023-04-27T10:30+06:00 | 2023-04-27T11:00+06:00
          date: 2023-04-27 10:30, end_datetime: 2023-04-27 11:00 | 2023-04-27T10:30+06:00 | 2023-04-27T11:00+06:00
          day: '2023-04-27T10:30+06:00', end: '11:00'            | 2023-04-27T10:30+06:00 | 2023-04-27T11:00+06:00
          date: 2023-04-27 10:30, duration: 30                   | 2023-04-27T10:30+06:00 | 2023-04-27T11:00+06:00
          date: 2023-04-27 10:30, start: '10:30', duration: 30   | 2023-04-27T10:30+06:00 | 2023-04-27T11:00+06:00
          """)
  void anHourBehindTheDayIsThatOfTheStart(String facts, String start, String end) {
    Linked site =
        Linked.site(
            "events/e/index.md",
            "---\ntitle: E\nstart: 2023-04-26\nend: 2023-04-27\ntime_zone: Asia/Almaty\n"
                + "sessions:\n  - { title: Talk, "
                + facts
                + " }\n---\n");

    site.clean();
    assertThat(site.session("e/talk").day()).contains(java.time.LocalDate.of(2023, 4, 27));
    assertThat(site.session("e/talk").start().orElseThrow()).hasToString(start);
    assertThat(site.session("e/talk").end().orElseThrow()).hasToString(end);
  }

  @Test
  void twoHoursOfOneSessionAreAContradiction() {
    Linked site =
        Linked.site(
            "events/e/index.md",
            """
            ---
            title: E
            start: 2023-04-27
            time_zone: Asia/Almaty
            sessions:
              - { title: Talk, date: 2023-04-27 10:30, start: '10:45' }
            ---
            """);

    assertThat(site.findings())
        .containsExactly(
            "content/events/e/index.md:6:51 FACT-CONTRADICTION: the session starts at “10:45” here,"
                + " and at “2023-04-27 10:30” in content/events/e/index.md:6:26");
  }

  @Test
  void aDateWithoutAnHourUnderStartIsTheDay() {
    Session session = session("start: 2024-01-02").clean().sessions().get(0);

    assertThat(session.day()).contains(LocalDate.parse("2024-01-02"));
    assertThat(session.start()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          23:00 | 01:15            | past midnight? Then write the date too, as in end: 2024-01-02 01:15; else correct one of the hours
          10:00 | 10:00            | write when it ends, or leave end: out
          10:00 | 2023-12-31 11:00 | write the later of the two under end:
          """)
  void theRemedyKeepsTheHourOfTheAuthor(String start, String end, String remedy) {
    assertThat(hint(session("day: 1, start: " + start + ", end: " + end))).isEqualTo(remedy);
  }

  @Test
  void theDayOfAListMustAgreeWithTheDateOfAStart() {
    Linked site =
        programme(
            """
            days:
              - date: 2024-01-01
                sessions:
                  - { title: Party, start: 2024-01-02 02:00 }
                  - { title: Talk, start: 2024-01-02 10:00 }
            """);

    assertThat(only(site.findings()))
        .isEqualTo(
            "5:31 FACT-CONTRADICTION: “Talk” is listed under 2024-01-01, and starts on 2024-01-02");
  }

  @Test
  void aDayOfAListCanBeANumber() {
    Linked site =
        programme(
            "days:\n  - { day: 2, title: Last, sessions: [{ title: Talk, start: 10:00 }] }\n");

    site.clean();
    assertThat(site.event("e").day(LocalDate.parse("2024-01-02")).flatMap(Day::title))
        .contains("Last");
    assertThat(site.session("e/talk").start().map(Moment::isoOf))
        .contains("2024-01-02T10:00:00+06:00");
  }

  @Test
  void anEventThatEndsBeforeItStartsByHoursIsReported() {
    Linked site =
        Linked.site(
            "events/e/index.md",
            """
            ---
            title: E
            start: 2024-01-01 12:00
            end: 2024-01-01 10:00
            time_zone: Asia/Almaty
            ---
            """);

    assertThat(site.findings())
        .singleElement()
        .asString()
        .startsWith("content/events/e/index.md:4:6 TIME-END-BEFORE-START: “E” starts at");
  }

  @ParameterizedTest
  @CsvSource({
    "2023-01-10, 2024-06-30, 2023-11-05, 300",
    "0001-01-01, 9999-12-31, 2024-02-29, 738945"
  })
  void daysOfALongEventAreAllDays(String start, String end, String date, long number) {
    Linked site =
        Linked.site(
            "events/e/index.md",
            """
            ---
            title: E
            start: %s
            end: %s
            sessions: [{ title: A, day: %s }, { title: B, day: 300 }]
            ---
            """
                .formatted(start, end, date));

    site.clean();
    assertThat(site.event("e").day(LocalDate.parse(date)).map(Day::number)).contains(number);
  }

  @Test
  void anEventWithoutAZoneIsOneMistakeThatCountsItsSessions() {
    StringBuilder sessions = new StringBuilder("sessions:\n");
    for (int i = 1; i <= 180; i++) {
      sessions.append("  - { title: S%d, day: 1, start: 10:00, end: 11:00 }\n".formatted(i));
    }
    Linked site =
        Linked.site("events/e/index.md", "---\ntitle: E\nstart: 2024-01-01 09:00\n---\n")
            .with("events/e/schedule.yaml", sessions.toString());

    assertThat(only(site.findings()))
        .isEqualTo(
            "2:33 TIME-ZONE-MISSING: the event “E” has no time zone, which the hours of “S1” and"
                + " 179 more sessions need");
  }

  @Test
  void anEventWithoutDatesIsOneMistake() {
    Linked site =
        Linked.site("events/e/index.md", "---\ntitle: E\ntime_zone: Asia/Almaty\n---\n")
            .with(
                "events/e/schedule.yaml",
                "sessions: [{ title: A, day: 1, start: 10:00 }, { title: B, day: 2 }]\n");

    assertThat(only(site.findings()))
        .isEqualTo(
            "1:29 TIME-OUTSIDE-EVENT: there is no day 1, on which “A” and one more session should"
                + " be: the event “E” has no dates");
  }

  @Test
  void aWrongStartOfAnEventIsNoMistakeOfItsSessions() {
    Linked site =
        Linked.site(
                "events/e/index.md",
                "---\ntitle: E\nstart: 2024-13-41\ntime_zone: Asia/Almaty\n---\n")
            .with(
                "events/e/schedule.yaml",
                """
                sessions:
                  - { title: A, day: 1, start: 10:00 }
                  - { title: B, start: 10:00 }
                  - { title: C, day: 2024-01-01 }
                """);

    assertThat(site.findings()).singleElement().asString().contains("index.md:3:8 DATE-INVALID");
  }

  @Test
  void aWrongDateOfADayIsNoMistakeOfItsSessions() {
    Linked site =
        programme(
            """
            days:
              - date: 2024-02-31
                sessions:
                  - { title: A, start: 10:00 }
                  - { title: B, start: 11:00, end: 12:00 }
            """);

    assertThat(site.findings()).singleElement().asString().contains(":2:11 DATE-INVALID");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          start: 01:30, end: 02:30             | TIME-AMBIGUOUS | 01:30+02:00 | 02:30+02:00
          start: 02:30, end: 02:45             | TIME-AMBIGUOUS | 02:30+02:00 | 02:45+02:00
          start: 02:45, end: 02:15             | TIME-AMBIGUOUS | 02:45+02:00 | 02:15+01:00
          start: 02:30+01:00, end: 02:45       |                | 02:30+01:00 | 02:45+01:00
          start: 02:30+02:00, end: 02:15+01:00 |                | 02:30+02:00 | 02:15+01:00
          """)
  void anEndInAnHourThatExistsTwiceIsAfterItsStart(
      String hours, String code, String start, String end) {
    Linked site =
        Linked.site(
            "events/e/index.md",
            """
            ---
            title: E
            start: 2024-10-27
            time_zone: Europe/Berlin
            sessions: [{ title: A, %s }]
            ---
            """
                .formatted(hours));

    Session session = site.coverage().sessions().get(0);
    assertThat(site.findings()).hasSize(code == null ? 0 : 1);
    assertThat(session.start().map(s -> s.toOffsetTime().toString())).contains(start);
    assertThat(session.end().map(e -> e.toOffsetTime().toString())).contains(end);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          day: 1, start: 10:00        | start: 2024-01-01T10:00+06:00
          day: 2024-01-01, end: 2024-01-01 11:00, start: 10:00 | day: 1, end: 11:00
          start: 2024-01-01           | start: 2024-01-01 10:00
          day: 1, start: 10:00        | day: 2024-01-01
          """)
  void oneTimeInTwoFormsIsNoContradiction(String one, String other) {
    Linked site =
        session(one)
            .with(
                "events/e/r.md",
                "---\ntitle: R\ndate: 2024-01-01\nsessions:\n"
                    + "  - { title: Talk, "
                    + other
                    + " }\n---\n");

    assertThat(site.clean().sessions().get(0).start().map(Moment::isoOf))
        .contains("2024-01-01T10:00:00+06:00");
  }

  @Test
  void oneRoomInTwoSpellingsIsOneRoom() {
    Linked site =
        session("room: Main Hall")
            .with("events/e/sessions/talk.md", "---\ntitle: Talk\nroom: main-hall\n---\n");

    assertThat(site.clean().sessions().get(0).rooms())
        .extracting(Room::name)
        .containsExactly("main-hall");
  }

  @Test
  void theMoreExactOfTwoStartsOfAnEventCounts() {
    Linked site =
        Linked.site(
                "events/e/index.md",
                "---\ntitle: E\nstart: 2024-01-01\ntime_zone: Asia/Almaty\n---\n")
            .with("events/e/schedule.yaml", "start: 2024-01-01 09:00\n");

    assertThat(site.clean().events().get(0).start().map(Moment::iso))
        .contains("2024-01-01T09:00:00+06:00");
  }

  @Test
  void aContradictionShowsBothValuesAndTheThing() {
    Linked site =
        Linked.site(
                "events/e/index.md", "---\ntitle: E\nstart: 2024-01-01\nvenue: { name: A }\n---\n")
            .with("events/e/schedule.yaml", "venue: { name: B }\n");

    assertThat(only(site.findings()))
        .isEqualTo(
            "1:16 FACT-CONTRADICTION: name of venue of event e: “B” here, “A” in"
                + " content/events/e/index.md:4:16");
  }
}
