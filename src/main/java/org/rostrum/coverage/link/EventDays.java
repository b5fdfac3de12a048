package org.rostrum.coverage.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rostrum.coverage.Day;
import org.rostrum.coverage.read.EventFields;
import org.rostrum.coverage.read.Facts;
import org.rostrum.coverage.read.Field;
import org.rostrum.coverage.read.WrittenTime;
import org.rostrum.diagnostic.Code;
import org.rostrum.diagnostic.Findings;

/** The days of an event: those of its list, of its span, or, if neither is told, its sessions'. */
record EventDays(List<Day> list) {
  /** Of a longer event only the days that are listed or used. */
  private static final int LONGEST_SPAN = 366;

  EventDays {
    list = List.copyOf(list);
  }

  static EventDays of(Facts event, List<LocalDate> sessionDays, Findings findings) {
    Optional<LocalDate> start = event.get(EventFields.START).flatMap(WrittenTime::date);
    Optional<LocalDate> end = event.get(EventFields.END).flatMap(WrittenTime::date).or(() -> start);
    boolean isBackwards = start.isPresent() && end.isPresent() && end.get().isBefore(start.get());
    if (isBackwards) {
      reportBackwards(event, start.get(), findings);
    }
    if (isBroken(event, EventFields.START) || isBroken(event, EventFields.END)) {
      // Whether a session is on a day of the event cannot be told; that a date is wrong was
      // reported.
      return new EventDays(List.of());
    }
    Map<LocalDate, Optional<String>> titles = new TreeMap<>();
    if (start.isPresent() && end.isPresent() && !isBackwards) {
      addSpan(start.get(), end.get(), titles);
    }
    boolean hasSpan = start.isPresent() && event.has(EventFields.END) && !isBackwards;
    for (Facts day : event.list(EventFields.DAYS)) {
      day.get(EventFields.DAY_DATE).ifPresent(date -> addTitle(titles, date, day, findings));
      if (hasSpan) {
        checkWithin(day, start.get(), end.get(), findings);
      }
    }
    if (titles.isEmpty()) {
      sessionDays.forEach(date -> titles.put(date, Optional.empty()));
    }
    return new EventDays(numbered(titles));
  }

  private static boolean isBroken(Facts event, Field<?> field) {
    return !event.has(field) && !event.lacks(field);
  }

  /** A programme may list a day again without its title. */
  private static void addTitle(
      Map<LocalDate, Optional<String>> titles, LocalDate date, Facts day, Findings findings) {
    Optional<String> told = day.get(EventFields.DAY_TITLE);
    Optional<String> known = titles.getOrDefault(date, Optional.empty());
    if (told.isPresent() && known.isPresent() && !told.equals(known)) {
      findings.add(
          Code.FACT_CONTRADICTION,
          day.spanOf(EventFields.DAY_TITLE),
          "the day %s is called “%s” elsewhere".formatted(date, known.get()),
          "keep one of the two titles");
    }
    titles.put(date, known.or(() -> told));
  }

  private static void reportBackwards(Facts event, LocalDate start, Findings findings) {
    findings.add(
        Code.TIME_END_BEFORE_START,
        event.spanOf(EventFields.END),
        "the event ends before it starts on %s".formatted(start),
        "put the later date under end:");
  }

  private static void addSpan(
      LocalDate start, LocalDate end, Map<LocalDate, Optional<String>> titles) {
    if (end.toEpochDay() - start.toEpochDay() < LONGEST_SPAN) {
      start.datesUntil(end.plusDays(1)).forEach(date -> titles.put(date, Optional.empty()));
    } else {
      titles.put(start, Optional.empty());
      titles.put(end, Optional.empty());
    }
  }

  private static void checkWithin(Facts day, LocalDate start, LocalDate end, Findings findings) {
    Optional<LocalDate> date = day.get(EventFields.DAY_DATE);
    if (date.isPresent() && (date.get().isBefore(start) || date.get().isAfter(end))) {
      findings.add(
          Code.TIME_OUTSIDE_EVENT,
          day.spanOf(EventFields.DAY_DATE),
          "%s is no day of the event, which takes place from %s to %s"
              .formatted(date.get(), start, end),
          "change the day, or start: and end: of the event");
    }
  }

  private static List<Day> numbered(Map<LocalDate, Optional<String>> titles) {
    List<Day> days = new ArrayList<>();
    titles.forEach((date, title) -> days.add(new Day(days.size() + 1, date, title)));
    return days;
  }

  Optional<LocalDate> first() {
    return list.stream().findFirst().map(Day::date);
  }

  Optional<LocalDate> last() {
    return list.isEmpty() ? Optional.empty() : Optional.of(list.get(list.size() - 1).date());
  }
}
