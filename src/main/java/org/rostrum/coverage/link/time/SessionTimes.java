package org.rostrum.coverage.link.time;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.function.Function;
import org.rostrum.coverage.Event;
import org.rostrum.coverage.Key;
import org.rostrum.coverage.read.EventFields;
import org.rostrum.coverage.read.Fact;
import org.rostrum.coverage.read.Facts;
import org.rostrum.coverage.read.SessionFields;
import org.rostrum.coverage.read.Shown;
import org.rostrum.coverage.read.WrittenDay;
import org.rostrum.coverage.read.WrittenTime;
import org.rostrum.diagnostic.Code;
import org.rostrum.diagnostic.Findings;

/** Puts the hours of sessions on the days and into the zones of their events. */
public final class SessionTimes {
  /** Until when a night belongs to the day before it. */
  private static final LocalTime DAY_CHANGE = LocalTime.of(4, 0);

  private final Function<Key, Facts> events;
  private final Times times;
  private final Gaps gaps;
  private final Findings findings;

  /**
   * Times of sessions.
   *
   * @param events what is told of each event
   * @param gaps takes what events lack
   */
  public SessionTimes(Function<Key, Facts> events, Gaps gaps, Times times, Findings findings) {
    this.events = events;
    this.times = times;
    this.gaps = gaps;
    this.findings = findings;
  }

  /** When a session takes place, as far as that is known. */
  public record When(
      Optional<LocalDate> day, Optional<OffsetDateTime> start, Optional<OffsetDateTime> end) {}

  /**
   * A session whose times are asked for.
   *
   * @param name how messages call it: “Plenary session”
   */
  public record Item(Key key, String name, Facts facts, Event event) {
    private Optional<Fact<WrittenTime>> start() {
      return facts.fact(SessionFields.START);
    }

    private Optional<LocalDate> startDate() {
      return start().flatMap(fact -> fact.value().date());
    }

    private boolean hasHour() {
      return start().filter(fact -> fact.value().time().isPresent()).isPresent();
    }
  }

  /** The day and hours; what is wrong with them is reported. */
  public When of(Item item) {
    Optional<LocalDate> told = dayTold(item);
    Optional<LocalDate> day =
        told.or(() -> item.startDate().map(date -> night(date, item)))
            .or(() -> item.event().days().only());
    if (told.isPresent() && !isSameDay(told.get(), item)) {
      reportOtherDay(told.get(), item);
      return new When(day, Optional.empty(), Optional.empty());
    }
    Optional<OffsetDateTime> start =
        item.hasHour() ? start(item, item.startDate().or(() -> day)) : Optional.empty();
    return new When(day, start, end(item, start, day));
  }

  private Optional<LocalDate> dayTold(Item item) {
    Optional<Fact<WrittenDay>> told = item.facts().fact(SessionFields.DAY);
    Optional<Integer> number = told.flatMap(fact -> fact.value().number());
    Optional<LocalDate> numbered = number.flatMap(item.event().days()::date);
    if (number.isPresent() && numbered.isEmpty() && !hasBrokenDates(item.event())) {
      gaps.noDay(item.event(), number.get(), told.get(), item);
    }
    return told.flatMap(fact -> fact.value().date()).or(() -> numbered);
  }

  private boolean hasBrokenDates(Event event) {
    return EventDays.isBroken(events.apply(event.key()));
  }

  /** What begins after midnight of the last day belongs to that day. */
  private static LocalDate night(LocalDate date, Item item) {
    LocalDate before = date.minusDays(1);
    boolean isNight =
        item.event().day(date).isEmpty()
            && item.event().day(before).isPresent()
            && isBeforeDayChange(item);
    return isNight ? before : date;
  }

  private static boolean isBeforeDayChange(Item item) {
    return item.start()
        .flatMap(fact -> fact.value().time())
        .filter(time -> time.isBefore(DAY_CHANGE))
        .isPresent();
  }

  /** The date of the start is the day under which a session is listed, or the night after it. */
  private static boolean isSameDay(LocalDate day, Item item) {
    LocalDate date = item.startDate().orElse(day);
    boolean isNight = date.equals(day.plusDays(1)) && isBeforeDayChange(item);
    return date.equals(day) || isNight;
  }

  private void reportOtherDay(LocalDate day, Item item) {
    findings.add(
        Code.FACT_CONTRADICTION,
        item.facts().spanOf(SessionFields.START),
        "%s is listed under %s, and starts on %s"
            .formatted(item.name(), day, item.startDate().orElseThrow()),
        item.start()
            .flatMap(fact -> fact.value().time())
            .map(time -> "write the hour alone, as in start: %s, or change the day".formatted(time))
            .orElse("keep one of the two"));
  }

  private Optional<OffsetDateTime> start(Item item, Optional<LocalDate> date) {
    Fact<WrittenTime> start = item.start().orElseThrow();
    if (date.isEmpty()) {
      reportNoDay(start, item);
      return Optional.empty();
    }
    return hour(start, date.get(), item).flatMap(times::at);
  }

  private void reportNoDay(Fact<WrittenTime> start, Item item) {
    boolean isFollowing =
        item.facts().isBroken(SessionFields.DAY)
            || item.facts().has(SessionFields.DAY)
            || hasBrokenDates(item.event());
    if (!isFollowing) {
      findings.add(
          Code.KEY_MISSING,
          start.span(),
          "%s starts at %s, and on no day".formatted(item.name(), Shown.of(start.value())),
          "add day: with a date or the day's number");
    }
  }

  /** An hour in its zone; empty if the event has none. */
  private Optional<LocalHour> hour(Fact<WrittenTime> fact, LocalDate date, Item item) {
    Event event = item.event();
    if (events.apply(event.key()).isBroken(EventFields.TIME_ZONE)) {
      return Optional.empty();
    }
    if (event.zone().isEmpty()) {
      gaps.noZone(event, fact, item);
    }
    return event
        .zone()
        .map(zone -> new LocalHour(item.name(), fact.value(), date, zone, fact.span()));
  }

  private Optional<OffsetDateTime> end(
      Item item, Optional<OffsetDateTime> start, Optional<LocalDate> day) {
    Optional<Fact<WrittenTime>> told = item.facts().fact(SessionFields.END);
    Optional<LocalDate> from = item.startDate().or(() -> day);
    if (told.isPresent() && isComplete(told.get(), from, item) && start.isPresent()) {
      LocalDate date = told.get().value().date().or(() -> from).orElseThrow();
      Optional<OffsetDateTime> end =
          hour(told.get(), date, item).flatMap(hour -> times.endAt(hour, start.get()));
      end.ifPresent(until -> checkDuration(item, Duration.between(start.get(), until)));
      return end;
    }
    return start.flatMap(moment -> item.facts().get(SessionFields.DURATION).map(moment::plus));
  }

  /** Whether an end has an hour, and a start from which it counts; what is missing is reported. */
  private boolean isComplete(Fact<WrittenTime> end, Optional<LocalDate> from, Item item) {
    boolean hasHour = end.value().time().isPresent();
    Optional<LocalDate> date = end.value().date();
    boolean isStartUnread =
        item.facts().isBroken(SessionFields.START) || item.facts().isBroken(SessionFields.DAY);
    if (isStartUnread || (!hasHour && date.equals(from))) {
      return false;
    }
    if (!hasHour) {
      report(end, item, "%s ends on %s at no hour", "write the hour too, as in end: %s 18:00");
    } else if (!item.hasHour()) {
      report(end, item, "%s ends at %s, and starts at no hour", "add start: with the hour");
    }
    return hasHour && item.hasHour();
  }

  private void report(Fact<WrittenTime> end, Item item, String message, String hint) {
    String shown = Shown.of(end.value());
    findings.add(
        Code.KEY_MISSING,
        end.span(),
        message.formatted(item.name(), shown),
        hint.formatted(shown) + ", or leave end: out");
  }

  private void checkDuration(Item item, Duration length) {
    Optional<Fact<Duration>> told = item.facts().fact(SessionFields.DURATION);
    boolean isBackwards = length.isNegative() || length.isZero();
    if (isBackwards || told.isEmpty() || told.get().value().equals(length)) {
      return;
    }
    findings.add(
        Code.FACT_CONTRADICTION,
        told.get().span(),
        "duration of %s: “%s” here, “%s” from start: to end:"
            .formatted(item.name(), Shown.of(told.get().value()), Shown.of(length)),
        "keep one of end: and duration:");
  }
}
