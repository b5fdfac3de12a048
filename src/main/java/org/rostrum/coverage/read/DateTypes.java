package org.rostrum.coverage.read;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rostrum.coverage.PartialDate;
import org.rostrum.coverage.read.DateRemedy.Wanted;
import org.rostrum.diagnostic.Code;
import org.rostrum.document.Text;
import org.rostrum.document.Value;

/** Reads dates, times and durations in the forms that authors write. */
final class DateTypes {
  private static final int LONGEST = 60;
  private static final String DATE = "(\\d{4})-(\\d{1,2})-(\\d{1,2})";
  private static final String TIME =
      "(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d{1,9})?)?\\s*(Z|UTC|GMT|[+-]\\d{2}:?\\d{2}|[+-]\\d{2})?";
  private static final Pattern SLASHES = Pattern.compile("(\\d{4})/(\\d{1,2})/(?=\\d)");
  private static final Pattern DATE_ONLY = Pattern.compile(DATE);
  private static final Pattern TIME_ONLY = Pattern.compile(TIME, Pattern.CASE_INSENSITIVE);
  private static final Pattern DATE_AND_TIME =
      Pattern.compile(DATE + "(?:\\s*[Tt]\\s*|\\s+)" + TIME, Pattern.CASE_INSENSITIVE);

  /** In data from elsewhere {@code 00} stands for a month or a day that is not known. */
  private static final Pattern YEAR_OR_MONTH =
      Pattern.compile("(\\d{4})(?:-00(?:-00)?|-(\\d{1,2})(?:-00)?)?");

  private static final String FORMS =
      "write 2023-04-27, or 2023-04-27 10:30, or with an offset 2023-04-27T10:30:00+06:00";

  private DateTypes() {}

  static Optional<LocalDate> date(Value value, Spot spot) {
    return new Reading<>(DateTypes::dateOf, Wanted.DATE, "a date", "write 2023-04-27")
        .read(value, spot);
  }

  static Optional<WrittenTime> moment(Value value, Spot spot) {
    return new Reading<>(DateTypes::momentOf, Wanted.MOMENT, "a date", FORMS).read(value, spot);
  }

  static Optional<WrittenTime> time(Value value, Spot spot) {
    return new Reading<>(
            DateTypes::timeOf,
            Wanted.TIME,
            "a time",
            "write 10:30, or with its date 2023-04-27 10:30")
        .read(value, spot);
  }

  static Optional<PartialDate> partial(Value value, Spot spot) {
    return new Reading<>(
            DateTypes::partialOf, Wanted.PARTIAL, "a date", "write 2023, 2023-04 or 2023-04-27")
        .read(value, spot);
  }

  static Optional<WrittenDay> day(Value value, Spot spot) {
    return new Reading<>(
            DateTypes::dayOf,
            Wanted.DAY,
            "a day",
            "write the day's number, such as 2, or its date, such as 2023-04-27")
        .read(value, spot);
  }

  static Optional<WrittenDay> dayAndHour(Value value, Spot spot) {
    return new Reading<>(
            DateTypes::dayAndHourOf,
            Wanted.DAY,
            "a day",
            "write the day's number, such as 2, or its date, such as 2023-04-27")
        .read(value, spot);
  }

  static Optional<Duration> duration(Value value, Spot spot) {
    return new Reading<>(
            Durations::of, Wanted.DURATION, "a duration", "write 90, 90m, 1h30, 1:30 or PT1H30M")
        .read(value, spot);
  }

  private interface Form<T> {
    @Nullable T of(String text);
  }

  /**
   * How a value is read, and what is said when it cannot be.
   *
   * @param what is wanted, in words: “a date”
   * @param forms an instruction that shows the forms
   */
  private record Reading<T>(Form<T> form, Wanted wanted, String what, String forms) {
    Optional<T> read(Value value, Spot spot) {
      boolean isPlaceholder =
          value.asText().filter(text -> Types.isPlaceholder(text.value())).isPresent();
      if (isPlaceholder && spot.isRequired()) {
        spot.report(
            Code.DATE_INVALID,
            value.span(),
            "“%s” is a placeholder".formatted(value.asText().orElseThrow().value().strip()),
            "write the date; until it is known, draft: true holds the text back");
        return Optional.empty();
      }
      return Types.textOf(value, spot)
          .filter(text -> !isPlaceholder)
          .flatMap(text -> read(text, spot));
    }

    private Optional<T> read(Text text, Spot spot) {
      String written = text.value().strip();
      try {
        T read = written.length() > LONGEST ? null : form.of(written);
        if (read != null) {
          return Optional.of(read);
        }
        report(text, spot, "“%s” is not %s".formatted(Types.shortened(written), what));
      } catch (DateTimeException e) {
        report(text, spot, "“%s” does not exist".formatted(written));
      }
      return Optional.empty();
    }

    private void report(Text text, Spot spot, String message) {
      String written = text.value().strip();
      Optional<String> remedy =
          written.length() > LONGEST
              ? Optional.empty()
              : DateRemedy.of(written, wanted, spot.key());
      String hint = remedy.map(r -> r.endsWith("?") ? r + " Else " + forms : r).orElse(forms);
      spot.report(Code.DATE_INVALID, text.span(), message + spot.where(), hint);
    }
  }

  private static @Nullable LocalDate dateOf(String text) {
    Matcher m = DATE_ONLY.matcher(hyphened(text));
    return m.matches() ? date(m) : null;
  }

  /** {@code 2022/1/10} can be read in one way only. */
  private static String hyphened(String text) {
    Matcher slashes = SLASHES.matcher(text);
    return slashes.lookingAt()
        ? slashes.group(1) + "-" + slashes.group(2) + "-" + text.substring(slashes.end())
        : text;
  }

  private static LocalDate date(Matcher m) {
    return LocalDate.of(number(m.group(1)), number(m.group(2)), number(m.group(3)));
  }

  private static @Nullable WrittenTime momentOf(String text) {
    LocalDate date = dateOf(text);
    if (date != null) {
      return WrittenTime.of(date);
    }
    Matcher m = DATE_AND_TIME.matcher(hyphened(text));
    return m.matches()
        ? new WrittenTime(Optional.of(date(m)), Optional.of(time(m, 4)), offset(m.group(7)))
        : null;
  }

  private static @Nullable WrittenTime timeOf(String text) {
    Matcher m = TIME_ONLY.matcher(text);
    if (m.matches() && isRange(m)) {
      return null;
    }
    return m.matches()
        ? new WrittenTime(Optional.empty(), Optional.of(time(m, 1)), offset(m.group(4)))
        : momentOf(text);
  }

  /** {@code 10:30-11:30} is no hour with an offset to the west: such a one stands with its date. */
  private static boolean isRange(Matcher m) {
    String offset = m.group(4);
    return offset != null
        && offset.startsWith("-")
        && offset.contains(":")
        && Integer.parseInt(offset.substring(1, 3)) < 24
        && LocalTime.parse(offset.substring(1)).isAfter(time(m, 1));
  }

  private static LocalTime time(Matcher m, int first) {
    int seconds = m.group(first + 2) == null ? 0 : number(m.group(first + 2));
    return LocalTime.of(number(m.group(first)), number(m.group(first + 1)), seconds);
  }

  private static Optional<ZoneOffset> offset(@Nullable String written) {
    if (written == null) {
      return Optional.empty();
    }
    boolean isLetters = Character.isLetter(written.charAt(0));
    return Optional.of(
        isLetters ? ZoneOffset.UTC : ZoneOffset.of(written.toUpperCase(Locale.ROOT)));
  }

  private static @Nullable PartialDate partialOf(String text) {
    Matcher m = YEAR_OR_MONTH.matcher(text);
    if (!m.matches()) {
      WrittenTime moment = momentOf(text);
      return moment == null ? null : moment.date().map(PartialDate::of).orElse(null);
    }
    int year = number(m.group(1));
    Optional<Integer> month = Optional.ofNullable(m.group(2)).map(Integer::valueOf);
    month.ifPresent(value -> YearMonth.of(year, value));
    return new PartialDate(year, month, Optional.empty());
  }

  private static @Nullable WrittenDay dayOf(String text) {
    if (!text.isEmpty() && text.length() <= 3 && text.chars().allMatch(Character::isDigit)) {
      int number = number(text);
      return number == 0 ? null : WrittenDay.of(number);
    }
    LocalDate date = dateOf(text);
    return date == null ? null : WrittenDay.of(date);
  }

  private static @Nullable WrittenDay dayAndHourOf(String text) {
    WrittenDay day = dayOf(text);
    WrittenTime moment = day == null ? momentOf(text) : null;
    return moment == null
        ? day
        : new WrittenDay(Optional.empty(), moment.date(), Optional.of(moment));
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
