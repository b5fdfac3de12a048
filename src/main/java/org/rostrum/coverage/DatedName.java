package org.rostrum.coverage;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The name of a file that may begin with a date, as in {@code 2023-04-27-second-day}.
 *
 * @param date the date, if the name begins with one that exists
 * @param rest the name without it; of a name that is nothing but a date the whole
 */
public record DatedName(Optional<LocalDate> date, String rest) {
  private static final int DATE = 10;
  private static final String SEPARATORS = "-_ ";

  /** Takes a name, without its extension, apart. */
  public static DatedName of(String name) {
    boolean isSeparated = name.length() <= DATE || SEPARATORS.indexOf(name.charAt(DATE)) >= 0;
    Optional<LocalDate> date = isSeparated ? date(name) : Optional.empty();
    boolean hasRest = date.isPresent() && name.length() > DATE + 1;
    return new DatedName(date, hasRest ? name.substring(DATE + 1) : name);
  }

  /** What looks like a date at the start of a name and is none, such as {@code 2023-02-30}. */
  public static Optional<String> impossibleDate(String name) {
    boolean looksDated = name.matches("\\d{4}-\\d{2}-\\d{2}([-_ ].*)?");
    return looksDated && of(name).date().isEmpty()
        ? Optional.of(name.substring(0, DATE))
        : Optional.empty();
  }

  private static Optional<LocalDate> date(String name) {
    if (name.length() < DATE || name.charAt(4) != '-' || name.charAt(7) != '-') {
      return Optional.empty();
    }
    int year = number(name, 0, 4);
    int month = number(name, 5, 7);
    int day = number(name, 8, DATE);
    if (year < 0 || month < 0 || day < 0) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The number that the digits of a range give, or -1 if others are among them. */
  private static int number(String name, int start, int end) {
    int number = 0;
    for (int i = start; i < end; i++) {
      char c = name.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      number = number * 10 + (c - '0');
    }
    return number;
  }
}
