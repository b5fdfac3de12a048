package org.rostrum.coverage;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The days of an event, numbered from 1 in order of date: a span without a gap, and days outside of
 * it that are listed. Nothing is kept for each day of the span, which may be as long as the
 * calendar.
 *
 * @param before listed days before the span, sorted; without a span all of them
 * @param span from the first to the last day of the event, if these are told
 * @param after listed days after the span, sorted
 * @param titles what days are called; most have no title
 */
public record Days(
    List<LocalDate> before,
    Optional<Span> span,
    List<LocalDate> after,
    Map<LocalDate, String> titles) {
  /** Two dates and all between them. */
  public record Span(LocalDate first, LocalDate last) {
    private long length() {
      return last.toEpochDay() - first.toEpochDay() + 1;
    }

    private boolean holds(LocalDate date) {
      return !date.isBefore(first) && !date.isAfter(last);
    }
  }

  /** Copies the lists. */
  public Days {
    before = List.copyOf(before);
    after = List.copyOf(after);
    titles = Map.copyOf(titles);
  }

  /** No date is known. */
  public static Days none() {
    return new Days(List.of(), Optional.empty(), List.of(), Map.of());
  }

  /** A span and the days that are listed, each with its title if it has one. */
  public static Days of(Optional<Span> span, Map<LocalDate, Optional<String>> listed) {
    NavigableMap<LocalDate, Optional<String>> sorted = new TreeMap<>(listed);
    Map<LocalDate, String> titles = new TreeMap<>();
    sorted.forEach((date, title) -> title.ifPresent(text -> titles.put(date, text)));
    List<LocalDate> before =
        List.copyOf(
            (span.isPresent() ? sorted.headMap(span.get().first(), false) : sorted).keySet());
    List<LocalDate> after =
        span.map(known -> List.copyOf(sorted.tailMap(known.last(), false).keySet()))
            .orElse(List.of());
    return new Days(before, span, after, titles);
  }

  /** Whether no date is known. */
  public boolean isEmpty() {
    return span.isEmpty() && before.isEmpty();
  }

  /** How many there are. */
  public long count() {
    return before.size() + length() + after.size();
  }

  private long length() {
    return span.map(Span::length).orElse(0L);
  }

  /** The first of them. */
  public Optional<LocalDate> first() {
    return date(1);
  }

  /** The last of them. */
  public Optional<LocalDate> last() {
    return date(count());
  }

  /** The day, if there is one and no other. */
  public Optional<LocalDate> only() {
    return count() == 1 ? first() : Optional.empty();
  }

  /** The date of the day with a number. */
  public Optional<LocalDate> date(long number) {
    if (number < 1 || number > count()) {
      return Optional.empty();
    }
    long index = number - 1;
    if (index < before.size()) {
      return Optional.of(before.get((int) index));
    }
    long inSpan = index - before.size();
    return inSpan < length()
        ? span.map(known -> known.first().plusDays(inSpan))
        : Optional.of(after.get((int) (inSpan - length())));
  }

  /** The day with a date. */
  public Optional<Day> on(LocalDate date) {
    long index = index(date);
    return index < 0
        ? Optional.empty()
        : Optional.of(new Day(index + 1, date, Optional.ofNullable(titles.get(date))));
  }

  private long index(LocalDate date) {
    if (span.filter(known -> known.holds(date)).isPresent()) {
      return before.size() + date.toEpochDay() - span.get().first().toEpochDay();
    }
    int early = Collections.binarySearch(before, date);
    int late = Collections.binarySearch(after, date);
    return early >= 0 ? early : late >= 0 ? before.size() + length() + late : -1;
  }

  /** The days one by one, made as they are asked for. */
  public Stream<Day> stream() {
    return Stream.iterate(1L, number -> number <= count(), number -> number + 1)
        .flatMap(number -> date(number).flatMap(this::on).stream());
  }
}
