package org.rostrum.coverage;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An office that a person holds.
 *
 * @param title the office, as shown; empty if only the organization is known
 * @param asOf a day on which the person is known to hold it
 */
public record Role(
    Optional<String> title,
    Optional<String> organization,
    Optional<PartialDate> from,
    Optional<PartialDate> to,
    Optional<PartialDate> asOf,
    Optional<String> country) {
  private static final int DAYS_KNOWN = 366;

  /** Whether the time in which it is held is told, and holds the date. */
  public boolean isHeldOn(LocalDate date) {
    return (from.isPresent() || to.isPresent())
        && from.map(f -> !f.earliest().isAfter(date)).orElse(true)
        && to.map(t -> !t.latest().isBefore(date)).orElse(true);
  }

  /** Whether nothing is told of when it is held. */
  public boolean isTimeless() {
    return from.isEmpty() && to.isEmpty() && asOf.isEmpty();
  }

  /** The office as a line of text: {@code Member, Senate}. */
  public String text() {
    return Stream.of(title, organization)
        .flatMap(Optional::stream)
        .collect(Collectors.joining(", "));
  }

  /** Whether it is told that the office was held on the date, by a time or a day near it. */
  public boolean isKnownOn(LocalDate date) {
    return isHeldOn(date) || isTimeless() || daysFrom(date).isPresent();
  }

  /**
   * Days between the date and the day on which the office is known; more than a year off, an office
   * is not assumed, and the result is empty.
   */
  Optional<Long> daysFrom(LocalDate date) {
    return asOf.map(known -> Math.abs(known.earliest().toEpochDay() - date.toEpochDay()))
        .filter(days -> days <= DAYS_KNOWN);
  }
}
