package org.rostrum.coverage.link.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rostrum.coverage.Days;
import org.rostrum.coverage.read.EventFields;
import org.rostrum.coverage.read.Facts;
import org.rostrum.coverage.read.WrittenDay;
import org.rostrum.coverage.read.WrittenTime;
import org.rostrum.diagnostic.Code;
import org.rostrum.diagnostic.Findings;

/** Finds the days of an event: those of its span and its list, else those of its sessions. */
public final class EventDays {
  private final Facts event;
  private final Optional<LocalDate> start;
  private final Optional<LocalDate> end;
  private final Findings findings;

  private EventDays(Facts event, Findings findings) {
    this.event = event;
    this.findings = findings;
    this.start = event.get(EventFields.START).flatMap(WrittenTime::date);
    this.end = event.get(EventFields.END).flatMap(WrittenTime::date);
  }

  /** The days; what is wrong with them is reported. */
  public static Days of(Facts event, List<LocalDate> sessionDays, Findings findings) {
    return new EventDays(event, findings).days(sessionDays);
  }

  /** The days that the event tells itself; nothing is reported. */
  public static Days told(Facts event) {
    return of(event, List.of(), new Findings());
  }

  /**
   * Whether a date of the event was told so badly that this was reported: whether a session is on
   * one of its days is then no question.
   */
  static boolean isBroken(Facts event) {
    return event.isBroken(EventFields.START)
        || event.isBroken(EventFields.END)
        || (!event.has(EventFields.START) && hasBrokenDay(event));
  }

  private static boolean hasBrokenDay(Facts event) {
    return event.isBroken(EventFields.DAYS)
        || event.list(EventFields.DAYS).stream().anyMatch(d -> !d.has(EventFields.DAY_DATE));
  }

  private Days days(List<LocalDate> sessionDays) {
    Optional<Days.Span> span = span();
    Map<LocalDate, Optional<String>> listed = new TreeMap<>();
    for (Facts day : event.list(EventFields.DAYS)) {
      day.get(EventFields.DAY_DATE)
          .flatMap(told -> date(told, span))
          .ifPresent(
              date -> {
                listed.put(date, title(date, day, listed.getOrDefault(date, Optional.empty())));
                span.filter(known -> end.isPresent())
                    .ifPresent(known -> checkWithin(date, day, known));
              });
    }
    if (isBroken(event)) {
      return Days.none();
    }
    if (span.isEmpty() && listed.isEmpty()) {
      sessionDays.forEach(date -> listed.put(date, Optional.empty()));
    }
    return Days.of(span, listed);
  }

  /** A day with a number is one of the span; sessions on another are told that there is none. */
  private static Optional<LocalDate> date(WrittenDay told, Optional<Days.Span> span) {
    return told.date()
        .or(() -> told.number().flatMap(number -> Days.of(span, Map.of()).date(number)));
  }

  private Optional<Days.Span> span() {
    if (start.isEmpty() || end.isEmpty()) {
      return start.map(date -> new Days.Span(date, date));
    }
    if (end.get().isBefore(start.get())) {
      reportBackwards();
      return Optional.empty();
    }
    return Optional.of(new Days.Span(start.get(), end.get()));
  }

  private void reportBackwards() {
    findings.add(
        Code.TIME_END_BEFORE_START,
        event.spanOf(EventFields.END),
        "the event ends on %s, before it starts on %s".formatted(end.get(), start.get()),
        "put the later date under end:");
  }

  /** A programme may list a day again without its title. */
  private Optional<String> title(LocalDate date, Facts day, Optional<String> known) {
    Optional<String> told = day.get(EventFields.DAY_TITLE);
    if (told.isPresent() && known.isPresent() && !told.equals(known)) {
      findings.add(
          Code.FACT_CONTRADICTION,
          day.spanOf(EventFields.DAY_TITLE),
          "title of the day %s: “%s” here, “%s” elsewhere".formatted(date, told.get(), known.get()),
          "keep one of the two titles");
    }
    return known.or(() -> told);
  }

  private void checkWithin(LocalDate date, Facts day, Days.Span span) {
    if (date.isBefore(span.first()) || date.isAfter(span.last())) {
      findings.add(
          Code.TIME_OUTSIDE_EVENT,
          day.spanOf(EventFields.DAY_DATE),
          "%s is no day of the event, which takes place from %s to %s"
              .formatted(date, span.first(), span.last()),
          "change the day, or start: and end: of the event");
    }
  }
}
