package org.rostrum.i18n;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;

/**
 * Writes dates and times as a language does. Immutable; one serves all threads.
 *
 * <p>Names and patterns come from the messages that begin with {@code date.} and {@code time.}; a
 * language that has none takes ICU's. The examples are those of English. The {@code iso} forms are
 * for HTML's {@code datetime}, feeds and the like, and the same in every language.
 */
public sealed interface Dates permits WrittenDates, IcuDates {
  /** The dates of a language. */
  static Dates of(Messages messages) {
    return messages.own(WrittenDates.MONTHS).isPresent()
        ? new WrittenDates(messages)
        : new IcuDates(messages.language());
  }

  /** {@code 26 April 2023}. */
  String date(LocalDate date);

  /** {@code 26 April}, where the year is known from what stands around it. */
  String day(LocalDate date);

  /** {@code Wednesday}. */
  String weekday(LocalDate date);

  /** {@code Wednesday 26 April 2023}. */
  String dateWithWeekday(LocalDate date);

  /** {@code April 2023}. */
  String month(YearMonth month);

  /** {@code April}, where it stands alone. */
  String monthName(YearMonth month);

  /** {@code 2023}. */
  String year(Year year);

  /**
   * {@code 26–27 April 2023}, {@code 26 April – 2 May 2023}; of one day, that day. The order of the
   * two does not matter.
   */
  default String range(LocalDate one, LocalDate other) {
    if (one.equals(other)) {
      return date(one);
    }
    return one.isBefore(other) ? rangeInOrder(one, other) : rangeInOrder(other, one);
  }

  /** The range from a date to a later one. */
  String rangeInOrder(LocalDate first, LocalDate last);

  /** {@code 10:30}. */
  String time(LocalTime time);

  /** {@code 10:30–11:15}. */
  String times(LocalTime start, LocalTime end);

  /** {@code 2023-04-27}. */
  static String iso(LocalDate date) {
    return date.toString();
  }

  /** {@code 2023-04}. */
  static String iso(YearMonth month) {
    return month.toString();
  }

  /** {@code 2023}. */
  static String iso(Year year) {
    return padded(year.getValue(), 4);
  }

  /** {@code 2023-04-27T10:30:00+06:00}; fractions of a second are left out. */
  static String iso(OffsetDateTime moment) {
    String offset = moment.getOffset().getId();
    return iso(moment.toLocalDate())
        + "T"
        + padded(moment.getHour(), 2)
        + ":"
        + padded(moment.getMinute(), 2)
        + ":"
        + padded(moment.getSecond(), 2)
        + (offset.length() > 6 ? offset.substring(0, 6) : offset);
  }

  /** A number with zeros in front. */
  static String padded(int number, int digits) {
    String plain = Integer.toString(number);
    return "0".repeat(Math.max(0, digits - plain.length())) + plain;
  }
}
