package org.rostrum.coverage.rule;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rostrum.coverage.Coverage;
import org.rostrum.coverage.Day;
import org.rostrum.coverage.Days;
import org.rostrum.coverage.Session;
import org.rostrum.diagnostic.Code;
import org.rostrum.diagnostic.Diagnostic;
import org.rostrum.diagnostic.Span;

/** A session is on a day of its event, and ends in the night after its last day. */
final class SessionWithinEvent implements Rule {
  private static final int SHOWN = 7;

  @Override
  public Stream<Diagnostic> check(Coverage coverage) {
    return coverage.sessions().stream()
        .filter(session -> !session.event().days().isEmpty())
        .flatMap(session -> outside(session).or(() -> tooLong(session)).stream());
  }

  private static Optional<Diagnostic> outside(Session session) {
    return session
        .day()
        .filter(day -> session.event().day(day).isEmpty())
        .map(day -> finding(session, "is on " + day, place(session, "day", "start")));
  }

  private static Optional<Diagnostic> tooLong(Session session) {
    LocalDate night = session.event().days().last().orElseThrow().plusDays(1);
    return session
        .end()
        .filter(end -> end.toLocalDate().isAfter(night))
        .map(
            end ->
                finding(
                    session, "ends on " + end.toLocalDate(), place(session, "end", "duration")));
  }

  private static Diagnostic finding(Session session, String what, Span place) {
    return Diagnostic.of(
        Code.TIME_OUTSIDE_EVENT,
        place,
        "“%s” %s, which is no day of the event “%s”"
            .formatted(session.title(), what, session.event().title()),
        known(session.event().days()) + ": change one or the other");
  }

  private static String known(Days days) {
    boolean isSpanOnly = days.before().isEmpty() && days.after().isEmpty();
    if (isSpanOnly && days.count() > SHOWN) {
      return "it takes place from %s to %s"
          .formatted(days.first().orElseThrow(), days.last().orElseThrow());
    }
    String shown =
        days.stream()
            .limit(SHOWN)
            .map(Day::date)
            .map(LocalDate::toString)
            .collect(Collectors.joining(", "));
    return "its days are " + shown + (days.count() > SHOWN ? " …" : "");
  }

  /** The first of two fields if it is told, else the second. */
  private static Span place(Session session, String field, String other) {
    return session.origin().fields().containsKey(field)
        ? session.origin().of(field)
        : session.origin().of(other);
  }
}
