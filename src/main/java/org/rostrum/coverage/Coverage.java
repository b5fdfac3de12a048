package org.rostrum.coverage;

import java.util.List;
import java.util.Optional;
import org.rostrum.source.Asset;
import org.rostrum.source.SourcePath;

/** Everything that is published, linked. Immutable; asked from any thread. */
public final class Coverage {
  private final SiteSettings site;

  Coverage(SiteSettings site) {
    this.site = site;
  }

  /** The site's settings. */
  public SiteSettings site() {
    return site;
  }

  /** Articles, the newest first; of one day in the order of their paths. */
  public List<Article> articles() {
    return List.of();
  }

  /** Pages outside the news flow, by path. */
  public List<StandalonePage> pages() {
    return List.of();
  }

  /** Events, the newest first. */
  public List<Event> events() {
    return List.of();
  }

  /** All sessions, event by event, each in the order of its programme. */
  public List<Session> sessions() {
    return List.of();
  }

  /** People, by id. Sorting by name is the business of a language. */
  public List<Person> people() {
    return List.of();
  }

  /** Awards, by id. */
  public List<Award> awards() {
    return List.of();
  }

  /** Tags, by id; each stands on something. */
  public List<Tag> tags() {
    return List.of();
  }

  /** The thing with a key, if it is published. */
  public Optional<Entity> find(Key key) {
    return Optional.empty();
  }

  /** What a checked reference such as {@code person:ada} names, seen from a file. */
  public Optional<Key> resolve(Kind kind, String reference, SourcePath from) {
    return Optional.empty();
  }

  /** What a Markdown file is about, held back or not. */
  public Optional<Key> about(SourcePath path) {
    return Optional.empty();
  }

  /** The asset at a path. */
  public Optional<Asset> asset(SourcePath path) {
    return Optional.empty();
  }

  /** All assets of {@code content/}, used or not, by path. */
  public List<Asset> assets() {
    return List.of();
  }

  /** The event's sessions in the order of its programme. */
  public List<Session> sessionsOf(Event event) {
    return List.of();
  }

  /** Sessions in which a person appears, in order of time. */
  public List<Session> sessionsOf(Person person) {
    return List.of();
  }

  /** Quotes of a person, the newest first, each once. */
  public List<Quote> quotesOf(Person person) {
    return List.of();
  }

  /** Quotes from a session. */
  public List<Quote> quotesOf(Session session) {
    return List.of();
  }

  /** Figures that a person gave. */
  public List<Figure> figuresOf(Person person) {
    return List.of();
  }

  /** Figures that were given in a session. */
  public List<Figure> figuresOf(Session session) {
    return List.of();
  }

  /** Grants to a person, the newest first. */
  public List<Grant> grantsOf(Person person) {
    return List.of();
  }

  /** Grants of an award, the newest year first. */
  public List<Grant> grantsOf(Award award) {
    return List.of();
  }

  /** Grants that were presented in a session. */
  public List<Grant> grantsOf(Session session) {
    return List.of();
  }

  /** Grants that belong to an event. */
  public List<Grant> grantsOf(Event event) {
    return List.of();
  }

  /** Articles that speak of a person, quote or honour the person; the newest first. */
  public List<Article> articlesOf(Person person) {
    return List.of();
  }

  /** Articles that a person wrote, edited or translated; the newest first. */
  public List<Article> articlesBy(Person person) {
    return List.of();
  }

  /** Articles about a session, the newest first. */
  public List<Article> articlesOf(Session session) {
    return List.of();
  }

  /** Articles about an event, the newest first. */
  public List<Article> articlesOf(Event event) {
    return List.of();
  }

  /** Articles that tell of an award's grants, the newest first. */
  public List<Article> articlesOf(Award award) {
    return List.of();
  }

  /** Articles with a tag, the newest first. */
  public List<Article> articlesOf(Tag tag) {
    return List.of();
  }

  /** Whatever else has a tag: events, sessions, people, awards, pages; by key. */
  public List<Entity> othersOf(Tag tag) {
    return List.of();
  }

  /**
   * Articles most like one: those with most sessions, people and tags in common; of equals the
   * newest first. At most {@code limit}; none without anything in common.
   */
  public List<Article> related(Article article, int limit) {
    return List.of();
  }

  /** Everything that is published and has a text or could have one, by key. */
  public List<Entity> entities() {
    return List.of();
  }

  /** What is not published now, by place. */
  public List<HeldBack> heldBack() {
    return List.of();
  }
}
