package org.rostrum.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.rostrum.diagnostic.Visible;

/** Reads moments that somebody gave as “now”. */
final class Moment {
  private static final int DATE_LENGTH = "2026-11-24".length();

  private Moment() {}

  /** A date (midnight UTC), or a date and time with {@code Z} or an offset. */
  static Instant of(String option, String text) {
    try {
      return text.length() == DATE_LENGTH
          ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
          : OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeException unreadable) {
      throw new Misuse(
          "%s “%s” is no moment; write 2026-11-24, 2026-11-24T09:00Z or 2026-11-24T14:00+05:00"
              .formatted(option, Visible.text(text)));
    }
  }

  /** Seconds since 1970 (https://reproducible-builds.org/specs/source-date-epoch). */
  static Instant ofEpoch(String variable, String text) {
    try {
      return Instant.ofEpochSecond(Long.parseLong(text));
    } catch (NumberFormatException | DateTimeException unreadable) {
      throw new Misuse(
          "%s is “%s”; it must be a number of seconds since 1970"
              .formatted(variable, Visible.text(text)));
    }
  }
}
