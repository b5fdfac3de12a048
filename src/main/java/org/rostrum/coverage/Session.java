package org.rostrum.coverage;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.rostrum.document.Title;
import org.rostrum.i18n.Localized;

/**
 * A part of an event's programme. It need not have an hour, nor even a day.
 *
 * @param type an open word: {@code plenary}, {@code talk} …; a {@code break} has no page
 * @param day the day on which it is listed
 * @param start with the offset of the event's zone at that moment
 * @param end likewise
 * @param rooms as told; of the event's list if it has one
 * @param reason why it is not as planned
 */
public record Session(
    Key key,
    Origin origin,
    Event event,
    Localized<Words> words,
    Optional<String> type,
    Optional<LocalDate> day,
    Optional<OffsetDateTime> start,
    Optional<OffsetDateTime> end,
    List<Room> rooms,
    Optional<Track> track,
    List<Appearance> speakers,
    Status status,
    Optional<String> reason,
    Common common,
    Prose prose)
    implements Entity {
  /** The texts of a session in one language. */
  public record Words(String title, Optional<String> subtitle, Optional<String> abstractText) {}

  /** Whether a session takes place as planned; the words are closed. */
  public enum Status {
    /** As planned. */
    SCHEDULED,
    /** At another time than first told. */
    MOVED,
    /** Put off, without a new date. */
    POSTPONED,
    /** Will not take place. */
    CANCELLED,
    /** Takes place online. */
    MOVED_ONLINE,
    /** Is over. */
    COMPLETED
  }

  /** Copies the lists. */
  public Session {
    rooms = List.copyOf(rooms);
    speakers = List.copyOf(speakers);
  }

  @Override
  public String title() {
    return Title.text(words.original().title());
  }

  /** The part of the key behind the event: {@code plenary}. */
  public String id() {
    return key.id().substring(key.id().lastIndexOf('/') + 1);
  }

  /** Whether it stands in the programme only, and has no page. */
  public boolean isBreak() {
    return type.filter("break"::equals).isPresent();
  }
}
