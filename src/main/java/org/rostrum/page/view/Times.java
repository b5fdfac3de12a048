package org.rostrum.page.view;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rostrum.coverage.Event;
import org.rostrum.coverage.Moment;
import org.rostrum.coverage.PartialDate;
import org.rostrum.coverage.Role;

/** Makes dates and times for display, in the page's language and the zone of what they tell of. */
public final class Times {
  private final Words words;
  private final Optional<Year> known;

  /**
   * In a language.
   *
   * @param known the year of which the whole page tells, if it is one; cards need not say it
   */
  public Times(Words words, Optional<Year> known) {
    this.words = words;
    this.known = known;
  }

  /**
   * A time.
   *
   * @param iso for {@code datetime}
   */
  public record When(String iso, String text) {}

  /** A date in parts, to be set in large: “26”, “April”, “Wednesday”. */
  public record DateBlock(String number, String month, String weekday) {}

  /** Words with times among them: “as of April 2023”, “26–27 April 2023”. */
  public record Phrase(List<Piece> pieces) {
    /** Copies the list. */
    public Phrase {
      pieces = List.copyOf(pieces);
    }
  }

  /**
   * A piece of a phrase.
   *
   * @param iso present if the piece is a time
   */
  public record Piece(String text, Optional<String> iso) {
    static Piece of(String text) {
      return new Piece(text, Optional.empty());
    }

    static Piece of(When when) {
      return new Piece(when.text(), Optional.of(when.iso()));
    }
  }

  /** A day: “27 April 2023”. */
  public When day(LocalDate date) {
    return new When(date.toString(), words.date(date));
  }

  /** A day with its name: “Thursday, 27 April 2023”. */
  public When fullDay(LocalDate date) {
    return new When(date.toString(), words.fullDate(date));
  }

  /** A day in parts, to be set in large. */
  DateBlock block(LocalDate date) {
    return new DateBlock(
        Integer.toString(date.getDayOfMonth()),
        words.monthName(YearMonth.from(date)),
        words.weekday(date));
  }

  /** A month: “April 2023”. */
  public When month(YearMonth month) {
    return new When(month.toString(), words.month(month));
  }

  /** A day, with its hour if that is known. */
  public When moment(Moment moment) {
    return moment
        .exact()
        .map(exact -> new When(moment.iso(), words.dateTime(exact)))
        .orElseGet(() -> day(moment.date()));
  }

  /** The day of a moment, exact for machines: what cards show. */
  public When dayOf(Moment moment) {
    LocalDate date = moment.date();
    boolean isOfThatYear = known.filter(Year.from(date)::equals).isPresent();
    return new When(moment.iso(), isOfThatYear ? words.day(date) : words.date(date));
  }

  /** The hour of a moment. */
  public When hour(OffsetDateTime moment) {
    return new When(Moment.isoOf(moment), words.time(moment));
  }

  /** From an hour to another, with the date where it ends on a later day: “10:30–12:00”. */
  public Phrase hours(OffsetDateTime start, Optional<OffsetDateTime> end) {
    return new Phrase(
        end.map(last -> range(start, last)).orElseGet(() -> List.of(Piece.of(hour(start)))));
  }

  /** A night's session ends on the next day, which needs no telling. */
  private List<Piece> range(OffsetDateTime start, OffsetDateTime end) {
    if (end.isBefore(start.plusHours(18))) {
      return words.range(
          start.toLocalTime(), end.toLocalTime(), Moment.isoOf(start), Moment.isoOf(end));
    }
    When last = new When(Moment.isoOf(end), words.dateTime(end));
    return List.of(Piece.of(hour(start)), Piece.of(" – "), Piece.of(last));
  }

  /** A date of which perhaps only the year is known. */
  public When partial(PartialDate date) {
    return new When(date.iso(), words.date(date));
  }

  /** The days of an event: “26–27 April 2023”. */
  public Optional<Phrase> days(Event event) {
    Optional<LocalDate> first = event.start().map(Moment::date).or(event::firstDay);
    Optional<LocalDate> last = event.end().map(Moment::date).filter(end -> after(end, first));
    return first.map(start -> days(start, last));
  }

  private Phrase days(LocalDate first, Optional<LocalDate> last) {
    return new Phrase(
        last.map(end -> words.range(first, end)).orElseGet(() -> List.of(Piece.of(day(first)))));
  }

  private static boolean after(LocalDate end, Optional<LocalDate> first) {
    return first.filter(end::isAfter).isPresent();
  }

  /** When an office is held, as far as that is told: “as of April 2023”, “2019 to 2024”. */
  public Optional<Phrase> held(Role role) {
    Map<String, When> known = new HashMap<>();
    role.from().ifPresent(from -> known.put("from", partial(from)));
    role.to().ifPresent(to -> known.put("to", partial(to)));
    if (!known.isEmpty()) {
      return Optional.of(
          phrase(
              "role"
                  + (known.containsKey("from") ? "From" : "")
                  + (known.containsKey("to") ? "To" : ""),
              known));
    }
    return role.asOf().map(date -> phrase("roleAsOf", Map.of("date", partial(date))));
  }

  private Phrase phrase(String key, Map<String, When> times) {
    return new Phrase(words.phrase(key, times));
  }
}
