package org.rostrum.coverage.read;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads lengths of time in the forms that authors write; only those that have one meaning. */
final class Durations {
  private static final BigDecimal HOUR = BigDecimal.valueOf(60);
  private static final String H = "h(?:(?:ou)?rs?)?";
  private static final String M = "m(?:in(?:ute)?s?)?";

  /** In each, group 1 has hours, perhaps with a fraction, and group 2 minutes. */
  private static final List<Pattern> FORMS =
      List.of(
          Pattern.compile("()(\\d{1,4})(?:\\s*" + M + ")?", Pattern.CASE_INSENSITIVE),
          Pattern.compile("(\\d{1,3})\\s*" + H, Pattern.CASE_INSENSITIVE),
          Pattern.compile(
              "(\\d{1,3})\\s*" + H + "(?:\\s*|\\s*,\\s*|\\s+and\\s+)(\\d{1,2})(?:\\s*" + M + ")?",
              Pattern.CASE_INSENSITIVE),
          Pattern.compile("(\\d{1,3}):(\\d{2})(?::00)?m?"),
          Pattern.compile("(\\d{1,2}[.,]\\d{1,2})\\s*" + H, Pattern.CASE_INSENSITIVE),
          Pattern.compile(
              "PT(?:(\\d{1,3}(?:[.,]\\d{1,2})?)H)?(?:(\\d{1,4})M)?(?:0S)?",
              Pattern.CASE_INSENSITIVE));

  private Durations() {}

  /** The length; nothing if it is zero, no whole minutes, or not understood. */
  static @Nullable Duration of(String text) {
    for (Pattern form : FORMS) {
      Matcher m = form.matcher(text);
      if (m.matches()) {
        return minutes(m.group(1), m.groupCount() < 2 ? null : m.group(2));
      }
    }
    return null;
  }

  private static @Nullable Duration minutes(@Nullable String hours, @Nullable String minutes) {
    BigDecimal all = number(hours).multiply(HOUR).add(number(minutes)).stripTrailingZeros();
    return all.signum() == 0 || all.scale() > 0 ? null : Duration.ofMinutes(all.longValueExact());
  }

  private static BigDecimal number(@Nullable String digits) {
    return digits == null || digits.isEmpty()
        ? BigDecimal.ZERO
        : new BigDecimal(digits.replace(',', '.'));
  }
}
