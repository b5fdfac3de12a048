package org.rostrum.coverage.link.book;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rostrum.coverage.Appearance;
import org.rostrum.coverage.Event;
import org.rostrum.coverage.Key;
import org.rostrum.coverage.Kind;
import org.rostrum.coverage.Part;
import org.rostrum.coverage.Person;
import org.rostrum.coverage.Role;
import org.rostrum.coverage.Room;
import org.rostrum.coverage.Session;
import org.rostrum.coverage.Track;
import org.rostrum.coverage.link.merge.Merge;
import org.rostrum.coverage.link.merge.SameTime;
import org.rostrum.coverage.link.time.SessionTimes;
import org.rostrum.coverage.link.told.Telling;
import org.rostrum.coverage.read.Facts;
import org.rostrum.coverage.read.PersonFields;
import org.rostrum.coverage.read.SessionFields;
import org.rostrum.coverage.read.Written;
import org.rostrum.diagnostic.Code;
import org.rostrum.diagnostic.Nearest;
import org.rostrum.document.Text;
import org.rostrum.i18n.Localized;
import org.rostrum.i18n.Slugs;

/** Writes the record of a session, once events and people are written. */
public final class SessionWriter {
  /** How many rooms or tracks a hint lists. */
  private static final int SHOWN = 12;

  private final EventBook events;
  private final PersonBook people;
  private final Desk desk;
  private final SessionTimes times;

  /** A writer that asks these books. */
  public SessionWriter(EventBook events, PersonBook people, Desk desk) {
    this.events = events;
    this.people = people;
    this.desk = desk;
    this.times = new SessionTimes(events::facts, events.gaps(), desk.times(), desk.findings());
  }

  Session session(Key key, SessionBook.Draft draft) {
    Event event = events.get(draft.event);
    Facts facts =
        new Merge("session " + key.id(), sameTime(event, draft), desk.language(), desk.findings())
            .of(draft.tellings, SessionFields.TITLE);
    Telling first = draft.tellings.get(0);
    Localized<Session.Words> words = words(key, facts, first);
    SessionTimes.When when =
        times.of(
            new SessionTimes.Item(key, "“%s”".formatted(words.original().title()), facts, event));
    return new Session(
        key,
        first.origin(facts),
        event,
        words,
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

  private static SameTime sameTime(Event event, SessionBook.Draft draft) {
    Optional<LocalDate> day =
        draft.tellings.stream()
            .flatMap(telling -> telling.facts().get(SessionFields.DAY).stream())
            .flatMap(
                told -> told.date().or(() -> told.number().flatMap(event.days()::date)).stream())
            .findFirst();
    return new SameTime(event.days(), day.or(() -> event.days().only()), event.zone());
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

  private List<Room> rooms(Facts facts, Event event) {
    Map<String, Room> rooms = new LinkedHashMap<>();
    for (Text told : facts.list(SessionFields.ROOMS)) {
      String id = Slugs.of(told.value());
      Optional<Room> known =
          event.rooms().stream()
              .filter(room -> room.id().equals(id) || Slugs.of(room.name()).equals(id))
              .findFirst();
      if (known.isEmpty() && !event.rooms().isEmpty()) {
        reportUnknown(Code.REF_ROOM, "room", told, event.rooms().stream().map(Room::name).toList());
      }
      Room room = known.orElse(new Room(id, told.value().strip()));
      rooms.putIfAbsent(room.id(), room);
    }
    return List.copyOf(rooms.values());
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
            meant + known(names));
  }

  private static String known(List<String> names) {
    String more = names.size() > SHOWN ? " and %d more".formatted(names.size() - SHOWN) : "";
    return "known: " + String.join(", ", names.subList(0, Math.min(SHOWN, names.size()))) + more;
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
  public static Appearance appearance(Person person, Facts told, Optional<LocalDate> day) {
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
