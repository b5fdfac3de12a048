package org.rostrum.coverage.read;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The hour that a text was most likely meant to have.
 *
 * @param isMidnight whether it is 24:00, which is 00:00 of the next day
 * @param offset as it should be written; empty if there is none
 * @param zone a name or abbreviation of a zone behind the hour, which cannot stand there
 */
record LikelyTime(LocalTime time, boolean isMidnight, String offset, Optional<String> zone) {
  private static final Pattern HOUR =
      Pattern.compile(
          "[Tt]?\\s*(?<hours>\\d{1,2})(?:[:.hH](?<minutes>\\d{2})?(?:[:.](?<seconds>\\d{2})(?:[.,]\\d{1,9})?)?)?"
              + "\\s*(?<half>[AaPp]\\.?\\s?[Mm]\\.?)?"
              + "\\s*(?<offset>[Zz]|[+-]\\d{1,2}(?:[:.]?\\d{2})?)?"
              + "\\s*(?<zone>\\[?\\p{L}[\\p{L}/_+-]{1,40}]?)?");
  private static final Pattern DIGITS = Pattern.compile("(\\d{1,2})(\\d{2})");
  private static final Pattern OFFSET = Pattern.compile("([+-])(\\d{1,2})[:.]?(\\d{2})?");
  private static final int MOST_HOURS = 14;

  /** The hour, if the text is nothing else. */
  static Optional<LikelyTime> of(String text) {
    String written = text.strip();
    if (written.equalsIgnoreCase("noon")) {
      return Optional.of(new LikelyTime(LocalTime.NOON, false, "", Optional.empty()));
    }
    Matcher digits = DIGITS.matcher(written);
    Matcher m = HOUR.matcher(digits.matches() ? digits.replaceFirst("$1:$2") : written);
    try {
      return m.matches() ? Optional.of(read(m)) : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static LikelyTime read(Matcher m) {
    int hours = Integer.parseInt(m.group("hours"));
    int minutes = number(m.group("minutes"));
    int seconds = number(m.group("seconds"));
    boolean isMidnight = hours == 24 && minutes == 0 && seconds == 0;
    LocalTime time = LocalTime.of(isMidnight ? 0 : of24(hours, m.group("half")), minutes, seconds);
    return new LikelyTime(
        time, isMidnight, offset(m.group("offset")), Optional.ofNullable(m.group("zone")));
  }

  private static int number(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  /** 12 AM is midnight, 12 PM is noon; 22:30 PM says the same twice. */
  private static int of24(int hours, @Nullable String half) {
    if (half == null || hours > 12) {
      return hours;
    }
    boolean isAfternoon = half.toLowerCase(Locale.ROOT).startsWith("p");
    return hours % 12 + (isAfternoon ? 12 : 0);
  }

  private static String offset(@Nullable String written) {
    if (written == null) {
      return "";
    }
    Matcher m = OFFSET.matcher(written);
    if (!m.matches()) {
      return "Z";
    }
    int hours = Integer.parseInt(m.group(2));
    int right = hours > MOST_HOURS ? hours / 10 : hours;
    return "%s%02d:%s".formatted(m.group(1), right, m.group(3) == null ? "00" : m.group(3));
  }

  String shown() {
    return time + offset;
  }
}
