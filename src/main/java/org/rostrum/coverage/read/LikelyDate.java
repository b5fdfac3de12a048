package org.rostrum.coverage.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rostrum.i18n.MonthNames;

/**
 * The dates that a text was most likely meant to have: several if day and month could be either.
 *
 * @param dates most likely first
 * @param rest what stands around the date, such as an hour
 */
record LikelyDate(List<LocalDate> dates, String rest) {
  private static final String SEPARATOR = "\\s*[-/.]\\s*";
  private static final Pattern YEAR_FIRST =
      Pattern.compile(
          "(?<!\\d)(\\d{4})" + SEPARATOR + "(\\d{1,2})" + SEPARATOR + "(\\d{1,2})(?!\\d)");
  private static final Pattern YEAR_LAST =
      Pattern.compile(
          "(?<!\\d)(\\d{1,2})" + SEPARATOR + "(\\d{1,2})" + SEPARATOR + "(\\d{4})(?!\\d)");
  private static final Pattern DIGITS = Pattern.compile("(?<!\\d)(\\d{4})(\\d{2})(\\d{2})(?!\\d)");
  private static final Pattern DAY_AND_MONTH =
      Pattern.compile(
          "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|º)?\\.?[\\s-](?:de |of )?(\\p{L}{3,12})\\.?,?[\\s-](?:de )?(\\d{4})(?!\\d)");
  private static final Pattern MONTH_AND_DAY =
      Pattern.compile(
          "(?<!\\p{L})(\\p{L}{3,12})\\.?\\s(\\d{1,2})(?:st|nd|rd|th)?,?\\s(\\d{4})(?!\\d)");
  private static final Pattern WEEKDAY = Pattern.compile("^\\p{L}{2,12}\\.?,\\s");

  /** Reads as much of a date as there is; none is found in most texts. */
  static LikelyDate of(String text) {
    String written = WEEKDAY.matcher(text).replaceFirst("");
    for (Form form : FORMS) {
      Matcher m = form.pattern().matcher(written);
      if (m.find()) {
        List<LocalDate> dates = form.dates().of(m);
        return new LikelyDate(
            dates, (written.substring(0, m.start()) + written.substring(m.end())).strip());
      }
    }
    return new LikelyDate(List.of(), written);
  }

  private interface Dates {
    List<LocalDate> of(Matcher m);
  }

  private record Form(Pattern pattern, Dates dates) {}

  private static final List<Form> FORMS =
      List.of(
          new Form(YEAR_FIRST, m -> yearFirst(m.group(1), m.group(2), m.group(3))),
          new Form(YEAR_LAST, m -> yearLast(m.group(3), m.group(2), m.group(1))),
          new Form(DIGITS, m -> yearFirst(m.group(1), m.group(2), m.group(3))),
          new Form(DAY_AND_MONTH, m -> named(m.group(3), m.group(2), m.group(1))),
          new Form(MONTH_AND_DAY, m -> named(m.group(3), m.group(1), m.group(2))));

  private static List<LocalDate> yearFirst(String year, String month, String day) {
    return date(year, month, day)
        .or(() -> date(year, day, month))
        .or(() -> last(year, month, day))
        .map(List::of)
        .orElse(List.of());
  }

  /** Whether day or month stands first is a question of the country. */
  private static List<LocalDate> yearLast(String year, String month, String day) {
    List<LocalDate> dates = new ArrayList<>();
    date(year, month, day).ifPresent(dates::add);
    date(year, day, month).filter(date -> !dates.contains(date)).ifPresent(dates::add);
    if (dates.isEmpty()) {
      last(year, month, day).ifPresent(dates::add);
    }
    return dates;
  }

  private static List<LocalDate> named(String year, String month, String day) {
    return MonthNames.number(month)
        .flatMap(number -> date(year, Integer.toString(number), day))
        .map(List::of)
        .orElse(List.of());
  }

  private static Optional<LocalDate> date(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Of 30 February the last of February, of 31 April the last of April. */
  private static Optional<LocalDate> last(String year, String month, String day) {
    return Integer.parseInt(day) > 31
        ? Optional.empty()
        : date(year, month, "1").map(first -> first.withDayOfMonth(first.lengthOfMonth()));
  }
}
