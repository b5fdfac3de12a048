package org.rostrum.coverage.link.book;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rostrum.coverage.Days;
import org.rostrum.coverage.Event;
import org.rostrum.coverage.Key;
import org.rostrum.coverage.Moment;
import org.rostrum.coverage.Room;
import org.rostrum.coverage.Track;
import org.rostrum.coverage.Venue;
import org.rostrum.coverage.link.time.EventDays;
import org.rostrum.coverage.link.time.Gaps;
import org.rostrum.coverage.link.time.LocalHour;
import org.rostrum.coverage.link.told.Telling;
import org.rostrum.coverage.read.EventFields;
import org.rostrum.coverage.read.Fact;
import org.rostrum.coverage.read.Facts;
import org.rostrum.coverage.read.FileFields;
import org.rostrum.coverage.read.Written;
import org.rostrum.coverage.read.WrittenTime;
import org.rostrum.document.Text;
import org.rostrum.i18n.Language;
import org.rostrum.i18n.Localized;
import org.rostrum.i18n.Slugs;

/** Writes the record of an event. */
public final class EventWriter {
  private final Desk desk;
  private final Gaps gaps;

  /** A writer that says what events lack. */
  public EventWriter(Desk desk, Gaps gaps) {
    this.desk = desk;
    this.gaps = gaps;
  }

  Event event(Key key, EventBook.Draft draft, Facts facts, List<LocalDate> sessionDays) {
    Telling first = draft.tellings.get(0);
    Optional<ZoneId> zone = facts.get(EventFields.TIME_ZONE).or(() -> desk.site().zone());
    Days days = EventDays.of(facts, sessionDays, desk.findings());
    Localized<Event.Words> words = words(key, facts, first);
    Place place = new Place(key, "“%s”".formatted(words.original().title()), zone);
    Optional<Moment> start =
        facts.fact(EventFields.START).map(fact -> moment(fact, place, Optional.empty()));
    Optional<Moment> end =
        facts.fact(EventFields.END).map(fact -> moment(fact, place, start.flatMap(Moment::exact)));
    return new Event(
        key,
        first.origin(facts),
        words,
        start.or(() -> days.first().map(Moment::of)),
        end.or(() -> days.last().map(Moment::of)),
        zone,
        facts.get(EventFields.VENUE).map(EventWriter::venue),
        facts.get(EventFields.ORGANIZER).flatMap(o -> o.get(EventFields.PART_NAME)),
        parts(facts.list(EventFields.ROOMS)).entrySet().stream()
            .map(room -> new Room(room.getKey(), room.getValue()))
            .toList(),
        parts(facts.list(EventFields.TRACKS)).entrySet().stream()
            .map(track -> new Track(track.getKey(), track.getValue()))
            .toList(),
        days,
        facts.get(EventFields.COLOR),
        desk.common(facts),
        desk.prose(key, draft.file, first));
  }

  /** Where an event's own hours are meant. */
  private record Place(Key event, String name, Optional<ZoneId> zone) {}

  /** An event's own hour must have the offset of its zone. */
  private Moment moment(Fact<WrittenTime> fact, Place place, Optional<OffsetDateTime> start) {
    WrittenTime written = fact.value();
    LocalDate date = written.date().orElseThrow();
    if (written.time().isEmpty()) {
      return Moment.of(date);
    }
    if (place.zone().isEmpty() && written.offset().isEmpty()) {
      gaps.noZone(place.event(), fact);
      return Moment.of(date);
    }
    if (place.zone().isEmpty()) {
      return desk.times().moment(fact, place.zone());
    }
    LocalHour hour = new LocalHour(place.name(), written, date, place.zone().get(), fact.span());
    return start
        .map(from -> desk.times().endAt(hour, from))
        .orElseGet(() -> desk.times().at(hour))
        .map(Moment::of)
        .orElse(Moment.of(date));
  }

  private Localized<Event.Words> words(Key key, Facts facts, Telling first) {
    Language own = desk.language();
    Localized<String> titles =
        facts
            .get(EventFields.TITLE)
            .map(told -> Written.in(own, told))
            .orElseGet(() -> Localized.of(own, desk.missing(facts, EventFields.TITLE, first, key)));
    return titles.map(
        title ->
            new Event.Words(
                title,
                facts.get(EventFields.SUBTITLE),
                facts.get(EventFields.SHORT_TITLE),
                facts.get(EventFields.THEME)));
  }

  private static Venue venue(Facts told) {
    return new Venue(
        told.get(EventFields.VENUE_NAME),
        told.get(EventFields.ADDRESS),
        told.get(EventFields.CITY),
        told.get(EventFields.COUNTRY),
        told.get(EventFields.VENUE_URL));
  }

  private static Map<String, String> parts(List<Facts> told) {
    Map<String, String> parts = new LinkedHashMap<>();
    for (Facts part : told) {
      part.get(EventFields.PART_NAME).ifPresent(name -> parts.putIfAbsent(id(part, name), name));
    }
    return parts;
  }

  private static String id(Facts part, String name) {
    return Slugs.of(part.get(FileFields.ID).map(Text::value).orElse(name));
  }
}
