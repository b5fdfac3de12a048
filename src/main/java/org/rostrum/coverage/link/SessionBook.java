package org.rostrum.coverage.link;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rostrum.coverage.HeldBack;
import org.rostrum.coverage.Key;
import org.rostrum.coverage.Kind;
import org.rostrum.coverage.Session;
import org.rostrum.coverage.read.ArticleFields;
import org.rostrum.coverage.read.Facts;
import org.rostrum.coverage.read.FileFields;
import org.rostrum.coverage.read.SessionFields;
import org.rostrum.coverage.read.WrittenDay;
import org.rostrum.coverage.read.WrittenTime;
import org.rostrum.diagnostic.Code;
import org.rostrum.diagnostic.Findings;
import org.rostrum.diagnostic.Span;
import org.rostrum.document.Text;
import org.rostrum.i18n.Slugs;
import org.rostrum.source.SourcePath;

/** Sessions: from their files, from programmes, and from maps inside of articles. */
final class SessionBook {
  private final EventBook events;
  private final boolean withDrafts;
  private final Findings findings;
  private final Book book;
  private final Map<Key, Draft> drafts = new LinkedHashMap<>();
  private final IdentityHashMap<Facts, Key> keyByInline = new IdentityHashMap<>();
  private final List<HeldBack> heldBack = new ArrayList<>();
  private final Map<Key, Session> sessions = new LinkedHashMap<>();

  /** What is told of one session of one event. */
  static final class Draft {
    final Key event;
    final List<Telling> tellings = new ArrayList<>();
    Optional<ToldFile> file = Optional.empty();

    Draft(Key event) {
      this.event = event;
    }
  }

  SessionBook(EventBook events, boolean withDrafts, Findings findings) {
    this.events = events;
    this.withDrafts = withDrafts;
    this.findings = findings;
    this.book =
        new Book(
            Kind.SESSION,
            Code.REF_SESSION,
            "To introduce a new one: { title: \"…\", day: 1 }",
            findings);
  }

  Book book() {
    return book;
  }

  /** Reads all that is told of sessions, in the order of the programmes. */
  void read(Gathered files) {
    events
        .tellings()
        .forEach((event, tellings) -> tellings.forEach(told -> readProgramme(event, told)));
    files.of(Placement.Role.SESSION).forEach(this::readFile);
    files.of(Placement.Role.ARTICLE).forEach(this::readArticle);
  }

  private void readProgramme(Key event, Telling telling) {
    readAll(event, telling.path(), EventBook.programme(telling.facts()));
  }

  private void readFile(ToldFile file) {
    Optional<Key> event = events.eventOf(file);
    if (event.isEmpty()) {
      reportNoEvent(file);
      return;
    }
    String id = file.facts().get(FileFields.ID).map(Text::value).orElse(file.placement().id());
    Key key = key(event.get(), Slugs.of(id));
    Draft draft = tell(key, event.get(), Telling.file(file), true);
    draft.file = Optional.of(file);
    book.name(file.path().stem(), key);
    book.name(event.get().id() + "/" + file.path().stem(), key);
  }

  /** The key of a session's own file, if its event is known. */
  Optional<Key> keyOf(ToldFile file) {
    String id = file.facts().get(FileFields.ID).map(Text::value).orElse(file.placement().id());
    return events.eventOf(file).map(event -> key(event, Slugs.of(id)));
  }

  private void reportNoEvent(ToldFile file) {
    Optional<String> folder = file.placement().event();
    if (file.facts().has(SessionFields.EVENT)) {
      events.check(file);
    } else if (folder.isPresent() && !events.book().isHeldBack(folder.get())) {
      findings.add(
          Code.REF_EVENT,
          file.span(),
          "no event “%s”, in whose folder this session stands".formatted(folder.get()),
          "add content/events/%s/index.md with a title".formatted(folder.get()));
    } else if (folder.isEmpty()) {
      findings.add(
          Code.KEY_MISSING,
          file.span(),
          "the session does not say of which event it is",
          "add event: with the event's id, or move the file to content/events/EVENT/sessions/");
    }
  }

  private void readArticle(ToldFile file) {
    List<Facts> told =
        file.facts().list(ArticleFields.SESSIONS).stream()
            .filter(session -> !session.has(SessionFields.REFERENCE))
            .toList();
    Optional<Key> event = events.eventOf(file);
    if (event.isPresent()) {
      readAll(event.get(), file.path(), told);
    } else if (!told.isEmpty()) {
      findings.add(
          Code.KEY_MISSING,
          told.get(0).span(),
          "the article introduces sessions, but is about no event",
          "add event: { title: \"…\", start: 2023-04-26 }, or the id of one that is known");
    }
  }

  /** Several of one title in one file are several sessions: none is merged. */
  private void readAll(Key event, SourcePath path, List<Facts> all) {
    List<Facts> told = all.stream().filter(session -> isPublished(event, session)).toList();
    Map<String, Integer> counts = new HashMap<>();
    told.stream()
        .filter(facts -> !facts.has(FileFields.ID))
        .forEach(facts -> counts.merge(titleSlug(facts), 1, Integer::sum));
    for (Facts facts : told) {
      boolean isRepeated = counts.getOrDefault(titleSlug(facts), 0) > 1;
      Key key = inlineKey(event, facts, isRepeated);
      keyByInline.put(facts, key);
      tell(key, event, Telling.inline(path, facts), !isRepeated || facts.has(FileFields.ID));
    }
  }

  private Key inlineKey(Key event, Facts facts, boolean isRepeated) {
    Optional<Text> id = facts.get(FileFields.ID);
    if (id.isPresent()) {
      return key(event, Slugs.of(id.get().value()));
    }
    if (!isRepeated) {
      List<Key> known = book.find(event.id() + "/" + titleSlug(facts)).stream().distinct().toList();
      return known.size() == 1 ? known.get(0) : key(event, titleSlug(facts));
    }
    String dated = titleSlug(facts) + suffix(facts);
    Key key = key(event, dated);
    for (int number = 2; drafts.containsKey(key); number++) {
      key = key(event, dated + "-" + number);
    }
    return key;
  }

  private static String suffix(Facts facts) {
    Optional<WrittenTime> start = facts.get(SessionFields.START);
    String day =
        start
            .flatMap(WrittenTime::date)
            .or(() -> facts.get(SessionFields.DAY).flatMap(WrittenDay::date))
            .map(LocalDate::toString)
            .or(() -> facts.get(SessionFields.DAY).flatMap(WrittenDay::number).map(n -> "day-" + n))
            .map(text -> "-" + text)
            .orElse("");
    return day + start.flatMap(WrittenTime::time).map(SessionBook::clock).orElse("");
  }

  private static String clock(LocalTime time) {
    return "-" + time.toString().replace(":", "");
  }

  private static String titleSlug(Facts facts) {
    return title(facts).map(Slugs::of).orElse("session");
  }

  private static Optional<String> title(Facts facts) {
    return facts.get(SessionFields.TITLE).map(titles -> titles.values().iterator().next());
  }

  private Draft tell(Key key, Key event, Telling telling, boolean hasOwnTitle) {
    Draft draft = drafts.computeIfAbsent(key, unused -> new Draft(event));
    draft.tellings.add(telling.isFile() ? 0 : draft.tellings.size(), telling);
    nameBoth(event, key.id().substring(event.id().length() + 1), key);
    telling.facts().get(FileFields.ID).ifPresent(id -> nameBoth(event, id.value(), key));
    title(telling.facts())
        .ifPresent(
            title -> {
              nameBoth(event, title, key);
              book.title(key, title);
              if (hasOwnTitle) {
                book.name(event.id() + "/" + Slugs.of(title), key);
              }
            });
    return draft;
  }

  private void nameBoth(Key event, String name, Key key) {
    book.name(name, key);
    book.name(event.id() + "/" + name, key);
  }

  private boolean isPublished(Key event, Facts session) {
    if (withDrafts || !session.get(FileFields.DRAFT).orElse(false)) {
      return true;
    }
    findings.add(
        Code.HELD_BACK,
        session.spanOf(FileFields.DRAFT),
        "“%s” is not published: it is a draft".formatted(title(session).orElse("a session")),
        "take draft: out, or build with --drafts");
    Key key = holdBack(event.id(), session);
    heldBack.add(
        new HeldBack(
            key,
            title(session).orElse(key.id()),
            session.spanOf(FileFields.DRAFT),
            HeldBack.Reason.DRAFT,
            Optional.empty()));
    return false;
  }

  /** A session that is told in a map and not published now. */
  Key holdBack(String event, Facts session) {
    Key key = Key.of(Kind.SESSION, event + "/" + titleSlug(session));
    title(session).ifPresent(title -> holdBack(event, title, key));
    holdBack(event, titleSlug(session), key);
    session.get(FileFields.ID).ifPresent(id -> holdBack(event, id.value(), key));
    return key;
  }

  /** Sessions inside of published files that are not published themselves. */
  List<HeldBack> heldBack() {
    return heldBack;
  }

  /** A name of a session that is not published now. */
  void holdBack(String event, String name, Key key) {
    book.holdBack(name, key);
    book.holdBack(event + "/" + name, key);
  }

  private static Key key(Key event, String id) {
    return Key.of(Kind.SESSION, event.id() + "/" + id);
  }

  /** The dates that sessions tell of themselves, by event. */
  Map<Key, List<LocalDate>> datesByEvent() {
    Map<Key, Set<LocalDate>> dates = new HashMap<>();
    for (Draft draft : drafts.values()) {
      for (Telling telling : draft.tellings) {
        telling
            .facts()
            .get(SessionFields.DAY)
            .flatMap(WrittenDay::date)
            .or(() -> telling.facts().get(SessionFields.START).flatMap(WrittenTime::date))
            .ifPresent(
                date -> dates.computeIfAbsent(draft.event, e -> new LinkedHashSet<>()).add(date));
      }
    }
    Map<Key, List<LocalDate>> lists = new HashMap<>();
    dates.forEach((event, set) -> lists.put(event, List.copyOf(set)));
    return lists;
  }

  /** The session that an item of {@code sessions:} means; otherwise the reason is reported. */
  Optional<Key> resolve(Facts told, ToldFile file) {
    Key inline = keyByInline.get(told);
    return inline != null
        ? Optional.of(inline)
        : told.get(SessionFields.REFERENCE).flatMap(text -> resolve(text, file));
  }

  /** The session that a bare text means: of the file's own event, else of any. */
  Optional<Key> resolve(Text reference, ToldFile file) {
    return book.one(reference, near(reference.value(), file));
  }

  private List<Key> near(String name, ToldFile file) {
    Optional<Key> event = events.eventOf(file);
    List<Key> own = event.map(key -> book.find(key.id() + "/" + name)).orElse(List.of());
    return own.isEmpty() ? book.find(name) : own;
  }

  /** A session named behind a speaker; a text that is no session is a role, unless it is an id. */
  Optional<Key> named(String text, ToldFile file, Span span) {
    List<Key> found = near(text, file);
    if (found.size() == 1) {
      return Optional.of(found.get(0));
    }
    if (found.size() > 1 || Book.isIdLike(text)) {
      book.one(new Text(text, true, span), found);
    }
    return Optional.empty();
  }

  /** Writes the records; to be called once. */
  void write(SessionWriter writer) {
    drafts.forEach((key, draft) -> sessions.put(key, writer.session(key, draft)));
  }

  Session get(Key key) {
    Session session = sessions.get(key);
    if (session == null) {
      throw new IllegalStateException("no record of " + key);
    }
    return session;
  }

  /** All records in the order told. */
  Collection<Session> all() {
    return sessions.values();
  }
}
