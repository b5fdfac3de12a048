package org.rostrum.coverage.read;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rostrum.i18n.MonthNames;

/** What an author is told to write instead of a date or a time that cannot be read. */
final class DateRemedy {
  private static final Pattern ANY_DASH = Pattern.compile("[‐‑‒–—−]");
  private static final Pattern QUOTES = Pattern.compile("[“”„«»‘’‚\"']");
  private static final Pattern LETTER_O = Pattern.compile("(?<=\\d)[Oo](?=\\d)");
  private static final Pattern TEMPLATE =
      Pattern.compile(
          "(?=.*(?:yy|mm|dd|xx|hh|\\?\\?|__))[ymdxhst?_\\d\\s:./-]+|.*(?:\\{\\{|\\{%|<%|\\$\\{).*",
          Pattern.CASE_INSENSITIVE);
  private static final String CLOCK = "(\\d{1,2}[:.h]\\d{2})";
  private static final Pattern HOURS = Pattern.compile(CLOCK + "\\s*(?:-|to|bis|до)\\s*" + CLOCK);
  private static final Pattern TWO_DATES =
      Pattern.compile("(\\d{4}-\\d{2}-\\d{2})\\s*(?:-|to|/|\\.\\.+)\\s*(\\d{4}-\\d{2}-\\d{2})");
  private static final Pattern MONTH = Pattern.compile("(\\p{L}{3,12})\\.?,?\\s(\\d{4})");
  private static final Pattern YEAR_AND_MONTH = Pattern.compile("\\d{4}-(?:0?[1-9]|1[0-2])");
  private static final Pattern ZEROS =
      Pattern.compile("(\\d{4})-(?:00|(0[1-9]|1[0-2]))-00(?:[T\\s]00:00(?::00)?(?:\\.0+)?Z?)?");
  private static final Pattern YEARLESS =
      Pattern.compile(
          "(\\d{1,2})(?:st|nd|rd|th)?\\.?\\s(\\p{L}{3,12})\\.?|(\\p{L}{3,12})\\.?\\s(\\d{1,2})(?:st|nd|rd|th)?");
  private static final Pattern NUMBERED_DAY =
      Pattern.compile("day[\\s-]?(\\d{1,3})", Pattern.CASE_INSENSITIVE);

  private final String written;
  private final Wanted wanted;
  private final String key;

  /** What can stand at a place. */
  enum Wanted {
    DATE,
    MOMENT,
    TIME,
    PARTIAL,
    DAY,
    DURATION
  }

  private DateRemedy(String written, Wanted wanted, String key) {
    this.written = written;
    this.wanted = wanted;
    this.key = key;
  }

  /** An instruction, if it is likely what was meant. */
  static Optional<String> of(String text, Wanted wanted, String key) {
    String plain =
        ANY_DASH.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("-");
    String unquoted = QUOTES.matcher(plain).replaceAll("").strip();
    String written = LETTER_O.matcher(unquoted).replaceAll("0");
    return new DateRemedy(written, wanted, key).remedy();
  }

  private Optional<String> remedy() {
    if (wanted == Wanted.DURATION) {
      return Optional.empty();
    }
    if (TEMPLATE.matcher(written).matches()) {
      return Optional.of(
          "left in from a template: write the date or leave “%s” out".formatted(key));
    }
    return range()
        .or(this::zeros)
        .or(this::wholeMonth)
        .or(this::yearless)
        .or(this::moments)
        .or(this::hour);
  }

  private Optional<String> range() {
    Matcher hours = HOURS.matcher(written);
    if (wanted == Wanted.TIME && hours.matches()) {
      Optional<LikelyTime> from = LikelyTime.of(hours.group(1));
      Optional<LikelyTime> to = LikelyTime.of(hours.group(2));
      return from.isPresent() && to.isPresent()
          ? Optional.of(
              "write start: %s and end: %s".formatted(from.get().shown(), to.get().shown()))
          : Optional.empty();
    }
    Matcher dates = TWO_DATES.matcher(written);
    return dates.matches()
        ? Optional.of(
            "one date can stand here: write %s, and, if the thing has an end:, %s under that"
                .formatted(dates.group(1), dates.group(2)))
        : Optional.empty();
  }

  /** In data from elsewhere zeros stand for what is not known. */
  private Optional<String> zeros() {
    Matcher m = ZEROS.matcher(written);
    if (!m.matches()) {
      return Optional.empty();
    }
    boolean isNothing = m.group(1).equals("0000");
    String known = m.group(2) == null ? m.group(1) : m.group(1) + "-" + m.group(2);
    String missing = m.group(2) == null ? "the month and the day" : "the day of the month";
    return Optional.of(
        isNothing
            ? "zeros stand for no date: leave “%s” out".formatted(key)
            : "00 stands for what is not known: write %s too, behind %s-"
                .formatted(missing, known));
  }

  /** A month where a day is wanted. */
  private Optional<String> wholeMonth() {
    Matcher named = MONTH.matcher(written);
    Optional<String> month =
        named.matches()
            ? MonthNames.number(named.group(1)).map(n -> "%s-%02d".formatted(named.group(2), n))
            : Optional.of(written)
                .filter(text -> YEAR_AND_MONTH.matcher(text).matches() && wanted != Wanted.PARTIAL);
    return wanted == Wanted.PARTIAL
        ? month.map("did you mean “%s”?"::formatted)
        : month.map("write the day of the month too, behind %s-"::formatted);
  }

  /** A day of which the year is missing. */
  private Optional<String> yearless() {
    Matcher day = YEARLESS.matcher(written);
    if (!day.matches()) {
      return Optional.empty();
    }
    String month = day.group(2) == null ? day.group(3) : day.group(2);
    int number = Integer.parseInt(day.group(1) == null ? day.group(4) : day.group(1));
    return MonthNames.number(month)
        .map(m -> "write the year too, before -%02d-%02d".formatted(m, number));
  }

  /** The hour of a day stands under a key of its own. */
  private Optional<String> dayAndHour(LikelyDate likely) {
    return wanted == Wanted.DAY && likely.dates().size() == 1
        ? LikelyTime.of(likely.rest())
            .map(
                time ->
                    "write day: %s and start: %s".formatted(likely.dates().get(0), time.shown()))
        : Optional.empty();
  }

  private Optional<String> moments() {
    LikelyDate likely = LikelyDate.of(written);
    Optional<String> both = dayAndHour(likely);
    if (both.isPresent()) {
      return both;
    }
    if (likely.dates().isEmpty()) {
      return numberedDay();
    }
    boolean canHaveHour = wanted == Wanted.MOMENT || wanted == Wanted.TIME;
    if (!canHaveHour || likely.rest().isEmpty()) {
      return question(likely.dates());
    }
    return LikelyTime.of(likely.rest())
        .map(
            time ->
                question(likely.dates().stream().map(date -> shown(date, time)).toList())
                        .orElseThrow()
                    + remark(time));
  }

  private Optional<String> numberedDay() {
    Matcher day = NUMBERED_DAY.matcher(written);
    return wanted == Wanted.DAY && day.matches()
        ? question(List.of(Integer.parseInt(day.group(1))))
        : Optional.empty();
  }

  private static String shown(LocalDate date, LikelyTime time) {
    return (time.isMidnight() ? date.plusDays(1) : date) + " " + time.shown();
  }

  private Optional<String> hour() {
    if (wanted != Wanted.TIME) {
      return Optional.empty();
    }
    return LikelyTime.of(written)
        .map(
            time ->
                time.isMidnight()
                    ? "write 00:00 with the date of the next day before it"
                    : "did you mean “%s”?".formatted(time.shown()) + remark(time));
  }

  private static String remark(LikelyTime time) {
    return time.zone()
        .map(
            zone ->
                time.offset().isEmpty()
                    ? " For “%s” write the offset, such as +06:00, or leave it to the event's zone"
                        .formatted(zone)
                    : " Leave “%s” out".formatted(zone))
        .orElse("");
  }

  private static Optional<String> question(List<?> meant) {
    return Optional.of(
        meant.stream()
            .map("“%s”"::formatted)
            .collect(Collectors.joining(" or ", "did you mean ", "?")));
  }
}
