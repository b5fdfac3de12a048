package org.rostrum.coverage.rule;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.stream.Stream;
import org.rostrum.coverage.Coverage;
import org.rostrum.coverage.Entity;
import org.rostrum.coverage.Event;
import org.rostrum.coverage.Moment;
import org.rostrum.coverage.Session;
import org.rostrum.diagnostic.Code;
import org.rostrum.diagnostic.Diagnostic;

/** A session ends after it starts, and so does an event. */
final class EndAfterStart implements Rule {
  @Override
  public Stream<Diagnostic> check(Coverage coverage) {
    return Stream.concat(
        coverage.events().stream().flatMap(event -> check(event).stream()),
        coverage.sessions().stream().flatMap(session -> check(session).stream()));
  }

  /** The dates of an event were compared when its days were found. */
  private static Optional<Diagnostic> check(Event event) {
    Optional<OffsetDateTime> start = event.start().flatMap(Moment::exact);
    Optional<OffsetDateTime> end = event.end().flatMap(Moment::exact);
    boolean isOneDay = event.start().map(Moment::date).equals(event.end().map(Moment::date));
    return isOneDay ? check(event, start, end) : Optional.empty();
  }

  private static Optional<Diagnostic> check(Session session) {
    return check(session, session.start(), session.end());
  }

  private static Optional<Diagnostic> check(
      Entity entity, Optional<OffsetDateTime> start, Optional<OffsetDateTime> end) {
    return start.isPresent() && end.isPresent() && !end.get().isAfter(start.get())
        ? Optional.of(finding(entity, start.get(), end.get()))
        : Optional.empty();
  }

  private static Diagnostic finding(Entity entity, OffsetDateTime start, OffsetDateTime end) {
    return Diagnostic.of(
        Code.TIME_END_BEFORE_START,
        entity.origin().of("end"),
        "“%s” starts at %s, and ends at %s, which is not later"
            .formatted(entity.title(), shown(start), shown(end)),
        remedy(start, end));
  }

  private static String remedy(OffsetDateTime start, OffsetDateTime end) {
    if (start.isEqual(end)) {
      return "write when it ends, or leave end: out";
    }
    if (!start.toLocalDate().equals(end.toLocalDate())) {
      return "write the later of the two under end:";
    }
    return "past midnight? Then write the date too, as in end: %s; else correct one of the hours"
        .formatted(shown(end.plusDays(1)));
  }

  private static String shown(OffsetDateTime moment) {
    return moment.toLocalDate() + " " + moment.toLocalTime();
  }
}
