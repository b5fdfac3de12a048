package org.rostrum.coverage.link.book;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rostrum.coverage.Key;
import org.rostrum.coverage.Kind;
import org.rostrum.coverage.Quote;
import org.rostrum.coverage.link.name.WrittenId;
import org.rostrum.coverage.link.told.ToldFile;
import org.rostrum.coverage.read.ArticleFields;
import org.rostrum.coverage.read.WrittenTime;
import org.rostrum.document.QuoteBlock;
import org.rostrum.document.Text;

/**
 * Finds who spoke the quotes of a text. Of an attribution “Name, X” the longest beginning that
 * names a person is the speaker; X is tried as a session, else it is shown as the role. Quotes make
 * no people.
 */
public final class QuoteDesk {
  /** A name has few commas: {@code Lopez, Jr., Maria}. */
  private static final int MOST_PARTS = 5;

  private final EventBook events;
  private final PersonBook people;
  private final SessionBook sessions;
  private final Map<Key, String> speakerNames = new HashMap<>();

  /** A desk that asks these books. */
  public QuoteDesk(EventBook events, PersonBook people, SessionBook sessions) {
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
            .orElseGet(() -> speaker(Attribution.of(block.attribution()), block));
    Said said = said(speaker.rest(), file, block);
    return new Quote(
        where,
        block.id(),
        block.text(),
        speaker.key(),
        speaker.name(),
        said.session(),
        Optional.of(said.role()).filter(role -> !role.isEmpty()),
        block.span());
  }

  /**
   * Who is named.
   *
   * @param rest what stands behind the name
   */
  private record Speaker(Optional<Key> key, String name, Attribution rest) {}

  /** Where it was said, and what else is told of the speaker. */
  private record Said(Optional<Key> session, String role) {}

  /** A link says who speaks, whatever its words are. */
  private Speaker linked(QuoteBlock block, QuoteBlock.Speaker link) {
    String rest = block.attribution().substring(link.words().length()).strip();
    Optional<Key> person = people.resolve(new Text(link.target(), true, block.span()));
    Attribution behind =
        rest.isEmpty() || rest.equals(".") ? new Attribution(List.of()) : Attribution.of(rest);
    return new Speaker(person, link.words(), behind);
  }

  private Speaker speaker(Attribution written, QuoteBlock block) {
    for (int used = Math.min(written.size(), MOST_PARTS); used > 0; used--) {
      String name = written.first(used);
      Attribution rest = written.behind(used);
      Optional<Speaker> known =
          known(name, rest).or(() -> known(Attribution.unstopped(name), rest));
      if (known.isPresent()) {
        return known.get();
      }
    }
    String name = written.first(1);
    String id = Attribution.unstopped(name);
    boolean isReference =
        people.book().isId(id)
            || people.book().find(name).size() > 1
            || people.book().isHeldBack(name);
    if (isReference) {
      String text = people.book().isId(id) ? id : name;
      Text reference = new Text(text, true, Attribution.placeOf(text, block));
      people.book().oneInText(reference, people.book().find(text), "");
    }
    return new Speaker(Optional.empty(), name, written.behind(1));
  }

  private Optional<Speaker> known(String name, Attribution rest) {
    List<Key> found = people.book().find(name);
    return found.size() == 1
        ? Optional.of(new Speaker(Optional.of(found.get(0)), nameOf(found.get(0), name), rest))
        : Optional.empty();
  }

  /**
   * Of “Minister, plenary” the last words that are a session, else the first; the rest is shown.
   */
  private Said said(Attribution rest, ToldFile file, QuoteBlock block) {
    int most = Math.min(rest.size(), MOST_PARTS);
    for (int role = 0; role < most; role++) {
      Optional<Key> last = session(rest.behind(role).toString(), file);
      if (last.isPresent()) {
        return new Said(last, rest.first(role));
      }
    }
    for (int used = most - 1; used > 0; used--) {
      Optional<Key> first = session(rest.first(used), file);
      if (first.isPresent()) {
        return new Said(first, rest.behind(used).toString());
      }
    }
    if (rest.size() > 0) {
      String text = Attribution.unstopped(rest.toString());
      sessions.reportUnknown(text, file, Attribution.placeOf(text, block));
    }
    return new Said(Optional.empty(), rest.toString());
  }

  private Optional<Key> session(String name, ToldFile file) {
    return sessions.named(name, file).or(() -> sessions.named(Attribution.unstopped(name), file));
  }

  private String nameOf(Key person, String written) {
    return people.book().isId(written)
        ? speakerNames.computeIfAbsent(person, key -> people.nameOf(key).orElse(written))
        : written;
  }

  /** The day as of which offices are shown in a file: its event's first, else its own date. */
  public Optional<LocalDate> dayOf(ToldFile file) {
    return events
        .eventOf(file)
        .flatMap(events::firstDay)
        .or(() -> file.facts().get(ArticleFields.DATE).flatMap(WrittenTime::date));
  }
}
