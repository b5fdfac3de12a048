package org.rostrum.coverage.read;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * A date, a time, or both, as written: not yet in any zone.
 *
 * @param offset only with a time
 */
public record WrittenTime(
    Optional<LocalDate> date, Optional<LocalTime> time, Optional<ZoneOffset> offset) {
  /** A date whose hour is not told. */
  public static WrittenTime of(LocalDate date) {
    return new WrittenTime(Optional.of(date), Optional.empty(), Optional.empty());
  }
}
