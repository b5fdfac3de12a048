package org.rostrum.coverage;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A date of which perhaps only the year or the month is known.
 *
 * @param month 1 to 12
 * @param day of the month; only with a month
 */
public record PartialDate(int year, Optional<Integer> month, Optional<Integer> day) {
  /** A whole date. */
  public static PartialDate of(LocalDate date) {
    return new PartialDate(
        date.getYear(), Optional.of(date.getMonthValue()), Optional.of(date.getDayOfMonth()));
  }

  /** The first day that it can mean. */
  public LocalDate earliest() {
    return LocalDate.of(year, month.orElse(1), day.orElse(1));
  }

  /** The last day that it can mean. */
  public LocalDate latest() {
    int lastMonth = month.orElse(12);
    return day.map(d -> LocalDate.of(year, lastMonth, d))
        .orElseGet(() -> YearMonth.of(year, lastMonth).atEndOfMonth());
  }

  /** {@code 2023}, {@code 2023-04} or {@code 2023-04-27}. */
  public String iso() {
    if (day.isPresent()) {
      return earliest().toString();
    }
    return month.map(m -> YearMonth.of(year, m).toString()).orElse(Integer.toString(year));
  }
}
