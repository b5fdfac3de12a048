package org.rostrum.coverage.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rostrum.coverage.Key;
import org.rostrum.coverage.Kind;
import org.rostrum.coverage.Quote;
import org.rostrum.coverage.read.ArticleFields;
import org.rostrum.coverage.read.WrittenTime;
import org.rostrum.diagnostic.Span;
import org.rostrum.document.QuoteBlock;
import org.rostrum.document.Text;

/**
 * Finds who spoke the quotes of a text. Of an attribution “Name, X” the longest beginning that
 * names a person is the speaker; X is tried as a session, else it is shown as the role. Quotes make
 * no people.
 */
final class QuoteDesk {
  /** A name has few commas: {@code Lopez, Jr., Maria}. */
  private static final int MOST_PARTS = 5;

  private final EventBook events;
  private final PersonBook people;
  private final SessionBook sessions;
  private final Map<Key, String> speakerNames = new HashMap<>();

  QuoteDesk(EventBook events, PersonBook people, SessionBook sessions) {
    this.events = events;
    this.people = people;
    this.sessions = sessions;
  }

  /** The quotes that a text sets apart, in their order. */
  List<Quote> of(Key where, ToldFile file) {
    List<Quote> quotes = new ArrayList<>();
    for (QuoteBlock block : file.body().quotes()) {
      quotes.add(quote(where, block, file));
    }
    return quotes;
  }

  private Quote quote(Key where, QuoteBlock block, ToldFile file) {
    Speaker speaker =
        block
            .speaker()
            .filter(link -> WrittenId.of(Kind.PERSON, link.target()).isPresent())
            .filter(link -> block.attribution().startsWith(link.words()))
            .map(linked -> linked(block, linked))
            .orElseGet(() -> speaker(parts(block.attribution()), block.span()));
    Optional<Key> session = Optional.empty();
    Optional<String> role = Optional.empty();
    if (!speaker.rest().isEmpty()) {
      session = sessions.named(speaker.rest(), file, block.span());
      role = session.isEmpty() ? Optional.of(speaker.rest()) : Optional.empty();
    }
    return new Quote(
        where,
        block.id(),
        block.text(),
        speaker.key(),
        speaker.name(),
        session,
        role,
        block.span());
  }

  /**
   * Who is named.
   *
   * @param rest what stands behind the name
   */
  private record Speaker(Optional<Key> key, String name, String rest) {}

  /** A link says who speaks, whatever its words are. */
  private Speaker linked(QuoteBlock block, QuoteBlock.Speaker link) {
    String behind = block.attribution().substring(link.words().length()).strip();
    String rest = behind.startsWith(",") ? behind.substring(1).strip() : behind;
    Optional<Key> person = people.resolve(new Text(link.target(), true, block.span()));
    return new Speaker(person, link.words(), rest);
  }

  private Speaker speaker(List<String> parts, Span span) {
    for (int used = Math.min(parts.size(), MOST_PARTS); used > 0; used--) {
      String name = String.join(", ", parts.subList(0, used));
      List<Key> found = people.book().find(name);
      if (found.size() == 1) {
        String rest = String.join(", ", parts.subList(used, parts.size()));
        return new Speaker(Optional.of(found.get(0)), nameOf(found.get(0), name), rest);
      }
    }
    String name = parts.get(0);
    String rest = String.join(", ", parts.subList(1, parts.size()));
    boolean isReference =
        people.book().isId(name)
            || people.book().find(name).size() > 1
            || people.book().isHeldBack(name);
    if (isReference) {
      people.resolve(new Text(name, true, span));
    }
    return new Speaker(Optional.empty(), name, rest);
  }

  private String nameOf(Key person, String written) {
    return people.book().isId(written)
        ? speakerNames.computeIfAbsent(person, key -> people.nameOf(key).orElse(written))
        : written;
  }

  private static List<String> parts(String attribution) {
    List<String> parts = new ArrayList<>();
    for (String part : attribution.split(",", -1)) {
      if (!part.isBlank()) {
        parts.add(part.strip());
      }
    }
    return parts.isEmpty() ? List.of(attribution.strip()) : parts;
  }

  /** The day as of which offices are shown in a file: its event's first, else its own date. */
  Optional<LocalDate> dayOf(ToldFile file) {
    return events
        .eventOf(file)
        .flatMap(events::firstDay)
        .or(() -> file.facts().get(ArticleFields.DATE).flatMap(WrittenTime::date));
  }
}
