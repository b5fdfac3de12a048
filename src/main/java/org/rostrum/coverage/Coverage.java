package org.rostrum.coverage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rostrum.source.Asset;
import org.rostrum.source.SourcePath;

/** Everything that is published, linked. Immutable; asked from any thread. */
public final class Coverage {
  private final Parts parts;
  private final Map<Key, Entity> entities = new TreeMap<>();
  private final Map<Key, Tag> tags = new TreeMap<>();
  private final Map<SourcePath, Asset> assets = new LinkedHashMap<>();
  private final Map<Key, List<Article>> articlesBySubject;
  private final Map<Key, List<Article>> articlesByAuthor;
  private final Map<Key, List<Entity>> othersByTag;
  private final Map<Key, List<Session>> sessionsByKey;
  private final Map<Key, List<Quote>> quotesByKey;
  private final Map<Key, List<Figure>> figuresByKey;
  private final Map<Key, List<Grant>> grantsByKey;
  private final RelatedArticles relatedArticles;
  private final References references;

  /**
   * What a coverage is made of.
   *
   * @param articles the newest first
   * @param events the newest first
   * @param sessions event by event, each in the order of its programme
   * @param grants in the order in which an award's page lists them
   * @param assets of {@code content/}
   * @param about what each Markdown file is about, held back or not
   * @param names by which things are found, kind by kind
   */
  public record Parts(
      SiteSettings site,
      List<Article> articles,
      List<StandalonePage> pages,
      List<Event> events,
      List<Session> sessions,
      List<Person> people,
      List<Award> awards,
      List<Grant> grants,
      List<Asset> assets,
      List<HeldBack> heldBack,
      Map<SourcePath, Key> about,
      Map<Kind, Names> names) {
    /** Copies everything. */
    public Parts {
      articles = List.copyOf(articles);
      pages = List.copyOf(pages);
      events = List.copyOf(events);
      sessions = List.copyOf(sessions);
      people = List.copyOf(people);
      awards = List.copyOf(awards);
      grants = List.copyOf(grants);
      assets = List.copyOf(assets);
      heldBack = List.copyOf(heldBack);
      about = Map.copyOf(about);
      names = Map.copyOf(names);
    }

    Stream<Entity> entities() {
      return Stream.<Collection<? extends Entity>>of(
              articles, pages, events, sessions, people, awards)
          .flatMap(Collection::stream);
    }
  }

  /** Builds the answers backward. */
  public Coverage(Parts parts) {
    this.parts = parts;
    parts.entities().forEach(entity -> entities.put(entity.key(), entity));
    parts.entities().flatMap(entity -> entity.common().tags().stream()).forEach(this::keep);
    parts.assets().forEach(asset -> assets.put(asset.path(), asset));
    articlesBySubject = Backward.articlesBySubject(parts.articles());
    articlesByAuthor = Backward.articlesByAuthor(parts.articles());
    othersByTag = Backward.othersByTag(entities.values());
    sessionsByKey = Backward.sessions(parts.sessions());
    quotesByKey = Backward.quotes(parts);
    figuresByKey = Backward.figures(parts.articles());
    grantsByKey = Backward.grants(parts.grants());
    relatedArticles = new RelatedArticles(parts.articles());
    references = new References(parts.names(), entities.values());
  }

  private void keep(Tag tag) {
    tags.putIfAbsent(tag.key(), tag);
  }

  /** The site's settings. */
  public SiteSettings site() {
    return parts.site();
  }

  /** Articles, the newest first; of one day in the order of their paths. */
  public List<Article> articles() {
    return parts.articles();
  }

  /** Pages outside the news flow, by path. */
  public List<StandalonePage> pages() {
    return parts.pages();
  }

  /** Events, the newest first. */
  public List<Event> events() {
    return parts.events();
  }

  /** All sessions, event by event, each in the order of its programme. */
  public List<Session> sessions() {
    return parts.sessions();
  }

  /** People, by id. Sorting by name is the business of a language. */
  public List<Person> people() {
    return parts.people();
  }

  /** Awards, by id. */
  public List<Award> awards() {
    return parts.awards();
  }

  /** Tags, by id; each stands on something. */
  public List<Tag> tags() {
    return List.copyOf(tags.values());
  }

  /** The thing with a key, if it is published. */
  public Optional<Entity> find(Key key) {
    return Optional.ofNullable(entities.get(key));
  }

  /**
   * What a checked reference such as {@code person:ada} can name, seen from a file: one thing, none
   * if it is unknown or held back, several if it is ambiguous.
   *
   * @param reference what stands behind the scheme: an id, or any name of the thing
   * @param from the file in which it stands; a bare session or article is looked for nearby first
   */
  public List<Key> resolve(Kind kind, String reference, SourcePath from) {
    return references.find(kind, reference, from);
  }

  /** What a checked reference names that is held back, seen from a file. */
  public List<Key> resolveHeldBack(Kind kind, String reference, SourcePath from) {
    return references.findHeldBack(kind, reference, from);
  }

  /** “did you mean …?” for a reference in a file that names nothing. */
  public Optional<String> suggestion(Kind kind, String reference, SourcePath from) {
    return references.suggestion(kind, reference, from);
  }

  /** What a Markdown file is about, held back or not. */
  public Optional<Key> about(SourcePath path) {
    return Optional.ofNullable(parts.about().get(path));
  }

  /** The asset at a path. */
  public Optional<Asset> asset(SourcePath path) {
    return Optional.ofNullable(assets.get(path));
  }

  /** All assets of {@code content/}, used or not, by path. */
  public List<Asset> assets() {
    return parts.assets();
  }

  /** The event's sessions in the order of its programme. */
  public List<Session> sessionsOf(Event event) {
    return sessionsByKey.getOrDefault(event.key(), List.of());
  }

  /** Sessions in which a person appears, event by event, in the order of the programmes. */
  public List<Session> sessionsOf(Person person) {
    return sessionsByKey.getOrDefault(person.key(), List.of());
  }

  /** Quotes of a person, the newest first; the same words are listed once. */
  public List<Quote> quotesOf(Person person) {
    return quotesByKey.getOrDefault(person.key(), List.of());
  }

  /** Quotes from a session, the newest first; the same words are listed once. */
  public List<Quote> quotesOf(Session session) {
    return quotesByKey.getOrDefault(session.key(), List.of());
  }

  /** Figures that a person gave, those of the newest article first. */
  public List<Figure> figuresOf(Person person) {
    return figuresByKey.getOrDefault(person.key(), List.of());
  }

  /** Figures that were given in a session. */
  public List<Figure> figuresOf(Session session) {
    return figuresByKey.getOrDefault(session.key(), List.of());
  }

  /** Figures of the articles about an event. */
  public List<Figure> figuresOf(Event event) {
    return figuresByKey.getOrDefault(event.key(), List.of());
  }

  /** All grants, in the order in which an award's page lists them. */
  public List<Grant> grants() {
    return parts.grants();
  }

  /** Grants to a person. */
  public List<Grant> grantsOf(Person person) {
    return grantsByKey.getOrDefault(person.key(), List.of());
  }

  /** Grants of an award, the newest year first. */
  public List<Grant> grantsOf(Award award) {
    return grantsByKey.getOrDefault(award.key(), List.of());
  }

  /** Grants that were presented in a session. */
  public List<Grant> grantsOf(Session session) {
    return grantsByKey.getOrDefault(session.key(), List.of());
  }

  /** Grants that belong to an event. */
  public List<Grant> grantsOf(Event event) {
    return grantsByKey.getOrDefault(event.key(), List.of());
  }

  /** Articles that speak of a person, quote or honour the person; the newest first. */
  public List<Article> articlesOf(Person person) {
    return articlesBySubject.getOrDefault(person.key(), List.of());
  }

  /** Articles that a person wrote, edited or translated; the newest first. */
  public List<Article> articlesBy(Person person) {
    return articlesByAuthor.getOrDefault(person.key(), List.of());
  }

  /** Articles about a session, the newest first. */
  public List<Article> articlesOf(Session session) {
    return articlesBySubject.getOrDefault(session.key(), List.of());
  }

  /** Articles about an event, the newest first. */
  public List<Article> articlesOf(Event event) {
    return articlesBySubject.getOrDefault(event.key(), List.of());
  }

  /** Articles that tell of an award's grants, the newest first. */
  public List<Article> articlesOf(Award award) {
    return articlesBySubject.getOrDefault(award.key(), List.of());
  }

  /** Articles with a tag, the newest first. */
  public List<Article> articlesOf(Tag tag) {
    return articlesBySubject.getOrDefault(tag.key(), List.of());
  }

  /** Whatever else has a tag: events, sessions, people, awards, pages; by key. */
  public List<Entity> othersOf(Tag tag) {
    return othersByTag.getOrDefault(tag.key(), List.of());
  }

  /**
   * Articles most like one: those with most sessions, people and tags in common; of equals the
   * newest first. At most {@code limit}; none without anything in common.
   */
  public List<Article> related(Article article, int limit) {
    return relatedArticles.to(article, limit);
  }

  /** Everything that is published and has a text or could have one, by key. */
  public List<Entity> entities() {
    return new ArrayList<>(entities.values());
  }

  /** What is not published now, by place. */
  public List<HeldBack> heldBack() {
    return parts.heldBack();
  }
}
