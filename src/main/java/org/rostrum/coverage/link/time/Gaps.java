package org.rostrum.coverage.link.time;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.rostrum.coverage.Event;
import org.rostrum.coverage.Key;
import org.rostrum.coverage.read.Fact;
import org.rostrum.coverage.read.WrittenDay;
import org.rostrum.coverage.read.WrittenTime;
import org.rostrum.diagnostic.Code;
import org.rostrum.diagnostic.Findings;
import org.rostrum.diagnostic.Span;

/**
 * What events do not tell and their sessions need: a zone, a day with a number. However many
 * sessions need it, it is one mistake, said at the first of them.
 */
public final class Gaps {
  private final Findings findings;
  private final Map<Key, Gap> zones = new LinkedHashMap<>();
  private final Map<String, Gap> days = new LinkedHashMap<>();
  private final Map<Key, Set<Span>> dropped = new LinkedHashMap<>();
  private final Set<Key> accepted = new HashSet<>();

  /** A thing that one event lacks. */
  private static final class Gap {
    final Event event;
    final int number;
    final Span span;
    final String first;
    final Set<String> sessions = new LinkedHashSet<>();

    Gap(Event event, int number, Span span, String first) {
      this.event = event;
      this.number = number;
      this.span = span;
      this.first = first;
    }

    /** Who needs it, in words: “Opening”, or “Opening” and 359 more sessions. */
    String who() {
      int more = sessions.size() - 1;
      String others = more == 1 ? " and one more session" : " and %d more sessions".formatted(more);
      return first + (more == 0 ? "" : others);
    }
  }

  /** None yet. */
  public Gaps(Findings findings) {
    this.findings = findings;
  }

  /** An event whose file is missing lacks everything, and that was said. */
  public void accept(Key event) {
    accepted.add(event);
  }

  /** A session's hour is in no zone. */
  public void noZone(Event event, Fact<WrittenTime> hour, SessionTimes.Item session) {
    zones
        .computeIfAbsent(event.key(), key -> new Gap(event, 0, hour.span(), session.name()))
        .sessions
        .add(session.key().id());
  }

  /** An event's own hour is in no zone; alone that is a warning. */
  public void noZone(Key event, Fact<WrittenTime> hour) {
    dropped.computeIfAbsent(event, key -> new LinkedHashSet<>()).add(hour.span());
  }

  /** A session is on a day with a number that its event does not have. */
  void noDay(Event event, int number, Fact<WrittenDay> day, SessionTimes.Item session) {
    String gap = event.days().isEmpty() ? event.id() : event.id() + " " + number;
    days.computeIfAbsent(gap, key -> new Gap(event, number, day.span(), session.name()))
        .sessions
        .add(session.key().id());
  }

  /** Reports everything; to be called once. */
  public void report(Times times) {
    zones.values().stream().filter(this::isOpen).forEach(this::reportZone);
    days.values().stream().filter(this::isOpen).forEach(this::reportDay);
    dropped.forEach(
        (event, spans) -> {
          if (!accepted.contains(event) && !zones.containsKey(event)) {
            spans.forEach(times::reportDropped);
          }
        });
  }

  private boolean isOpen(Gap gap) {
    return !accepted.contains(gap.event.key());
  }

  private void reportZone(Gap gap) {
    findings.add(
        Code.TIME_ZONE_MISSING,
        gap.span,
        "the event “%s” has no time zone, which the hours of %s need"
            .formatted(gap.event.title(), gap.who()),
        "add time_zone: Region/City to the event %s, or to content/site.yaml"
            .formatted(gap.event.id()));
  }

  private void reportDay(Gap gap) {
    long count = gap.event.days().count();
    String has =
        count == 0 ? "has no dates" : count == 1 ? "has one day" : "has %d days".formatted(count);
    findings.add(
        Code.TIME_OUTSIDE_EVENT,
        gap.span,
        "there is no day %d, on which %s should be: the event “%s” %s"
            .formatted(gap.number, gap.who(), gap.event.title(), has),
        count == 0
            ? "add start: and end: to the event " + gap.event.id()
            : "write a number from 1 to %d, or change end: of the event".formatted(count));
  }
}
