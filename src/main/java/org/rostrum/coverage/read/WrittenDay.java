package org.rostrum.coverage.read;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A day of an event, by its number from 1 or by its date: one of both is present.
 *
 * @param start the hour written behind the date, until the map in which it stands is read
 */
public record WrittenDay(
    Optional<Integer> number, Optional<LocalDate> date, Optional<WrittenTime> start) {
  /** A day by its number from 1. */
  static WrittenDay of(int number) {
    return new WrittenDay(Optional.of(number), Optional.empty(), Optional.empty());
  }

  /** A day by its date. */
  static WrittenDay of(LocalDate date) {
    return new WrittenDay(Optional.empty(), Optional.of(date), Optional.empty());
  }
}
