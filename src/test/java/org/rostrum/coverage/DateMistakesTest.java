package org.rostrum.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rostrum.diagnostic.Code;
import org.rostrum.diagnostic.Diagnostic;

/** What is said of dates, hours, lengths and zones that cannot be read. */
class DateMistakesTest {
  private static String hint(Linked site, Code code) {
    List<Diagnostic> found = site.diagnostics();
    assertThat(found).extracting(Diagnostic::code).containsExactly(code);
    return found.get(0).hints().get(0);
  }

  private static Linked article(String date) {
    return Linked.site("a.md", "---\ntitle: A\ndate: " + date + "\n---\nText.\n");
  }

  private static Linked talk(String facts) {
    return Linked.site(
        "events/e/index.md",
        """
        ---
        title: E
        start: 2024-01-01
        time_zone: Asia/Almaty
        sessions:
          - { title: Talk, %s }
        ---
        """
            .formatted(facts));
  }

  private static Linked zone(String zone) {
    return Linked.site("events/e/index.md", "---\ntitle: E\ntime_zone: \"" + zone + "\"\n---\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2023-29-09                      | did you mean “2023-09-29”?
          2015–01-08                      | did you mean “2015-01-08”?
          27.04.2023                      | did you mean “2023-04-27”?
          04/27/2023                      | did you mean “2023-04-27”?
          05.04.2023                      | did you mean “2023-04-05” or “2023-05-04”?
          05/05/2023                      | did you mean “2023-05-05”?
          27 April 2023                   | did you mean “2023-04-27”?
          April 27, 2023                  | did you mean “2023-04-27”?
          27 апреля 2023                  | did you mean “2023-04-27”?
          27th of Sept. 2023              | did you mean “2023-09-27”?
          20230427                        | did you mean “2023-04-27”?
          2O23-04-27                      | did you mean “2023-04-27”?
          “2023-04-27”                    | did you mean “2023-04-27”?
          2023-04-27 24:00:00             | did you mean “2023-04-28 00:00”?
          2023-04-27 10:00:00 +9000       | did you mean “2023-04-27 10:00+09:00”?
          2023-04-27 10:30 PM             | did you mean “2023-04-27 22:30”?
          2023-04-27 12:15 am             | did you mean “2023-04-27 00:15”?
          2023-04-27 10.30                | did you mean “2023-04-27 10:30”?
          2023-04-27 10h30                | did you mean “2023-04-27 10:30”?
          Thu, 27 Apr 2023 10:30:00 +0600 | did you mean “2023-04-27 10:30+06:00”?
          2023-04-31 09:00                | did you mean “2023-04-30 09:00”?
          """)
  void aDateThatCannotBeReadSuggestsWhatWasMeant(String date, String hint) {
    assertThat(hint(article(date), Code.DATE_INVALID)).startsWith(hint + " Else write");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2026-XX-XX              | left in from a template: write the date or leave “date” out
          YYYY-MM-DD              | left in from a template: write the date or leave “date” out
          "{{ .Date }}"           | left in from a template: write the date or leave “date” out
          27 April                | write the year too, before -04-27
          April 27th              | write the year too, before -04-27
          April 2023              | write the day of the month too, behind 2023-04-
          2023-04                 | write the day of the month too, behind 2023-04-
          2023-04-27 - 2023-04-28 | one date can stand here: write 2023-04-27, and, if the thing has an end:, 2023-04-28 under that
          TBD                     | write the date; until it is known, draft: true holds the text back
          0001-01-01T00:00:00Z    | write the date; until it is known, draft: true holds the text back
          """)
  void aDateThatIsNoneIsNamedForWhatItIs(String date, String hint) {
    assertThat(hint(article(date), Code.DATE_INVALID)).isEqualTo(hint);
  }

  @Test
  void aZoneBehindAnHourIsToBeAnOffset() {
    assertThat(hint(article("2023-04-27 10:30 EST"), Code.DATE_INVALID))
        .startsWith("did you mean “2023-04-27 10:30”? For “EST” write the offset");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2023-04-27 25:10", "tomorrow", "2023-00-10", "true", "1682553600"})
  void nothingIsGuessedWhereNothingIsLikely(String date) {
    assertThat(hint(article(date), Code.DATE_INVALID)).startsWith("write 2023-04-27, or");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          10:30 PM    | did you mean “22:30”?
          9am         | did you mean “09:00”?
          9.00        | did you mean “09:00”?
          9h30        | did you mean “09:30”?
          1430        | did you mean “14:30”?
          10          | did you mean “10:00”?
          10：30       | did you mean “10:30”?
          noon        | did you mean “12:00”?
          10:30-11:30 | write start: 10:30 and end: 11:30
          10.30 – 11.30 | write start: 10:30 and end: 11:30
          24:00       | write 00:00 with the date of the next day before it
          HH:MM       | left in from a template: write the date or leave “start” out
          """)
  void anHourThatCannotBeReadSuggestsWhatWasMeant(String start, String hint) {
    assertThat(hint(talk("start: " + start), Code.DATE_INVALID)).startsWith(hint);
  }

  @ParameterizedTest
  @CsvSource({"Day 1, “1”", "day-2, “2”", "01.01.2024, “2024-01-01”"})
  void aDayThatCannotBeReadSuggestsWhatWasMeant(String day, String meant) {
    assertThat(hint(talk("day: " + day), Code.DATE_INVALID)).startsWith("did you mean " + meant);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1977-05-00          | 00 stands for what is not known: write the day of the month too, behind 1977-05-
          1977-00-00          | 00 stands for what is not known: write the month and the day too, behind 1977-
          0000-00-00          | zeros stand for no date: leave “date” out
          0000-00-00 00:00:00 | zeros stand for no date: leave “date” out
          """)
  void zerosOfDataFromElsewhereAreNamedForWhatTheyAre(String date, String hint) {
    assertThat(hint(article(date), Code.DATE_INVALID)).startsWith(hint);
  }

  @ParameterizedTest
  @CsvSource({"1977-00-00, 1977", "1977-00, 1977", "1977-05-00, 1977-05", "1977-05-04, 1977-05-04"})
  void zerosWhereAYearOrMonthWillDoAreThat(String written, String read) {
    Coverage coverage =
        Linked.site("awards/m.md", "---\nname: M\nsince: " + written + "\n---\n").clean();

    assertThat(coverage.awards().get(0).since().orElseThrow().iso()).isEqualTo(read);
  }

  @Test
  void aMistakeInAProgrammeNamesItsSession() {
    assertThat(talk("start: 25:10").findings())
        .containsExactly(
            "content/events/e/index.md:6:27 DATE-INVALID:"
                + " “25:10” does not exist, as “start” of “Talk”");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          day: TBD, start: 10:00
          start: TBA, end: 11:00
          day: 1, duration: TBC
          """)
  void aPlaceholderIsOneFinding(String facts) {
    hint(talk(facts), Code.VALUE_PLACEHOLDER);
  }

  @ParameterizedTest
  @CsvSource({
    "90, 90",
    "90m, 90",
    "1h30, 90",
    "1:30, 90",
    "PT1H30M, 90",
    "1h 30m, 90",
    "1h 30, 90",
    "90 minutes, 90",
    "2 hours, 120",
    "1 hour, 60",
    "1.5h, 90",
    "01:30:00, 90",
    "90 min, 90",
    "1 hour and 15 minutes, 75",
    "pt90m, 90",
    "1H30, 90",
    "PT1H30M0S, 90",
    "45 mins, 45"
  })
  void aLengthIsReadInAllFormsThatHaveOneMeaning(String written, long minutes) {
    Session session = talk("start: 10:00, duration: " + written).clean().sessions().get(0);

    assertThat(Duration.between(session.start().orElseThrow(), session.end().orElseThrow()))
        .isEqualTo(Duration.ofMinutes(minutes));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "0m", "-30", "P1D", "half an hour", "1.33h", "01:30:30", "1,5"})
  void aLengthOfNoClearMeaningIsRefused(String written) {
    assertThat(hint(talk("duration: \"" + written + "\""), Code.DATE_INVALID))
        .isEqualTo("write 90, 90m, 1h30, 1:30 or PT1H30M");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Asia/Astana                | Asia/Almaty
          Asia/Nur-Sultan            | Asia/Almaty
          Astana                     | Asia/Almaty
          asia/almaty                | Asia/Almaty
          Asia / Almaty              | Asia/Almaty
          Almaty, Kazakhstan         | Asia/Almaty
          Алматы                     | Asia/Almaty
          ALMT                       | Asia/Almaty
          Asia/Almati                | Asia/Almaty
          Москва                     | Europe/Moscow
          MSK                        | Europe/Moscow
          Asia/Beijing               | Asia/Shanghai
          Asia/Bejing                | Asia/Shanghai
          Europe/Munich              | Europe/Berlin
          Berlin                     | Europe/Berlin
          CET                        | Europe/Berlin
          Belgium                    | Europe/Brussels
          New York                   | America/New_York
          EST5EDT                    | America/New_York
          Eastern Standard Time      | America/New_York
          W. Europe Standard Time    | Europe/Berlin
          Russian Standard Time      | Europe/Moscow
          Japan                      | Asia/Tokyo
          Kyiv                       | Europe/Kyiv
          """)
  void aZoneThatIsUnknownSuggestsTheOneMeant(String zone, String meant) {
    assertThat(hint(zone(zone), Code.TIME_ZONE_UNKNOWN)).isEqualTo("did you mean “%s”?", meant);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          IST        | “IST” can be several: write Asia/Kolkata, Europe/Dublin or Asia/Jerusalem
          Kazakhstan | “Kazakhstan” can be several: write Asia/Almaty, Asia/Aqtau, Asia/Aqtobe, Asia/Atyrau or another of 7
          +06        | an offset (UTC+06) does not tell when clocks change: write Region/City, such as Asia/Almaty
          UTC+6      | an offset (UTC+6) does not tell when clocks change: write Region/City, such as Asia/Almaty
          GMT-5      | an offset (UTC-5) does not tell when clocks change: write Region/City, such as Asia/Almaty
          Etc/GMT-6  | an offset (UTC+6) does not tell when clocks change: write Region/City, such as Asia/Almaty
          ALMT-6     | write Region/City, such as Asia/Almaty: an offset or a short name does not tell when clocks change
          Local      | write Region/City, such as Asia/Almaty: an offset or a short name does not tell when clocks change
          """)
  void aZoneThatIsUnclearIsNotGuessed(String zone, String hint) {
    assertThat(hint(zone(zone), Code.TIME_ZONE_UNKNOWN)).isEqualTo(hint);
  }

  @ParameterizedTest
  @CsvSource({
    "UTC, UTC",
    "utc, UTC",
    "Z, UTC",
    "GMT, UTC",
    "Asia/Calcutta, Asia/Calcutta",
    "US/Eastern, US/Eastern",
    "Europe/Kiev, Europe/Kiev"
  })
  void otherNamesOfZonesAreRead(String written, String zone) {
    zone(written).clean();
    assertThat(zone(written).event("e").zone().map(Object::toString)).contains(zone);
  }

  @ParameterizedTest
  @ValueSource(strings = {"programme", "schedule", "agenda", "talks", "Program"})
  void aProgrammeUnderAnotherWordIsNotLostInSilence(String key) {
    Linked site =
        Linked.site(
            "events/e/index.md",
            "---\ntitle: E\nstart: 2024-01-01\n" + key + ": [{ title: A, day: 1 }]\n---\n");

    assertThat(hint(site, Code.KEY_NEAR)).isEqualTo("did you mean “sessions”?");
  }

  @Test
  void aLinkToAProgrammeIsNoProgramme() {
    Linked site =
        Linked.site("events/e/index.md", "---\ntitle: E\nschedule: /programme.pdf\n---\n");

    assertThat(site.findings()).isEmpty();
  }
}
