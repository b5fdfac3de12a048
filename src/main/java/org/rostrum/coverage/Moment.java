package org.rostrum.coverage;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * A day, or an exact moment of it.
 *
 * @param date the day as written
 * @param exact the moment with the offset of its place, if the hour is known
 */
public record Moment(LocalDate date, Optional<OffsetDateTime> exact) implements Comparable<Moment> {
  /** A day of which no hour is known. */
  public static Moment of(LocalDate date) {
    return new Moment(date, Optional.empty());
  }

  /** An exact moment. */
  public static Moment of(OffsetDateTime exact) {
    return new Moment(exact.toLocalDate(), Optional.of(exact));
  }

  /** The moment; of a day alone its midnight in the given zone. */
  public Instant instant(ZoneId zone) {
    return exact
        .map(OffsetDateTime::toInstant)
        .orElseGet(() -> date.atStartOfDay(zone).toInstant());
  }

  /** For {@code datetime}: {@code 2023-04-27}, or {@code 2023-04-27T10:30:00+06:00}. */
  public String iso() {
    return exact.map(Moment::isoOf).orElseGet(date::toString);
  }

  /** The ISO form of a moment, with seconds and without their fraction. */
  public static String isoOf(OffsetDateTime moment) {
    LocalTime time = moment.toLocalTime();
    String seconds = time.getSecond() == 0 ? ":00" : "";
    return moment.toLocalDate() + "T" + time.withNano(0) + seconds + moment.getOffset();
  }

  @Override
  public int compareTo(Moment other) {
    int byDate = date.compareTo(other.date);
    if (byDate != 0 || exact.isEmpty() || other.exact.isEmpty()) {
      return byDate != 0 ? byDate : Boolean.compare(exact.isPresent(), other.exact.isPresent());
    }
    return exact.get().compareTo(other.exact.get());
  }
}
