package org.rostrum.coverage.link.book;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rostrum.coverage.Key;
import org.rostrum.coverage.read.Facts;
import org.rostrum.coverage.read.SessionFields;
import org.rostrum.coverage.read.WrittenDay;
import org.rostrum.coverage.read.WrittenTime;

/** The dates that sessions tell of themselves: the days of an event that tells none. */
final class SessionDates {
  private SessionDates() {}

  /** The dates by event, as told. */
  static Map<Key, List<LocalDate>> of(Collection<SessionBook.Draft> drafts) {
    Map<Key, Set<LocalDate>> dates = new HashMap<>();
    for (SessionBook.Draft draft : drafts) {
      Set<LocalDate> known = dates.computeIfAbsent(draft.event, event -> new LinkedHashSet<>());
      draft.tellings.forEach(telling -> date(telling.facts()).ifPresent(known::add));
    }
    Map<Key, List<LocalDate>> lists = new HashMap<>();
    dates.forEach((event, set) -> lists.put(event, List.copyOf(set)));
    return lists;
  }

  private static Optional<LocalDate> date(Facts told) {
    return told.get(SessionFields.DAY)
        .flatMap(WrittenDay::date)
        .or(() -> told.get(SessionFields.START).flatMap(WrittenTime::date));
  }
}
