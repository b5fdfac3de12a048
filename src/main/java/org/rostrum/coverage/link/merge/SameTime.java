package org.rostrum.coverage.link.merge;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.rostrum.coverage.Days;
import org.rostrum.coverage.read.Canonical;
import org.rostrum.coverage.read.WrittenDay;
import org.rostrum.coverage.read.WrittenTime;

/**
 * Finds one fact in two forms: {@code 10:00} on a day and {@code 2023-04-26T10:00+06:00}, a date
 * and the same with its hour, a day by number and by date.
 *
 * @param days those of the event
 * @param day on which an hour without a date is meant
 * @param zone in which an hour without an offset is meant
 */
public record SameTime(Days days, Optional<LocalDate> day, Optional<ZoneId> zone)
    implements Merge.Agreement {
  @Override
  public boolean areSame(Object one, Object other) {
    if (one instanceof WrittenTime time && other instanceof WrittenTime more) {
      return areSame(time, more);
    }
    if (one instanceof WrittenDay first && other instanceof WrittenDay second) {
      return first.equals(second) || (date(first).isPresent() && date(first).equals(date(second)));
    }
    return Canonical.of(one).equals(Canonical.of(other));
  }

  /** The more exact of two tellings counts. */
  @Override
  public boolean isMoreExact(Object told, Object before) {
    return told instanceof WrittenTime time
        && before instanceof WrittenTime more
        && exactness(time) > exactness(more);
  }

  private static int exactness(WrittenTime time) {
    return (time.time().isPresent() ? 4 : 0)
        + (time.date().isPresent() ? 2 : 0)
        + (time.offset().isPresent() ? 1 : 0);
  }

  private Optional<LocalDate> date(WrittenDay told) {
    return told.date().or(() -> told.number().flatMap(days::date));
  }

  private boolean areSame(WrittenTime one, WrittenTime other) {
    WrittenTime first = local(one, other);
    WrittenTime second = local(other, one);
    return agree(first.date().or(() -> day), second.date().or(() -> day))
        && agree(first.time(), second.time());
  }

  private static <T> boolean agree(Optional<T> one, Optional<T> other) {
    return one.isEmpty() || other.isEmpty() || one.equals(other);
  }

  /** A time with an offset, as the clocks of the place show it. */
  private WrittenTime local(WrittenTime told, WrittenTime other) {
    Optional<LocalDate> date = told.date().or(() -> day);
    if (told.offset().isEmpty() || told.time().isEmpty() || date.isEmpty()) {
      return told;
    }
    var exact = date.get().atTime(told.time().get()).atOffset(told.offset().get());
    Optional<ZoneOffset> same = other.offset();
    LocalDateTime local =
        zone.map(place -> exact.atZoneSameInstant(place).toLocalDateTime())
            .or(() -> same.map(offset -> exact.withOffsetSameInstant(offset).toLocalDateTime()))
            .orElse(exact.toLocalDateTime());
    return new WrittenTime(
        Optional.of(local.toLocalDate()), Optional.of(local.toLocalTime()), Optional.empty());
  }
}
