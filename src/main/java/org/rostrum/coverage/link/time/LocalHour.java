package org.rostrum.coverage.link.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.rostrum.coverage.read.WrittenTime;
import org.rostrum.diagnostic.Span;

/**
 * An hour as told, with the day and the zone in which it is meant.
 *
 * @param of what takes place then, for messages: “the event “Assembly””
 * @param span where the hour is told
 */
public record LocalHour(String of, WrittenTime written, LocalDate date, ZoneId zone, Span span) {
  /** What clocks show at the place. */
  LocalDateTime local() {
    return date.atTime(written.time().orElse(LocalTime.MIDNIGHT));
  }

  /** The offsets that clocks can have then: none in a gap, two when they go back. */
  List<ZoneOffset> offsets() {
    return zone.getRules().getValidOffsets(local());
  }

  /** What clocks show, as authors write it: {@code 2023-04-27 10:30}. */
  String shown() {
    return shown(local());
  }

  static String shown(LocalDateTime local) {
    return local.toLocalDate() + " " + local.toLocalTime();
  }
}
