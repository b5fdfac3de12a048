package org.rostrum.i18n;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Dates by the messages of the language; see {@code templates/messages/en.yaml}. */
final class WrittenDates implements Dates {
  static final String MONTHS = "date.months";
  static final String WEEKDAYS = "date.weekdays";
  static final int MONTH_COUNT = 12;
  static final int WEEKDAY_COUNT = 7;

  private final Messages messages;
  private final List<String> months;
  private final List<String> weekdays;

  WrittenDates(Messages messages) {
    this.messages = messages;
    this.months = names(messages.text(MONTHS));
    this.weekdays = names(messages.text(WEEKDAYS));
  }

  private static List<String> names(String text) {
    return List.of(text.split(", *", -1));
  }

  /** Why a text is no list of so many names. */
  static Optional<String> flaw(String text, int count) {
    return names(text).size() == count
        ? Optional.empty()
        : Optional.of("must hold " + count + " names, separated by commas");
  }

  @Override
  public String date(LocalDate date) {
    return messages.text("date.long", parts(date));
  }

  @Override
  public String day(LocalDate date) {
    return messages.text("date.day", parts(date));
  }

  @Override
  public String weekday(LocalDate date) {
    return weekdays.get(date.getDayOfWeek().getValue() - 1);
  }

  @Override
  public String dateWithWeekday(LocalDate date) {
    return messages.text("date.withWeekday", parts(date));
  }

  @Override
  public String month(YearMonth month) {
    return messages.text("date.month", parts(month.atDay(1)));
  }

  @Override
  public String monthName(YearMonth month) {
    return months.get(month.getMonthValue() - 1);
  }

  @Override
  public String year(Year year) {
    return Integer.toString(year.getValue());
  }

  @Override
  public String rangeInOrder(LocalDate first, LocalDate last) {
    Map<String, String> parts = parts(first);
    parts(last).forEach((name, value) -> parts.put(name + "2", value));
    return messages.text(rangePattern(first, last), parts);
  }

  private static String rangePattern(LocalDate first, LocalDate last) {
    if (first.getYear() != last.getYear()) {
      return "date.range.years";
    }
    return first.getMonth() == last.getMonth() ? "date.range.days" : "date.range.months";
  }

  @Override
  public String time(LocalTime time) {
    return messages.text(
        "time.short",
        Map.of(
            "hour", Dates.padded(time.getHour(), 2), "minute", Dates.padded(time.getMinute(), 2)));
  }

  @Override
  public String times(LocalTime start, LocalTime end) {
    return messages.text("time.range", Map.of("start", time(start), "end", time(end)));
  }

  private Map<String, String> parts(LocalDate date) {
    Map<String, String> parts = new HashMap<>();
    parts.put("day", Integer.toString(date.getDayOfMonth()));
    parts.put("month", months.get(date.getMonthValue() - 1));
    parts.put("year", Integer.toString(date.getYear()));
    parts.put("weekday", weekday(date));
    return parts;
  }
}
