package org.rostrum.coverage.link;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rostrum.coverage.Appearance;
import org.rostrum.coverage.Day;
import org.rostrum.coverage.Event;
import org.rostrum.coverage.Key;
import org.rostrum.coverage.Kind;
import org.rostrum.coverage.Part;
import org.rostrum.coverage.Person;
import org.rostrum.coverage.Role;
import org.rostrum.coverage.Room;
import org.rostrum.coverage.Session;
import org.rostrum.coverage.Track;
import org.rostrum.coverage.read.Canonical;
import org.rostrum.coverage.read.EventFields;
import org.rostrum.coverage.read.Fact;
import org.rostrum.coverage.read.Facts;
import org.rostrum.coverage.read.PersonFields;
import org.rostrum.coverage.read.SessionFields;
import org.rostrum.coverage.read.Written;
import org.rostrum.coverage.read.WrittenDay;
import org.rostrum.coverage.read.WrittenTime;
import org.rostrum.diagnostic.Code;
import org.rostrum.diagnostic.Nearest;
import org.rostrum.diagnostic.Span;
import org.rostrum.document.Text;
import org.rostrum.i18n.Localized;
import org.rostrum.i18n.Slugs;

/** Writes the record of a session, once events and people are written. */
final class SessionWriter {
  private final EventBook events;
  private final PersonBook people;
  private final Desk desk;

  SessionWriter(EventBook events, PersonBook people, Desk desk) {
    this.events = events;
    this.people = people;
    this.desk = desk;
  }

  /** When a session takes place, as far as that is known. */
  private record When(
      Optional<LocalDate> day, Optional<OffsetDateTime> start, Optional<OffsetDateTime> end) {}

  Session session(Key key, SessionBook.Draft draft) {
    Event event = events.get(draft.event);
    Facts facts =
        new Merge("session " + key.id(), value -> canonical(event, value), desk.findings())
            .of(draft.tellings);
    Telling first = draft.tellings.get(0);
    When when = when(facts, event);
    return new Session(
        key,
        first.origin(),
        event,
        words(key, facts, first),
        facts.get(SessionFields.TYPE).map(SessionWriter::type).filter(type -> !type.isEmpty()),
        when.day(),
        when.start(),
        when.end(),
        rooms(facts, event),
        facts.get(SessionFields.TRACK).flatMap(track -> track(track, event)),
        speakers(facts, when.day().or(event::firstDay)),
        facts.get(SessionFields.STATUS).orElse(Session.Status.SCHEDULED),
        facts.get(SessionFields.REASON),
        desk.common(facts),
        desk.prose(key, draft.file, first));
  }

  /** {@code type: session} says what the file is, and nothing of the session. */
  private static String type(String told) {
    String type = told.toLowerCase(Locale.ROOT);
    return type.equals(Kind.SESSION.word()) ? "" : type;
  }

  /** A day told by its number is the same fact as one told by its date. */
  private static Object canonical(Event event, Object value) {
    return value instanceof WrittenDay day
        ? day.number().flatMap(number -> dated(number, event)).or(day::date)
        : Canonical.of(value);
  }

  private static Optional<LocalDate> dated(int number, Event event) {
    return number <= event.days().size()
        ? Optional.of(event.days().get(number - 1).date())
        : Optional.empty();
  }

  private Localized<Session.Words> words(Key key, Facts facts, Telling first) {
    Localized<String> titles =
        facts
            .get(SessionFields.TITLE)
            .map(told -> Written.in(desk.language(), told))
            .orElseGet(
                () ->
                    Localized.of(
                        desk.language(), desk.missing(facts, SessionFields.TITLE, first, key)));
    return titles.map(
        title ->
            new Session.Words(
                title, facts.get(SessionFields.SUBTITLE), facts.get(SessionFields.ABSTRACT)));
  }

  private When when(Facts facts, Event event) {
    Optional<Fact<WrittenTime>> start = facts.fact(SessionFields.START);
    Optional<LocalDate> startDate = start.flatMap(fact -> fact.value().date());
    Optional<LocalDate> day = day(facts, event).or(() -> startDate).or(() -> onlyDay(event));
    Optional<OffsetDateTime> from =
        start.flatMap(fact -> moment(fact, startDate.or(() -> day), event));
    Optional<OffsetDateTime> until =
        facts
            .fact(SessionFields.END)
            .flatMap(
                fact -> moment(fact, fact.value().date().or(() -> startDate).or(() -> day), event))
            .or(() -> from.flatMap(time -> ending(time, facts)));
    return new When(day, from, until);
  }

  private static Optional<OffsetDateTime> ending(OffsetDateTime start, Facts facts) {
    Optional<Duration> duration = facts.get(SessionFields.DURATION);
    return duration.map(start::plus);
  }

  private Optional<LocalDate> day(Facts facts, Event event) {
    Optional<WrittenDay> told = facts.get(SessionFields.DAY);
    Optional<Integer> number = told.flatMap(WrittenDay::number);
    boolean hasDays =
        !events.isBroken(event.key(), EventFields.START)
            && !events.isBroken(event.key(), EventFields.END);
    if (number.isPresent() && dated(number.get(), event).isEmpty() && hasDays) {
      reportNoDay(number.get(), event, facts.spanOf(SessionFields.DAY));
    }
    return told.flatMap(WrittenDay::date).or(() -> number.flatMap(n -> dated(n, event)));
  }

  private void reportNoDay(int number, Event event, Span span) {
    int days = event.days().size();
    String has =
        days == 0 ? "has no dates" : days == 1 ? "has one day" : "has %d days".formatted(days);
    desk.findings()
        .add(
            Code.TIME_OUTSIDE_EVENT,
            span,
            "there is no day %d: the event %s".formatted(number, has),
            days == 0
                ? "add start: and end: to the event"
                : "write a number from 1 to %d, or a date".formatted(days));
  }

  private static Optional<LocalDate> onlyDay(Event event) {
    return event.days().size() == 1
        ? event.days().stream().findFirst().map(Day::date)
        : Optional.empty();
  }

  private Optional<OffsetDateTime> moment(
      Fact<WrittenTime> fact, Optional<LocalDate> date, Event event) {
    if (fact.value().time().isEmpty()) {
      return Optional.empty();
    }
    Optional<ZoneId> zone = event.zone();
    if (events.isBroken(event.key(), EventFields.TIME_ZONE)) {
      return Optional.empty();
    }
    if (zone.isEmpty()) {
      desk.findings()
          .add(
              Code.TIME_ZONE_MISSING,
              fact.span(),
              "this hour is in no time zone",
              "add time_zone: Region/City to the event %s, or to content/site.yaml"
                  .formatted(event.id()));
      return Optional.empty();
    }
    if (date.isEmpty()) {
      desk.findings()
          .add(
              Code.KEY_MISSING,
              fact.span(),
              "this hour is on no day",
              "add day: with a date or the day's number");
      return Optional.empty();
    }
    return desk.times().at(date.get(), fact.value(), zone.get(), fact.span());
  }

  private List<Room> rooms(Facts facts, Event event) {
    List<Room> rooms = new ArrayList<>();
    for (Text told : facts.list(SessionFields.ROOMS)) {
      String id = Slugs.of(told.value());
      Optional<Room> known =
          event.rooms().stream()
              .filter(room -> room.id().equals(id) || Slugs.of(room.name()).equals(id))
              .findFirst();
      if (known.isEmpty() && !event.rooms().isEmpty()) {
        reportUnknown(Code.REF_ROOM, "room", told, event.rooms().stream().map(Room::name).toList());
      }
      rooms.add(known.orElse(new Room(id, told.value().strip())));
    }
    return rooms;
  }

  private Optional<Track> track(Text told, Event event) {
    String id = Slugs.of(told.value());
    Optional<Track> known =
        event.tracks().stream()
            .filter(track -> track.id().equals(id) || Slugs.of(track.name()).equals(id))
            .findFirst();
    if (known.isEmpty() && !event.tracks().isEmpty()) {
      reportUnknown(
          Code.REF_TRACK, "track", told, event.tracks().stream().map(Track::name).toList());
    }
    return known.or(() -> Optional.of(new Track(id, told.value().strip())));
  }

  private void reportUnknown(Code code, String what, Text told, List<String> names) {
    String meant = Nearest.to(told.value(), names).map("did you mean “%s”? "::formatted).orElse("");
    desk.findings()
        .add(
            code,
            told.span(),
            "the event has no %s “%s”".formatted(what, told.value()),
            meant + "known: " + String.join(", ", names));
  }

  private List<Appearance> speakers(Facts facts, Optional<LocalDate> day) {
    List<Appearance> speakers = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Facts told : facts.list(SessionFields.SPEAKERS)) {
      people
          .resolve(told)
          .map(people::get)
          .map(person -> appearance(person, told, day))
          .filter(speaker -> seen.add(speaker.person().key() + " " + speaker.part()))
          .ifPresent(speakers::add);
    }
    return speakers;
  }

  /** A person with the part played, and the office of that day: as told, else as known. */
  static Appearance appearance(Person person, Facts told, Optional<LocalDate> day) {
    Optional<String> role = told.get(PersonFields.ROLE);
    Part part = role.flatMap(PersonBook::part).orElse(Part.SPEAKER);
    Optional<String> office = role.filter(text -> PersonBook.part(text).isEmpty());
    Optional<String> organization = told.get(PersonFields.ORGANIZATION);
    Optional<String> toldOffice =
        organization.isPresent()
            ? Optional.of(office.map(o -> o + ", ").orElse("") + organization.get())
            : office;
    Optional<String> known =
        day.flatMap(person::roleOn)
            .or(() -> day.isEmpty() ? person.latestRole() : Optional.empty())
            .map(Role::text);
    return new Appearance(person, part, toldOffice.or(() -> known));
  }
}
