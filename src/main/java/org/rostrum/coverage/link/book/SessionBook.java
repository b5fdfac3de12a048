package org.rostrum.coverage.link.book;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rostrum.coverage.Key;
import org.rostrum.coverage.Kind;
import org.rostrum.coverage.Rank;
import org.rostrum.coverage.Session;
import org.rostrum.coverage.link.held.HeldSessions;
import org.rostrum.coverage.link.name.Book;
import org.rostrum.coverage.link.told.Gathered;
import org.rostrum.coverage.link.told.Placement;
import org.rostrum.coverage.link.told.Programme;
import org.rostrum.coverage.link.told.Telling;
import org.rostrum.coverage.link.told.Titles;
import org.rostrum.coverage.link.told.ToldFile;
import org.rostrum.coverage.read.ArticleFields;
import org.rostrum.coverage.read.Facts;
import org.rostrum.coverage.read.FileFields;
import org.rostrum.coverage.read.SessionFields;
import org.rostrum.diagnostic.Code;
import org.rostrum.diagnostic.Findings;
import org.rostrum.diagnostic.Span;
import org.rostrum.document.Text;
import org.rostrum.i18n.Language;
import org.rostrum.i18n.Slugs;

/** Sessions: from their files, from programmes, and from maps inside of articles. */
public final class SessionBook {
  private final EventBook events;
  private final Findings findings;
  private final Book book;
  private final InlineSessions inline;
  private final HeldSessions held;
  private final Map<Key, Draft> drafts = new LinkedHashMap<>();
  private final IdentityHashMap<Facts, Key> keyByInline = new IdentityHashMap<>();
  private final Records<Session> sessions = new Records<>();

  /** What is told of one session of one event. */
  static final class Draft {
    final Key event;
    final List<Telling> tellings = new ArrayList<>();
    Optional<ToldFile> file = Optional.empty();

    Draft(Key event) {
      this.event = event;
    }
  }

  /** An empty book. */
  public SessionBook(EventBook events, boolean withDrafts, Language own, Findings findings) {
    this.events = events;
    this.findings = findings;
    this.book = new Book(Kind.SESSION, own, findings);
    this.held = new HeldSessions(book, withDrafts, findings);
    this.inline = new InlineSessions(events, book, findings);
  }

  /** The names of the sessions. */
  public Book book() {
    return book;
  }

  /** Reads all that is told of sessions, in the order of the programmes. */
  public void read(Gathered files) {
    List<InlineSessions.Item> programmes = programmes();
    List<InlineSessions.Item> reports =
        files.of(Placement.Role.ARTICLE).stream().flatMap(file -> reports(file).stream()).toList();
    inline.expect(Stream.concat(programmes.stream(), reports.stream()).toList());
    List<ToldFile> own = files.of(Placement.Role.SESSION);
    own.forEach(this::nameFile);
    programmes.forEach(this::readMap);
    own.forEach(this::readFile);
    reports.forEach(this::readMap);
    events.tellings().forEach(this::readReferences);
  }

  private List<InlineSessions.Item> programmes() {
    List<InlineSessions.Item> items = new ArrayList<>();
    events
        .tellings()
        .forEach(
            (event, tellings) ->
                tellings.forEach(
                    told ->
                        Programme.of(told.facts()).stream()
                            .filter(session -> !session.has(SessionFields.REFERENCE))
                            .filter(session -> held.isPublished(event, session))
                            .map(s -> new InlineSessions.Item(event, told.path(), s, false))
                            .forEach(items::add)));
    return items;
  }

  private void readMap(InlineSessions.Item item) {
    Facts facts = item.facts();
    boolean hasOwnTitle = !inline.isRepeated(item) || facts.has(FileFields.ID);
    inline
        .key(item)
        .ifPresent(
            key -> {
              keyByInline.put(facts, key);
              tell(key, item.event(), Telling.inline(item.path(), facts), hasOwnTitle);
            });
  }

  /** A bare text in a programme stands for a session that is told elsewhere. */
  private void readReferences(Key event, List<Telling> tellings) {
    for (Telling telling : tellings) {
      for (Facts session : Programme.of(telling.facts())) {
        session
            .get(SessionFields.REFERENCE)
            .flatMap(text -> book.one(text, book.find(event.id() + "/" + text.value()), event.id()))
            .ifPresent(key -> tell(key, event, Telling.inline(telling.path(), session), false));
      }
    }
  }

  /** A programme that tells a session without id means the file of that title. */
  private void nameFile(ToldFile file) {
    Optional<Key> event = events.eventOf(file);
    event.ifPresent(
        known -> {
          Key key = keyOf(known, file);
          name(key, known, file.facts(), true);
          nameBoth(Rank.ID, known, file.path().stem(), key);
        });
  }

  private void readFile(ToldFile file) {
    Optional<Key> event = events.eventOf(file);
    if (event.isEmpty()) {
      reportNoEvent(file);
      return;
    }
    Key key = keyOf(event.get(), file);
    if (Optional.ofNullable(drafts.get(key)).flatMap(known -> known.file).isPresent()) {
      return; // the second file of one address is reported as that
    }
    tell(key, event.get(), Telling.file(file), true).file = Optional.of(file);
  }

  private static Key keyOf(Key event, ToldFile file) {
    String id = file.facts().get(FileFields.ID).map(Text::value).orElse(file.placement().id());
    return key(event, Slugs.of(id));
  }

  /** The key of a session's own file, if its event is known. */
  public Optional<Key> keyOf(ToldFile file) {
    return events.eventOf(file).map(event -> keyOf(event, file));
  }

  private void reportNoEvent(ToldFile file) {
    if (file.facts().has(SessionFields.EVENT)) {
      events.check(file);
    } else if (file.placement().event().isEmpty()) {
      findings.add(
          Code.KEY_MISSING,
          file.span(),
          "the session does not say of which event it is",
          "add event: with the event's id, or move the file to content/events/EVENT/sessions/");
    }
  }

  private List<InlineSessions.Item> reports(ToldFile file) {
    List<Facts> told =
        file.facts().list(ArticleFields.SESSIONS).stream()
            .filter(session -> !session.has(SessionFields.REFERENCE))
            .toList();
    Optional<Key> event = events.eventOf(file);
    if (event.isEmpty() && !told.isEmpty() && file.facts().lacks(ArticleFields.EVENT)) {
      findings.add(
          Code.KEY_MISSING,
          told.get(0).span(),
          "the article introduces sessions, but is about no event",
          "add event: { title: \"…\", start: 2023-04-26 }, or the id of one that is known");
    }
    return event.stream()
        .flatMap(
            known ->
                told.stream()
                    .filter(session -> held.isPublished(known, session))
                    .map(s -> new InlineSessions.Item(known, file.path(), s, true)))
        .toList();
  }

  private Draft tell(Key key, Key event, Telling telling, boolean hasOwnTitle) {
    Draft draft = drafts.computeIfAbsent(key, unused -> new Draft(event));
    draft.tellings.add(telling.isFile() ? 0 : draft.tellings.size(), telling);
    name(key, event, telling.facts(), hasOwnTitle);
    return draft;
  }

  private void name(Key key, Key event, Facts facts, boolean hasOwnTitle) {
    nameBoth(Rank.ID, event, key.id().substring(event.id().length() + 1), key);
    facts.get(FileFields.ID).ifPresent(id -> nameBoth(Rank.ID, event, id.value(), key));
    facts.get(FileFields.SLUG).ifPresent(slug -> nameBoth(Rank.ID, event, slug.value(), key));
    facts.get(SessionFields.TITLE).ifPresent(titles -> nameAll(titles, event, key));
    if (hasOwnTitle) {
      Titles.ofSession(facts)
          .ifPresent(title -> book.name(Rank.SLUG, event.id() + "/" + Slugs.of(title), key));
    }
  }

  private void nameAll(Map<Language, String> titles, Key event, Key key) {
    book.called("", titles, key);
    book.called(event.id() + "/", titles, key);
  }

  private void nameBoth(Rank rank, Key event, String name, Key key) {
    book.name(rank, name, key);
    book.name(rank, event.id() + "/" + name, key);
  }

  /** Sessions that are not published now. */
  public HeldSessions held() {
    return held;
  }

  private static Key key(Key event, String id) {
    return Key.of(Kind.SESSION, event.id() + "/" + id);
  }

  /** The dates that sessions tell of themselves, by event. */
  public Map<Key, List<LocalDate>> datesByEvent() {
    return SessionDates.of(drafts.values());
  }

  /** The session that an item of {@code sessions:} means; otherwise the reason is reported. */
  public Optional<Key> resolve(Facts told, ToldFile file) {
    Key inline = keyByInline.get(told);
    return inline != null
        ? Optional.of(inline)
        : told.get(SessionFields.REFERENCE).flatMap(text -> resolve(text, file));
  }

  /** The session that a bare text means: of the file's own event, else of any. */
  public Optional<Key> resolve(Text reference, ToldFile file) {
    String event = eventOf(file);
    return book.one(reference, book.findNear(event, reference.value()), event);
  }

  private String eventOf(ToldFile file) {
    return events.eventOf(file).map(Key::id).orElse("");
  }

  /** The only session that a text behind a speaker names; nothing is reported. */
  Optional<Key> named(String text, ToldFile file) {
    List<Key> found = book.findNear(eventOf(file), text);
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /**
   * Reports what stands behind a speaker and is no session. Of several it must be said which is
   * meant; an id must be one, but a number is a year; any other text is a role.
   */
  void reportUnknown(String text, ToldFile file, Span span) {
    String event = eventOf(file);
    List<Key> found = book.findNear(event, text);
    boolean isId = Book.isIdLike(text) && text.chars().anyMatch(Character::isLetter);
    if (found.size() > 1 || isId) {
      book.oneInText(new Text(text, true, span), found, event);
    }
  }

  /** Writes the records; to be called once. */
  public void write(SessionWriter writer) {
    drafts.forEach((key, draft) -> sessions.add(writer.session(key, draft)));
  }

  /** The record of a key, once it is written. */
  public Session get(Key key) {
    return sessions.get(key);
  }

  /** All records, once they are written. */
  public List<Session> all() {
    return sessions.all();
  }
}
