package org.rostrum.coverage.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Guesses what an impossible date was meant to be; only ever said in a hint. */
final class LikelyDate {
  private static final Pattern ANY_DASH = Pattern.compile("[‐‑‒–—−/.]");
  private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(.*)");
  private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2})-(\\d{1,2})-(\\d{4})(.*)");
  private static final Pattern MIDNIGHT =
      Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[T ]+24:00(?::00)?(.*)");

  private LikelyDate() {}

  static Optional<String> of(String written) {
    Matcher midnight = MIDNIGHT.matcher(written);
    if (midnight.matches()) {
      return nextDay(midnight);
    }
    String dashed = ANY_DASH.matcher(written).replaceAll("-");
    Matcher yearFirst = YEAR_FIRST.matcher(dashed);
    if (yearFirst.matches()) {
      return either(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
    }
    Matcher yearLast = YEAR_LAST.matcher(dashed);
    return yearLast.matches()
        ? either(yearLast.group(3), yearLast.group(2), yearLast.group(1))
        : Optional.empty();
  }

  private static Optional<String> either(String year, String month, String day) {
    return date(year, month, day).or(() -> date(year, day, month)).or(() -> last(year, month, day));
  }

  private static Optional<String> date(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))
              .toString());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Of 30 February the last of February, of 31 April the last of April. */
  private static Optional<String> last(String year, String month, String day) {
    return Integer.parseInt(day) > 31
        ? Optional.empty()
        : date(year, month, "1")
            .map(first -> LocalDate.parse(first))
            .map(first -> first.withDayOfMonth(first.lengthOfMonth()).toString());
  }

  private static Optional<String> nextDay(Matcher midnight) {
    try {
      return Optional.of(
          LocalDate.parse(midnight.group(1)).plusDays(1) + "T00:00" + midnight.group(2));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
