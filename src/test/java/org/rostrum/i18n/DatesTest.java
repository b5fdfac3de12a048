package org.rostrum.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {
  private static final LocalDate FIRST = LocalDate.of(2023, 4, 26);

  private final Dates english = Dates.of(EnglishMessages.read());

  private static Dates of(String tag) {
    return Dates.of(Messages.of(new Language(tag), Map.of()).orElse(EnglishMessages.read()));
  }

  @Test
  void writesEnglishAsNewspapersDo() {
    assertThat(english.date(FIRST)).isEqualTo("26 April 2023");
    assertThat(english.day(FIRST)).isEqualTo("26 April");
    assertThat(english.weekday(FIRST)).isEqualTo("Wednesday");
    assertThat(english.dateWithWeekday(FIRST)).isEqualTo("Wednesday 26 April 2023");
    assertThat(english.month(YearMonth.of(2023, 4))).isEqualTo("April 2023");
    assertThat(english.year(Year.of(2023))).isEqualTo("2023");
  }

  @Test
  void writesEnglishRanges() {
    assertThat(english.range(FIRST, FIRST)).isEqualTo("26 April 2023");
    assertThat(english.range(FIRST, FIRST.plusDays(1))).isEqualTo("26–27 April 2023");
    assertThat(english.range(FIRST.plusDays(1), FIRST)).isEqualTo("26–27 April 2023");
    assertThat(english.range(FIRST, LocalDate.of(2023, 5, 2))).isEqualTo("26 April – 2 May 2023");
    assertThat(english.range(FIRST, LocalDate.of(2024, 4, 2)))
        .isEqualTo("26 April 2023 – 2 April 2024");
  }

  @Test
  void writesEnglishTimes() {
    assertThat(english.time(LocalTime.of(9, 5))).isEqualTo("09:05");
    assertThat(english.times(LocalTime.of(10, 30), LocalTime.of(11, 15))).isEqualTo("10:30–11:15");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ru | 26 апреля 2023 г.       | 26–27 апреля 2023 г.      | апрель 2023 г.
          kk | 2023 ж. 26 сәуір        | 2023 ж. 26–27 сәуір       | 2023 ж. сәуір
          lt | 2023 m. balandžio 26 d. | 2023 balandžio 26–27      | 2023 m. balandis
          de | 26. April 2023          | 26.–27. April 2023        | April 2023
          ar | 26 أبريل 2023           | 26–27 أبريل 2023          | أبريل 2023
          """)
  void writesOtherLanguagesByCldr(String tag, String date, String range, String month) {
    assertThat(plain(of(tag).date(FIRST))).isEqualTo(date);
    assertThat(plain(of(tag).range(FIRST, FIRST.plusDays(1)))).isEqualTo(range);
    assertThat(plain(of(tag).month(YearMonth.of(2023, 4)))).isEqualTo(month);
  }

  @Test
  void writesRussianByCldr() {
    Dates russian = of("ru");
    assertThat(plain(russian.day(FIRST))).isEqualTo("26 апреля");
    assertThat(plain(russian.weekday(FIRST))).isEqualTo("среда");
    assertThat(plain(russian.dateWithWeekday(FIRST))).isEqualTo("среда, 26 апреля 2023 г.");
    assertThat(plain(russian.year(Year.of(2023)))).isEqualTo("2023");
    assertThat(plain(russian.time(LocalTime.of(9, 5)))).isEqualTo("09:05");
    assertThat(plain(russian.times(LocalTime.of(10, 30), LocalTime.of(11, 15))))
        .isEqualTo("10:30–11:15");
    assertThat(plain(russian.times(LocalTime.of(23, 0), LocalTime.of(1, 0))))
        .isEqualTo("23:00–01:00");
    assertThat(plain(russian.date(LocalDate.of(1500, 3, 1)))).isEqualTo("1 марта 1500 г.");
  }

  @Test
  void writesIsoForms() {
    assertThat(Dates.iso(FIRST)).isEqualTo("2023-04-26");
    assertThat(Dates.iso(YearMonth.of(2023, 4))).isEqualTo("2023-04");
    assertThat(Dates.iso(Year.of(987))).isEqualTo("0987");
    assertThat(Dates.iso(OffsetDateTime.parse("2023-04-27T10:30+06:00")))
        .isEqualTo("2023-04-27T10:30:00+06:00");
    assertThat(Dates.iso(OffsetDateTime.parse("2023-04-27T10:30:05.25Z")))
        .isEqualTo("2023-04-27T10:30:05Z");
  }

  @Test
  void hasTheEnglishNamesOfCldr() {
    DateFormatSymbols cldr = new DateFormatSymbols(ULocale.UK);
    Messages messages = EnglishMessages.read();
    List<String> weekdays = Arrays.asList(cldr.getWeekdays());
    assertThat(messages.text("date.months").split(", ")).isEqualTo(cldr.getMonths());
    assertThat(messages.text("date.weekdays").split(", "))
        .containsExactly(
            java.util.stream.Stream.concat(
                    weekdays.subList(2, 8).stream(), weekdays.subList(1, 2).stream())
                .toArray(String[]::new));
  }

  @Test
  void hasTheBritishFormsOfCldr() {
    Dates british = Dates.of(Messages.of(new Language("en-GB"), Map.of()));
    for (int day = 0; day < 400; day++) {
      LocalDate date = FIRST.plusDays(day);
      assertThat(english.date(date)).isEqualTo(british.date(date));
      assertThat(english.day(date)).isEqualTo(british.day(date));
      assertThat(english.weekday(date)).isEqualTo(british.weekday(date));
      assertThat(tight(english.range(FIRST, date))).isEqualTo(tight(british.range(FIRST, date)));
    }
    assertThat(english.time(LocalTime.NOON)).isEqualTo(british.time(LocalTime.NOON));
  }

  /** CLDR has no-break spaces about an abbreviated word for year. */
  private static String plain(String text) {
    return text.replace('\u00a0', ' ').replace('\u202f', ' ');
  }

  /** CLDR has spaces round the dash between two days of a month, and thin ones. */
  private static String tight(String range) {
    return range.replaceAll("[ \u2009]*–[ \u2009]*", "–");
  }
}
