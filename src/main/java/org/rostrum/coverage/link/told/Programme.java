package org.rostrum.coverage.link.told;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rostrum.coverage.read.EventFields;
import org.rostrum.coverage.read.Facts;
import org.rostrum.coverage.read.SessionFields;
import org.rostrum.coverage.read.WrittenDay;

/** The programme that an event's file or schedule tells. */
public final class Programme {
  private Programme() {}

  /** Its sessions, each with the day under which it stands. */
  public static List<Facts> of(Facts told) {
    List<Facts> sessions = new ArrayList<>(told.list(EventFields.SESSIONS));
    for (Facts day : told.list(EventFields.DAYS)) {
      for (Facts session : day.list(EventFields.SESSIONS)) {
        sessions.add(withDay(session, day));
      }
    }
    return sessions;
  }

  private static Facts withDay(Facts session, Facts day) {
    Optional<WrittenDay> date = day.get(EventFields.DAY_DATE);
    if (day.isBroken(EventFields.DAY_DATE)) {
      return session.alsoBroken(SessionFields.DAY);
    }
    return date.isPresent() && session.lacks(SessionFields.DAY)
        ? session.with(SessionFields.DAY, date.get(), day.spanOf(EventFields.DAY_DATE))
        : session;
  }
}
