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
import org.rostrum.diagnostic.Code;
import org.rostrum.document.Text;
import org.rostrum.document.Value;

/** Reads dates, times and durations in the forms that authors write. */
final class DateTypes {
  private static final int LONGEST = 60;
  private static final String DATE = "(\\d{4})-(\\d{1,2})-(\\d{1,2})";
  private static final String TIME =
      "(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d{1,9})?)?\\s*(Z|UTC|GMT|[+-]\\d{2}:?\\d{2}|[+-]\\d{2})?";
  private static final Pattern DATE_ONLY = Pattern.compile(DATE);
  private static final Pattern TIME_ONLY = Pattern.compile(TIME, Pattern.CASE_INSENSITIVE);
  private static final Pattern DATE_AND_TIME =
      Pattern.compile(DATE + "(?:\\s*[Tt]\\s*|\\s+)" + TIME, Pattern.CASE_INSENSITIVE);
  private static final Pattern YEAR_OR_MONTH = Pattern.compile("(\\d{4})(?:-(\\d{1,2}))?");
  private static final Pattern CLOCK = Pattern.compile("(\\d{1,3})(?:h|:)(\\d{1,2})?m?");
  private static final Pattern MINUTES = Pattern.compile("(\\d{1,4})(?:\\s*m(?:in)?)?");
  private static final Pattern ISO_DURATION = Pattern.compile("PT(?:(\\d{1,3})H)?(?:(\\d{1,4})M)?");
  private static final String FORMS =
      "write 2023-04-27, or 2023-04-27 10:30, or with an offset 2023-04-27T10:30:00+06:00";

  private DateTypes() {}

  static Optional<LocalDate> date(Value value, Spot spot) {
    return read(value, spot, DateTypes::dateOf, "a date", "write 2023-04-27");
  }

  static Optional<WrittenTime> moment(Value value, Spot spot) {
    return read(value, spot, DateTypes::momentOf, "a date", FORMS);
  }

  static Optional<WrittenTime> time(Value value, Spot spot) {
    return read(
        value, spot, DateTypes::timeOf, "a time", "write 10:30, or with its date 2023-04-27 10:30");
  }

  static Optional<PartialDate> partial(Value value, Spot spot) {
    return read(value, spot, DateTypes::partialOf, "a date", "write 2023, 2023-04 or 2023-04-27");
  }

  static Optional<WrittenDay> day(Value value, Spot spot) {
    return read(
        value,
        spot,
        DateTypes::dayOf,
        "a day",
        "write the day's number, such as 2, or its date, such as 2023-04-27");
  }

  static Optional<Duration> duration(Value value, Spot spot) {
    return read(
        value, spot, DateTypes::durationOf, "a duration", "write 90, 90m, 1h30, 1:30 or PT1H30M");
  }

  private interface Form<T> {
    @Nullable T of(String text);
  }

  private static <T> Optional<T> read(
      Value value, Spot spot, Form<T> form, String what, String forms) {
    Optional<Text> text = Types.textOf(value, spot);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    String written = text.get().value().strip();
    try {
      T read = written.length() > LONGEST ? null : form.of(written);
      if (read != null) {
        return Optional.of(read);
      }
      report(text.get(), spot, "“%s” is not %s".formatted(Types.shortened(written), what), forms);
    } catch (DateTimeException e) {
      report(text.get(), spot, "“%s” does not exist".formatted(written), forms);
    }
    return Optional.empty();
  }

  private static void report(Text text, Spot spot, String message, String forms) {
    Optional<String> likely = LikelyDate.of(text.value().strip());
    String hint = likely.map(date -> "did you mean “%s”? Else ".formatted(date)).orElse("");
    spot.report(Code.DATE_INVALID, text.span(), message, hint + forms);
  }

  private static @Nullable LocalDate dateOf(String text) {
    Matcher m = DATE_ONLY.matcher(text);
    return m.matches() ? date(m) : null;
  }

  private static LocalDate date(Matcher m) {
    return LocalDate.of(number(m.group(1)), number(m.group(2)), number(m.group(3)));
  }

  private static @Nullable WrittenTime momentOf(String text) {
    LocalDate date = dateOf(text);
    if (date != null) {
      return WrittenTime.of(date);
    }
    Matcher m = DATE_AND_TIME.matcher(text);
    return m.matches()
        ? new WrittenTime(Optional.of(date(m)), Optional.of(time(m, 4)), offset(m.group(7)))
        : null;
  }

  private static @Nullable WrittenTime timeOf(String text) {
    Matcher m = TIME_ONLY.matcher(text);
    return m.matches()
        ? new WrittenTime(Optional.empty(), Optional.of(time(m, 1)), offset(m.group(4)))
        : momentOf(text);
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
      return number == 0 ? null : new WrittenDay(Optional.of(number), Optional.empty());
    }
    LocalDate date = dateOf(text);
    return date == null ? null : new WrittenDay(Optional.empty(), Optional.of(date));
  }

  private static @Nullable Duration durationOf(String text) {
    for (Pattern pattern : new Pattern[] {MINUTES, CLOCK, ISO_DURATION}) {
      Matcher m = pattern.matcher(text);
      if (m.matches()) {
        Duration read = pattern == MINUTES ? minutes(m) : hoursAndMinutes(m);
        return read.isZero() ? null : read;
      }
    }
    return null;
  }

  private static Duration minutes(Matcher m) {
    return Duration.ofMinutes(number(m.group(1)));
  }

  private static Duration hoursAndMinutes(Matcher m) {
    int hours = m.group(1) == null ? 0 : number(m.group(1));
    int minutes = m.group(2) == null ? 0 : number(m.group(2));
    return Duration.ofHours(hours).plusMinutes(minutes);
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
