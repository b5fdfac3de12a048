package org.rostrum.coverage.rule;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.stream.Stream;
import org.rostrum.coverage.Coverage;
import org.rostrum.coverage.Session;
import org.rostrum.diagnostic.Code;
import org.rostrum.diagnostic.Diagnostic;

/** A session ends after it starts. */
final class EndAfterStart implements Rule {
  @Override
  public Stream<Diagnostic> check(Coverage coverage) {
    return coverage.sessions().stream().filter(EndAfterStart::isBroken).map(EndAfterStart::finding);
  }

  private static boolean isBroken(Session session) {
    Optional<OffsetDateTime> end = session.end();
    return end.isPresent()
        && session.start().filter(end.get()::isAfter).isEmpty()
        && session.start().isPresent();
  }

  private static Diagnostic finding(Session session) {
    String nextDay =
        session
            .day()
            .map(day -> day.plusDays(1) + " 01:00")
            .orElse("with the date before the hour");
    return Diagnostic.of(
        Code.TIME_END_BEFORE_START,
        session.origin().of("end"),
        "the session ends at or before its start",
        "past midnight? Then write the date too, as in end: " + nextDay);
  }
}
