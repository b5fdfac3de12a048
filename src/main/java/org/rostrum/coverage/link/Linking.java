package org.rostrum.coverage.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rostrum.coverage.Article;
import org.rostrum.coverage.Coverage;
import org.rostrum.coverage.Entity;
import org.rostrum.coverage.Event;
import org.rostrum.coverage.Key;
import org.rostrum.coverage.Kind;
import org.rostrum.coverage.Moment;
import org.rostrum.coverage.Names;
import org.rostrum.coverage.Rank;
import org.rostrum.coverage.Session;
import org.rostrum.coverage.SiteSettings;
import org.rostrum.coverage.StandalonePage;
import org.rostrum.coverage.link.award.AwardBook;
import org.rostrum.coverage.link.award.GrantBook;
import org.rostrum.coverage.link.book.Desk;
import org.rostrum.coverage.link.book.EventBook;
import org.rostrum.coverage.link.book.EventWriter;
import org.rostrum.coverage.link.book.PersonBook;
import org.rostrum.coverage.link.book.QuoteDesk;
import org.rostrum.coverage.link.book.SessionBook;
import org.rostrum.coverage.link.book.SessionWriter;
import org.rostrum.coverage.link.book.TagBook;
import org.rostrum.coverage.link.held.HeldThings;
import org.rostrum.coverage.link.held.HoldBack;
import org.rostrum.coverage.link.held.Publishable;
import org.rostrum.coverage.link.picture.PhotoDesk;
import org.rostrum.coverage.link.told.DatedSessions;
import org.rostrum.coverage.link.told.Gathered;
import org.rostrum.coverage.link.told.Mentions;
import org.rostrum.coverage.link.told.OwnIds;
import org.rostrum.coverage.link.told.Placement;
import org.rostrum.coverage.link.told.ToldFile;
import org.rostrum.coverage.read.Facts;
import org.rostrum.coverage.read.PersonFields;
import org.rostrum.diagnostic.Code;
import org.rostrum.diagnostic.Findings;
import org.rostrum.document.Picture;
import org.rostrum.i18n.Language;
import org.rostrum.source.Asset;
import org.rostrum.source.SourcePath;

/** One run of the linker: the books, filled and written in the order of the records. */
public final class Linking {
  private final SiteSettings site;
  private final Findings findings = new Findings();
  private final Publishable parted;
  private final Gathered files;
  private final EventBook events;
  private final PersonBook people;
  private final SessionBook sessions;
  private final AwardBook awards;
  private final GrantBook grants;
  private final Map<Kind, Names> names;
  private final Map<SourcePath, Key> about = new HashMap<>();
  private final Set<Key> claimed = new HashSet<>();

  /** Parts what is published from what is not; nothing is linked yet. */
  public Linking(SiteSettings site, HoldBackRule rule, List<ToldFile> all) {
    this.site = site;
    Language own = site.language();
    this.events = new EventBook(own, findings);
    this.people = new PersonBook(own, findings);
    this.sessions = new SessionBook(events, rule.drafts(), own, findings);
    this.awards = new AwardBook(own, findings);
    this.grants = new GrantBook(events, people, sessions, awards, findings);
    this.names =
        Map.of(
            Kind.EVENT, events.book().names(),
            Kind.SESSION, sessions.book().names(),
            Kind.PERSON, people.book().names(),
            Kind.AWARD, awards.book().names(),
            Kind.ARTICLE, new Names(Kind.ARTICLE),
            Kind.PAGE, new Names(Kind.PAGE));
    Gathered gathered = new Gathered(site, DatedSessions.apart(originals(all)));
    HoldBack question = new HoldBack(rule.now(), rule.drafts(), rule.future());
    this.parted = Publishable.of(gathered, question, findings);
    this.files = gathered.only(parted.published());
  }

  /** All but the files whose name says that they are translations; those are not read yet. */
  private List<ToldFile> originals(List<ToldFile> all) {
    List<ToldFile> originals = new ArrayList<>();
    for (ToldFile file : all) {
      Optional<Language> language =
          Placement.languageOf(file.path())
              .filter(tag -> site.languages().contains(tag) && !tag.equals(site.language()));
      if (language.isEmpty()) {
        originals.add(file);
      } else {
        findings.add(
            Code.FILE_IGNORED,
            file.span(),
            "translations, such as this one in %s, are not read yet"
                .formatted(language.get().tag()),
            "a coming release reads this file; it does no harm");
      }
    }
    return originals;
  }

  /**
   * What decides about publication.
   *
   * @param drafts whether drafts are published too
   * @param future whether what is not yet due is published too
   */
  public record HoldBackRule(java.time.Instant now, boolean drafts, boolean future) {
    /** Whether it may hold anything of a file back; false is certain. */
    public boolean concerns(ToldFile file) {
      return new HoldBack(now, drafts, future).concerns(file);
    }
  }

  /** What was found on the way. */
  public Findings findings() {
    return findings;
  }

  /** Links everything. */
  public Coverage coverage(List<Picture> pictures, List<Asset> assets) {
    HeldThings held = new HeldThings(names, sessions.held());
    for (ToldFile file : parted.withheld()) {
      file.kind().ifPresent(kind -> about.put(file.path(), Publishable.key(file)));
      held.add(file);
    }
    events.read(files);
    readPeople();
    sessions.read(files);
    awards.read(files);
    Desk desk = desk(pictures);
    events.write(new EventWriter(desk, events.gaps()), sessions.datesByEvent());
    people.write(desk);
    sessions.write(new SessionWriter(events, people, desk));
    events.gaps().report(desk.times());
    awards.write(desk);
    grants.read(files);
    ArticleWriter writer = new ArticleWriter(events, people, sessions, grants, desk);
    List<Article> articles = articles(writer);
    List<StandalonePage> pages = pages(writer);
    nameKnownFiles();
    return new Coverage(
        new Coverage.Parts(
            site,
            articles,
            pages,
            newestFirst(events.all()),
            inProgrammeOrder(),
            people.all(),
            awards.all(),
            grants.all(),
            assets,
            Stream.concat(parted.heldBack().stream(), sessions.held().heldBack().stream()).toList(),
            about,
            named(articles, pages)));
  }

  private Map<Kind, Names> named(List<Article> articles, List<StandalonePage> pages) {
    articles.forEach(article -> name(article, names(Kind.ARTICLE)));
    pages.forEach(page -> name(page, names(Kind.PAGE)));
    return names;
  }

  private Names names(Kind kind) {
    return Objects.requireNonNull(names.get(kind));
  }

  private void name(Entity entity, Names names) {
    String id = entity.key().id();
    Key key = entity.key();
    names.add(Rank.ID, id, key);
    names.add(Rank.ID, id.substring(id.lastIndexOf('/') + 1), key);
    entity.common().id().ifPresent(own -> names.add(Rank.ID, own.value(), key));
    entity.common().slug().ifPresent(slug -> names.add(Rank.ID, slug.value(), key));
    names.add(Rank.NAME, entity.title(), key);
    names.title(key, entity.title());
  }

  /**
   * Files first, then maps with a name, those with an id of somebody behind them, then bare names:
   * whoever is introduced is known.
   */
  private void readPeople() {
    OwnIds.distinct(files.of(Placement.Role.PERSON), findings).forEach(people::addFile);
    QuoteDesk days = new QuoteDesk(events, people, sessions);
    List<Runnable> withId = new ArrayList<>();
    List<Runnable> bareNames = new ArrayList<>();
    for (ToldFile file : files.all()) {
      for (Facts told : Mentions.of(file)) {
        Runnable introduction = () -> people.introduce(file.path(), told, days.dayOf(file));
        if (told.has(PersonFields.PERSON) && told.has(PersonFields.NAME)) {
          withId.add(introduction);
        } else {
          introduction.run();
        }
        bareNames.add(() -> people.mention(file.path(), told, days.dayOf(file)));
      }
    }
    withId.forEach(Runnable::run);
    bareNames.forEach(Runnable::run);
  }

  private Desk desk(List<Picture> pictures) {
    TagBook tags = new TagBook(files.all());
    PhotoDesk photos = new PhotoDesk(pictures, files.all(), findings);
    return new Desk(site, files, photos, tags, new QuoteDesk(events, people, sessions), findings);
  }

  private List<Article> articles(ArticleWriter writer) {
    List<Article> articles = new ArrayList<>();
    for (ToldFile file : files.of(Placement.Role.ARTICLE)) {
      events.check(file);
      articles.add(writer.article(claim(Kind.ARTICLE, file), file));
    }
    articles.sort(
        Comparator.comparing(Article::date, Comparator.reverseOrder())
            .thenComparing(article -> article.origin().path()));
    return articles;
  }

  private List<StandalonePage> pages(ArticleWriter writer) {
    return files.of(Placement.Role.PAGE).stream()
        .map(file -> writer.page(claim(Kind.PAGE, file), file))
        .toList();
  }

  /** The key of a file by its place; a second file of that place keeps its whole name. */
  private Key claim(Kind kind, ToldFile file) {
    Key wanted = Key.of(kind, file.placement().id());
    Key key = claimed.add(wanted) ? wanted : Key.of(kind, file.path().inside());
    about.put(file.path(), key);
    return key;
  }

  /** Two files about one thing would have one address. */
  private void nameKnownFiles() {
    Map<Key, SourcePath> first = new HashMap<>();
    for (ToldFile file : files.all()) {
      Optional<Kind> kind = file.kind();
      if (kind.isPresent() && !isNamedByPlace(kind.get())) {
        Key key = keyOf(kind.get(), file);
        about.put(file.path(), key);
        SourcePath other = first.putIfAbsent(key, file.path());
        if (other != null) {
          reportTwice(key, file, other);
        }
      }
    }
  }

  /** Articles and pages were claimed before; two files of one place are two of them. */
  private static boolean isNamedByPlace(Kind kind) {
    return kind == Kind.ARTICLE || kind == Kind.PAGE;
  }

  private Key keyOf(Kind kind, ToldFile file) {
    return kind == Kind.SESSION
        ? sessions.keyOf(file).orElse(Key.of(kind, file.placement().id()))
        : Key.of(kind, file.placement().id());
  }

  private void reportTwice(Key key, ToldFile file, SourcePath other) {
    findings.add(
        Code.URL_DUPLICATE,
        file.span(),
        "the %s “%s” has a file already: %s".formatted(key.kind(), key.id(), other),
        "put both together in one file, or rename this one");
  }

  private static List<Event> newestFirst(List<Event> events) {
    return events.stream()
        .sorted(
            Comparator.comparing(
                    (Event event) -> event.start().map(Moment::date).orElse(LocalDate.MIN))
                .reversed()
                .thenComparing(Event::key))
        .toList();
  }

  /** Event by event; a day's sessions without an hour stand first, as they were told. */
  private List<Session> inProgrammeOrder() {
    return sessions.all().stream()
        .sorted(
            Comparator.comparing((Session session) -> session.event().key())
                .thenComparing(session -> session.day().orElse(LocalDate.MAX))
                .thenComparing(
                    session ->
                        session.start().map(start -> start.toInstant().toEpochMilli()).orElse(0L)))
        .toList();
  }
}
