package org.rostrum.page.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rostrum.coverage.Appearance;
import org.rostrum.coverage.Coverage;
import org.rostrum.coverage.Day;
import org.rostrum.coverage.Event;
import org.rostrum.coverage.Room;
import org.rostrum.coverage.Session;
import org.rostrum.coverage.Track;
import org.rostrum.page.view.Refs.Mention;
import org.rostrum.page.view.Refs.Ref;
import org.rostrum.page.view.Times.DateBlock;
import org.rostrum.page.view.Times.Phrase;
import org.rostrum.page.view.Times.When;

/** Makes sessions and programmes for display. */
public final class Programmes {
  private final Coverage coverage;
  private final Refs refs;
  private final Times times;
  private final Words words;

  /** With the makers of what stands in a session's row. */
  public Programmes(Coverage coverage, Refs refs, Times times, Words words) {
    this.coverage = coverage;
    this.refs = refs;
    this.times = times;
    this.words = words;
  }

  /**
   * A session in a list.
   *
   * @param type what kind of session it is, in words
   * @param day on which it is; empty in a list that is grouped by day
   * @param event of which it is a part; empty on the event's own pages
   * @param rooms as a running text
   * @param reports articles about it; empty in a list that does not name them
   * @param hasFacts whether anything but title, speakers and state is known
   */
  public record SessionRow(
      Ref session,
      Optional<String> subtitle,
      Optional<String> type,
      Optional<When> day,
      Optional<Phrase> hours,
      Optional<Ref> event,
      Optional<String> rooms,
      Optional<String> track,
      Optional<Listing<Mention>> speakers,
      Optional<Listing<Ref>> reports,
      Optional<State> state,
      boolean isOff,
      boolean isBreak,
      boolean hasFacts) {}

  /** What is not as planned: “Cancelled”, and why. */
  public record State(String text, Optional<String> reason) {}

  /**
   * A day of a programme.
   *
   * @param anchor its id on the page
   * @param date empty for sessions of which no day is known
   */
  public record ProgrammeDay(
      String anchor,
      Optional<String> title,
      Optional<When> date,
      Optional<DateBlock> block,
      List<SessionRow> sessions) {}

  /** A session in a list of any sessions: with its day and its event. */
  public SessionRow row(Session session) {
    return row(
        session,
        new Setting(
            session.day().map(times::day),
            Optional.of(refs.of(session.event())),
            Optional.empty()));
  }

  /** Any sessions. */
  public Optional<Listing<SessionRow>> rows(List<Session> sessions) {
    return Listing.of(sessions.stream().map(this::row).toList());
  }

  /** An event's sessions by day, each day's in their order; those without a day last. */
  public List<ProgrammeDay> days(Event event, List<Session> sessions) {
    Map<LocalDate, List<SessionRow>> byDay = new TreeMap<>();
    List<SessionRow> without = new ArrayList<>();
    for (Session session : sessions) {
      SessionRow row =
          row(session, new Setting(Optional.empty(), Optional.empty(), reports(session)));
      session
          .day()
          .map(date -> byDay.computeIfAbsent(date, unused -> new ArrayList<>()))
          .orElse(without)
          .add(row);
    }
    List<ProgrammeDay> days = new ArrayList<>();
    byDay.forEach((date, rows) -> days.add(day(event, Optional.of(date), rows)));
    if (!without.isEmpty()) {
      days.add(day(event, Optional.empty(), without));
    }
    return days;
  }

  private ProgrammeDay day(Event event, Optional<LocalDate> date, List<SessionRow> sessions) {
    Optional<Day> day = date.flatMap(event::day);
    return new ProgrammeDay(
        anchor(date),
        day.flatMap(Day::title),
        date.map(times::fullDay),
        date.map(times::block),
        sessions);
  }

  /** The id of a day's group in a programme. */
  public static String anchor(Optional<LocalDate> date) {
    return date.map(day -> "day-" + day).orElse("day-not-set");
  }

  /** What a list says of a session beside its own facts. */
  private record Setting(Optional<When> day, Optional<Ref> event, Optional<Listing<Ref>> reports) {}

  private Optional<Listing<Ref>> reports(Session session) {
    return Listing.of(coverage.articlesOf(session).stream().map(refs::of).toList());
  }

  private SessionRow row(Session session, Setting setting) {
    Optional<String> type = type(session);
    Optional<Phrase> hours = hours(session);
    Optional<String> rooms = rooms(session);
    Optional<String> track = session.track().map(Track::name);
    return new SessionRow(
        refs.of(session),
        session.words().original().subtitle(),
        type,
        setting.day(),
        hours,
        setting.event(),
        rooms,
        track,
        Listing.of(refs.running(speakers(session))),
        setting.reports(),
        state(session),
        isOff(session),
        session.isBreak(),
        isAnyKnown(type, setting.day(), hours, setting.event(), rooms, track));
  }

  private List<Ref> speakers(Session session) {
    return session.speakers().stream().map(Appearance::person).map(refs::of).toList();
  }

  private static boolean isAnyKnown(Optional<?>... facts) {
    return Stream.of(facts).anyMatch(Optional::isPresent);
  }

  /** From when to when. */
  public Optional<Phrase> hours(Session session) {
    return session.start().map(start -> times.hours(start, session.end()));
  }

  /** What kind of session it is, in words. */
  public Optional<String> type(Session session) {
    return session.type().map(type -> words.label("sessionType", type));
  }

  /** Where it is, as a running text. */
  public Optional<String> rooms(Session session) {
    List<String> names = session.rooms().stream().map(Room::name).toList();
    return names.isEmpty() ? Optional.empty() : Optional.of(words.list(names));
  }

  /** What is not as planned. */
  public Optional<State> state(Session session) {
    String word = session.status().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return switch (session.status()) {
      case SCHEDULED, COMPLETED -> Optional.empty();
      case MOVED, POSTPONED, CANCELLED, MOVED_ONLINE ->
          Optional.of(new State(words.text("sessionStatus." + word), session.reason()));
    };
  }

  /** Whether it does not take place as told, so that its title is struck through. */
  public boolean isOff(Session session) {
    return session.status() == Session.Status.CANCELLED;
  }
}
