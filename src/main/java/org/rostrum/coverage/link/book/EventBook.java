package org.rostrum.coverage.link.book;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rostrum.coverage.Days;
import org.rostrum.coverage.Event;
import org.rostrum.coverage.Key;
import org.rostrum.coverage.Kind;
import org.rostrum.coverage.Rank;
import org.rostrum.coverage.link.merge.Merge;
import org.rostrum.coverage.link.merge.SameTime;
import org.rostrum.coverage.link.name.Book;
import org.rostrum.coverage.link.time.EventDays;
import org.rostrum.coverage.link.time.Gaps;
import org.rostrum.coverage.link.told.Gathered;
import org.rostrum.coverage.link.told.OwnIds;
import org.rostrum.coverage.link.told.Placement;
import org.rostrum.coverage.link.told.Telling;
import org.rostrum.coverage.link.told.ToldFile;
import org.rostrum.coverage.read.ArticleFields;
import org.rostrum.coverage.read.EventFields;
import org.rostrum.coverage.read.Facts;
import org.rostrum.coverage.read.FileFields;
import org.rostrum.coverage.read.SessionFields;
import org.rostrum.coverage.read.ShapeReader;
import org.rostrum.coverage.read.WrittenTime;
import org.rostrum.diagnostic.Code;
import org.rostrum.diagnostic.Findings;
import org.rostrum.document.Text;
import org.rostrum.i18n.Language;
import org.rostrum.i18n.Slugs;

/** Events: from their files, their {@code schedule.yaml}, and maps inside of articles. */
public final class EventBook {
  private final Findings findings;
  private final Book book;
  private final Map<Key, Draft> drafts = new TreeMap<>();
  private final IdentityHashMap<Facts, Key> keyByInline = new IdentityHashMap<>();
  private final Map<Key, Facts> merged = new LinkedHashMap<>();
  private final Records<Event> events = new Records<>();
  private final Gaps gaps;

  /** What is told of one event. */
  static final class Draft {
    final List<Telling> tellings = new ArrayList<>();
    Optional<ToldFile> file = Optional.empty();
  }

  /** An empty book. */
  public EventBook(Language own, Findings findings) {
    this.findings = findings;
    this.gaps = new Gaps(findings);
    this.book = new Book(Kind.EVENT, own, findings);
  }

  /** The names of the events. */
  public Book book() {
    return book;
  }

  /** Reads all that is told of events; files first, so that maps find them by title. */
  public void read(Gathered files) {
    for (ToldFile file : OwnIds.distinct(files.of(Placement.Role.EVENT), findings)) {
      if (drafts.containsKey(Key.of(Kind.EVENT, file.placement().id()))) {
        continue;
      }
      Draft draft = tell(Key.of(Kind.EVENT, file.placement().id()), Telling.file(file));
      draft.file = Optional.of(file);
      book.name(Rank.ID, file.path().stem(), Key.of(Kind.EVENT, file.placement().id()));
    }
    for (ToldFile file : files.of(Placement.Role.SCHEDULE)) {
      String id = file.placement().event().orElseThrow();
      tell(Key.of(Kind.EVENT, id), Telling.file(file));
    }
    List<ToldFile> articles = files.of(Placement.Role.ARTICLE);
    articles.forEach(file -> readInline(file, true));
    articles.forEach(file -> readInline(file, false));
    files.of(Placement.Role.SESSION).forEach(this::standIn);
    merge();
  }

  /** The sessions of a folder have an event, of which nothing is known if its file is missing. */
  private void standIn(ToldFile session) {
    Optional<String> folder = session.placement().event();
    boolean isToldElsewhere = session.facts().has(SessionFields.EVENT);
    if (folder.isEmpty() || isToldElsewhere || book.isHeldBack(folder.get())) {
      return;
    }
    Key event = Key.of(Kind.EVENT, folder.get());
    if (!drafts.containsKey(event)) {
      Facts nothing = ShapeReader.unread(EventFields.SHAPE, session.span());
      tell(event, Telling.inline(session.path(), nothing));
      gaps.accept(event);
      findings.add(
          Code.REF_EVENT,
          session.span(),
          "no event “%s”, in whose folder this session stands".formatted(folder.get()),
          "add content/events/%s/index.md with a title".formatted(folder.get()));
    }
  }

  private void readInline(ToldFile file, boolean withId) {
    Optional<Facts> told = file.facts().get(ArticleFields.EVENT);
    if (told.isEmpty()
        || told.get().has(EventFields.REFERENCE)
        || told.get().has(FileFields.ID) != withId) {
      return;
    }
    if (book.isHeldBack(nameOf(told.get()).value())) {
      return;
    }
    Key key = inlineKey(told.get(), file);
    keyByInline.put(told.get(), key);
    tell(key, Telling.inline(file.path(), told.get()));
  }

  /** The id or title under which a map names its event. */
  private static Text nameOf(Facts told) {
    return told.get(FileFields.ID)
        .orElseGet(() -> new Text(title(told).orElse(""), true, told.spanOf(EventFields.TITLE)));
  }

  private Key inlineKey(Facts told, ToldFile file) {
    Optional<String> id = told.get(FileFields.ID).map(Text::value);
    Optional<String> title = title(told);
    if (id.isPresent()) {
      return book.find(id.get()).stream()
          .findFirst()
          .orElse(Key.of(Kind.EVENT, Slugs.of(id.get())));
    }
    if (title.isPresent()) {
      List<Key> known = book.find(title.get());
      return known.size() == 1 ? known.get(0) : Key.of(Kind.EVENT, Slugs.of(title.get()));
    }
    return Key.of(Kind.EVENT, file.placement().event().orElse(Slugs.of(file.placement().id())));
  }

  private Draft tell(Key key, Telling telling) {
    Draft draft = drafts.computeIfAbsent(key, unused -> new Draft());
    draft.tellings.add(telling);
    Facts facts = telling.facts();
    book.name(Rank.ID, key.id(), key);
    facts.get(FileFields.ID).ifPresent(id -> book.name(Rank.ID, id.value(), key));
    facts.get(FileFields.SLUG).ifPresent(slug -> book.name(Rank.ID, slug.value(), key));
    facts.get(EventFields.TITLE).ifPresent(titles -> book.called("", titles, key));
    title(facts).ifPresent(title -> book.name(Rank.SLUG, Slugs.of(title), key));
    return draft;
  }

  private static Optional<String> title(Facts told) {
    return told.get(EventFields.TITLE).map(titles -> titles.values().iterator().next());
  }

  private void merge() {
    drafts.forEach(
        (key, draft) ->
            merged.put(
                key,
                new Merge("event " + key.id(), sameTime(draft), book.language(), findings)
                    .of(
                        draft.tellings.stream().map(EventBook::withoutProgramme).toList(),
                        EventFields.TITLE)));
  }

  private static SameTime sameTime(Draft draft) {
    return new SameTime(
        Days.none(),
        Optional.empty(),
        draft.tellings.stream()
            .flatMap(telling -> telling.facts().get(EventFields.TIME_ZONE).stream())
            .findFirst());
  }

  /** Sessions have a book of their own, where those of several tellings meet. */
  private static Telling withoutProgramme(Telling telling) {
    return new Telling(
        telling.path(), telling.isFile(), telling.facts().without(EventFields.SESSIONS));
  }

  /** All tellings of an event, in which sessions are told too. */
  Map<Key, List<Telling>> tellings() {
    Map<Key, List<Telling>> tellings = new LinkedHashMap<>();
    drafts.forEach((key, draft) -> tellings.put(key, List.copyOf(draft.tellings)));
    return tellings;
  }

  /** The event of an article or session: what it tells, else that of its folder. */
  public Optional<Key> eventOf(ToldFile file) {
    Optional<Facts> told = file.facts().get(ArticleFields.EVENT);
    if (told.isPresent()) {
      Key inline = keyByInline.get(told.get());
      return inline != null
          ? Optional.of(inline)
          : told.get().get(EventFields.REFERENCE).flatMap(this::quietly);
    }
    Optional<Text> named = file.facts().get(SessionFields.EVENT);
    return named.isPresent() ? quietly(named.get()) : ofFolder(file);
  }

  private Optional<Key> quietly(Text reference) {
    List<Key> found = book.find(reference.value());
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private Optional<Key> ofFolder(ToldFile file) {
    Optional<String> id =
        file.is(Placement.Role.EVENT)
            ? Optional.of(file.placement().id())
            : file.placement().event();
    return id.map(event -> Key.of(Kind.EVENT, event)).filter(drafts::containsKey);
  }

  /** Reports an event that cannot be found, or is held back. */
  public void check(ToldFile file) {
    Optional<Text> named =
        file.facts()
            .get(ArticleFields.EVENT)
            .flatMap(told -> told.get(EventFields.REFERENCE))
            .or(() -> file.facts().get(SessionFields.EVENT));
    if (named.isPresent()) {
      book.resolve(named.get());
      return;
    }
    Optional<Facts> inline = file.facts().get(ArticleFields.EVENT);
    if (inline.isPresent()) {
      Optional.of(nameOf(inline.get()))
          .filter(name -> book.isHeldBack(name.value()))
          .ifPresent(book::resolve);
      return;
    }
    Optional<String> folder = file.placement().event();
    if (folder.isPresent() && ofFolder(file).isEmpty() && book.isHeldBack(folder.get())) {
      book.resolve(new Text(folder.get(), true, file.span()));
    }
  }

  /** The first day of an event, before its record is written. */
  Optional<LocalDate> firstDay(Key event) {
    return Optional.ofNullable(merged.get(event))
        .flatMap(facts -> facts.get(EventFields.START))
        .flatMap(WrittenTime::date);
  }

  /** Writes the records; to be called once. */
  public void write(EventWriter writer, Map<Key, List<LocalDate>> sessionDays) {
    merged.forEach(
        (key, facts) ->
            events.add(
                writer.event(key, draft(key), facts, sessionDays.getOrDefault(key, List.of()))));
  }

  private Draft draft(Key key) {
    Draft draft = drafts.get(key);
    if (draft == null) {
      throw new IllegalStateException("no draft of " + key);
    }
    return draft;
  }

  /** The record of a key, once it is written. */
  public Event get(Key key) {
    return events.get(key);
  }

  /** The days that an event tells itself. */
  Days daysTold(Key key) {
    return EventDays.told(facts(key));
  }

  /** What sessions need and their events do not tell. */
  public Gaps gaps() {
    return gaps;
  }

  /** All that is told of an event. */
  Facts facts(Key key) {
    Facts facts = merged.get(key);
    if (facts == null) {
      throw new IllegalStateException("nothing told of " + key);
    }
    return facts;
  }

  /** All records, once they are written. */
  public List<Event> all() {
    return events.all();
  }
}
