package org.rostrum.coverage.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rostrum.coverage.Coverage;
import org.rostrum.coverage.Day;
import org.rostrum.coverage.Event;
import org.rostrum.coverage.Session;
import org.rostrum.diagnostic.Code;
import org.rostrum.diagnostic.Diagnostic;
import org.rostrum.diagnostic.Span;

/** A session is on a day of its event. */
final class SessionWithinEvent implements Rule {
  private static final int SHOWN = 7;

  @Override
  public Stream<Diagnostic> check(Coverage coverage) {
    return coverage.sessions().stream()
        .filter(SessionWithinEvent::isOutside)
        .map(SessionWithinEvent::finding);
  }

  private static boolean isOutside(Session session) {
    Event event = session.event();
    return !event.days().isEmpty()
        && session.day().filter(day -> event.day(day).isEmpty()).isPresent();
  }

  private static Diagnostic finding(Session session) {
    List<Day> days = session.event().days();
    String known =
        days.stream()
            .limit(SHOWN)
            .map(Day::date)
            .map(LocalDate::toString)
            .collect(Collectors.joining(", "));
    return Diagnostic.of(
        Code.TIME_OUTSIDE_EVENT,
        place(session),
        "%s is no day of the event “%s”"
            .formatted(session.day().map(LocalDate::toString).orElse(""), session.event().title()),
        "its days are %s%s: change one or the other"
            .formatted(known, days.size() > SHOWN ? " …" : ""));
  }

  private static Span place(Session session) {
    return session.origin().fields().containsKey("day")
        ? session.origin().of("day")
        : session.origin().of("start");
  }
}
