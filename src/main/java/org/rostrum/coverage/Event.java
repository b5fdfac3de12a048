package org.rostrum.coverage;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.rostrum.document.Title;
import org.rostrum.i18n.Localized;

/**
 * An edition of an event.
 *
 * @param start its first day, or the moment it begins
 * @param end its last day, or the moment it ends
 * @param zone the zone of all its local times: its own, else the site's
 * @param organizer the organizer's name
 * @param color of its pages, if not the site's
 * @param days those on which sessions can be; none if no date is known
 */
public record Event(
    Key key,
    Origin origin,
    Localized<Words> words,
    Optional<Moment> start,
    Optional<Moment> end,
    Optional<ZoneId> zone,
    Optional<Venue> venue,
    Optional<String> organizer,
    List<Room> rooms,
    List<Track> tracks,
    Days days,
    Optional<Color> color,
    Common common,
    Prose prose)
    implements Entity {
  /** The texts of an event in one language. */
  public record Words(
      String title,
      Optional<String> subtitle,
      Optional<String> shortTitle,
      Optional<String> theme) {}

  /** Copies the lists. */
  public Event {
    rooms = List.copyOf(rooms);
    tracks = List.copyOf(tracks);
  }

  @Override
  public String title() {
    return Title.text(words.original().title());
  }

  /** The name where there is little room. */
  public String briefTitle() {
    return words.original().shortTitle().map(Title::text).orElseGet(this::title);
  }

  /** The part of the key that stands in addresses: {@code apk-32}. */
  public String id() {
    return key.id();
  }

  /** The first day, if one is known. */
  public Optional<LocalDate> firstDay() {
    return days.first().or(() -> start.map(Moment::date));
  }

  /** The day with a date. */
  public Optional<Day> day(LocalDate date) {
    return days.on(date);
  }
}
