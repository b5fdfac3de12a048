package org.rostrum.site;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rostrum.coverage.Appearance;
import org.rostrum.coverage.Article;
import org.rostrum.coverage.Author;
import org.rostrum.coverage.Award;
import org.rostrum.coverage.Common;
import org.rostrum.coverage.Coverage;
import org.rostrum.coverage.Days;
import org.rostrum.coverage.Entity;
import org.rostrum.coverage.Event;
import org.rostrum.coverage.HeldBack;
import org.rostrum.coverage.Key;
import org.rostrum.coverage.Kind;
import org.rostrum.coverage.Look;
import org.rostrum.coverage.Moment;
import org.rostrum.coverage.Names;
import org.rostrum.coverage.Origin;
import org.rostrum.coverage.Part;
import org.rostrum.coverage.Person;
import org.rostrum.coverage.Photo;
import org.rostrum.coverage.Prose;
import org.rostrum.coverage.Quote;
import org.rostrum.coverage.Rank;
import org.rostrum.coverage.Session;
import org.rostrum.coverage.SiteSettings;
import org.rostrum.coverage.StandalonePage;
import org.rostrum.diagnostic.Checked;
import org.rostrum.diagnostic.Span;
import org.rostrum.document.Body;
import org.rostrum.document.DocumentParser;
import org.rostrum.document.Picture;
import org.rostrum.document.Text;
import org.rostrum.i18n.Language;
import org.rostrum.i18n.Localized;
import org.rostrum.source.Asset;
import org.rostrum.source.SourceFile;
import org.rostrum.source.SourcePath;
import org.rostrum.source.SourceText;

/** A coverage drawn by hand, for tests: what a linker would make of a few files. */
public final class Sketch {
  private static final Language EN = Language.ENGLISH;
  private static final DocumentParser PARSER = DocumentParser.of(EN);
  private static final Span SETTINGS = Span.ofFile("content/site.yaml");

  private final List<Article> articles = new ArrayList<>();
  private final List<StandalonePage> pages = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();
  private final List<Session> sessions = new ArrayList<>();
  private final List<Person> people = new ArrayList<>();
  private final List<Award> awards = new ArrayList<>();
  private final List<Asset> assets = new ArrayList<>();
  private final List<HeldBack> heldBack = new ArrayList<>();
  private final List<SiteSettings.MenuItem> menu = new ArrayList<>();
  private final Map<SourcePath, Key> about = new HashMap<>();
  private final Map<String, Photo> photos = new HashMap<>();
  private final List<Quote> quotes = new ArrayList<>();
  private Optional<URI> url = Optional.empty();
  private String basePath = "";
  private String title = "Rostrum Demo";

  /** Publishes the site at an address. */
  public Sketch url(String address) {
    url = Optional.of(URI.create(address));
    basePath = URI.create(address).getRawPath();
    return this;
  }

  /** Calls the site something else. */
  public Sketch title(String name) {
    title = name;
    return this;
  }

  /** Adds an entry to the menu, at line 7 of the settings. */
  public Sketch menu(String target) {
    Span span = new Span("content/site.yaml", 7, 12, target.length());
    menu.add(new SiteSettings.MenuItem("Entry", new Text(target, true, span)));
    return this;
  }

  /** An article; the first added is the newest. */
  public Sketch article(String path, String title, String markdown) {
    return article(path, title, Common.NONE, markdown);
  }

  /** An article with more than its words. */
  public Sketch article(String path, String title, Common common, String markdown) {
    return article(path, title, Moment.of(LocalDate.of(2023, 4, 27)), common, markdown);
  }

  /** An article of a moment. */
  public Sketch article(String path, String title, Moment date, Common common, String markdown) {
    return article(path, title, date, date, List.of(), common, markdown);
  }

  /** An article with all that feeds show. */
  public Sketch article(
      String path,
      String title,
      Moment date,
      Moment changed,
      List<Author> authors,
      Common common,
      String markdown) {
    Key key = tell(Kind.ARTICLE, withoutEnd(path), path);
    articles.add(
        new Article(
            key,
            origin(path),
            Localized.of(EN, new Article.Words(title)),
            date,
            changed,
            Optional.empty(),
            authors,
            List.of(),
            List.of(),
            events.stream().filter(e -> path.startsWith("events/" + e.id() + "/")).findFirst(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            common,
            prose(path, markdown)));
    return this;
  }

  /** A page outside the news flow. */
  public Sketch page(String path, String title, String markdown) {
    return page(path, title, Common.NONE, markdown);
  }

  /** The same with more than its words. */
  public Sketch page(String path, String title, Common common, String markdown) {
    Key key = tell(Kind.PAGE, withoutEnd(path), path);
    pages.add(
        new StandalonePage(
            key, origin(path), Localized.of(EN, title), common, prose(path, markdown)));
    return this;
  }

  /** An event with its own file. */
  public Sketch event(String id, String title) {
    return event(id, title, Common.NONE);
  }

  /** The same with more than its title. */
  public Sketch event(String id, String title, Common common) {
    String path = "events/" + id + "/index.md";
    events.add(
        new Event(
            tell(Kind.EVENT, id, path),
            origin(path),
            Localized.of(
                EN, new Event.Words(title, Optional.empty(), Optional.empty(), Optional.empty())),
            Optional.empty(),
            Optional.empty(),
            Optional.of(ZoneId.of("Asia/Almaty")),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            Days.none(),
            Optional.empty(),
            common,
            prose(path, "")));
    return this;
  }

  /** A session of the event that was added last, told in its file; a speaker has an office. */
  public Sketch session(String id, String type, String title, String... speakersAndOffices) {
    Event event = events.get(events.size() - 1);
    List<Appearance> speakers = new ArrayList<>();
    for (int i = 0; i < speakersAndOffices.length; i += 2) {
      Person person = personOf(speakersAndOffices[i]);
      speakers.add(new Appearance(person, Part.SPEAKER, Optional.of(speakersAndOffices[i + 1])));
    }
    sessions.add(
        new Session(
            Key.of(Kind.SESSION, event.id() + "/" + id),
            event.origin(),
            event,
            Localized.of(EN, new Session.Words(title, Optional.empty(), Optional.empty())),
            Optional.of(type),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            speakers,
            Session.Status.SCHEDULED,
            Optional.empty(),
            Common.NONE,
            Prose.none(event.origin().path())));
    return this;
  }

  /** A person with a file. */
  public Sketch person(String id, String name) {
    return person(id, name, Common.NONE, "");
  }

  /** The same with more. */
  public Sketch person(String id, String name, Common common, String markdown) {
    String path = "people/" + id + ".md";
    people.add(
        new Person(
            tell(Kind.PERSON, id, path),
            origin(path),
            Localized.of(EN, name),
            Optional.empty(),
            List.of(),
            List.of(),
            Optional.empty(),
            List.of(),
            common,
            prose(path, markdown)));
    return this;
  }

  /** An award with a file. */
  public Sketch award(String id, String name) {
    String path = "awards/" + id + ".md";
    awards.add(
        new Award(
            tell(Kind.AWARD, id, path),
            origin(path),
            Localized.of(EN, name),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Common.NONE,
            prose(path, "")));
    return this;
  }

  /** A draft, in a file. */
  public Sketch draft(Kind kind, String id, String path, String title) {
    Key key = tell(kind, id, path);
    heldBack.add(
        new HeldBack(
            key,
            title,
            new Span("content/" + path, 4, 8, 4),
            HeldBack.Reason.DRAFT,
            Optional.empty(),
            Optional.empty(),
            Common.NONE));
    return this;
  }

  /** A file that is only copied; its bytes are its path. */
  public Sketch asset(String path) {
    assets.add(new MemoryAsset(new SourcePath("content/" + path)));
    return this;
  }

  /** A picture that texts may use by its source, as their file writes it. */
  public Sketch picture(String source, String path, int width, int height, String... words) {
    asset(path);
    Picture picture = new Picture(assets.get(assets.size() - 1), width, height, 1);
    return photo(source, Optional.of(picture), words);
  }

  /** A picture on another host, or one that does not exist. */
  public Sketch photo(String source, String... words) {
    return photo(source, Optional.empty(), words);
  }

  private Sketch photo(String source, Optional<Picture> picture, String... words) {
    photos.put(
        source,
        new Photo(
            picture,
            source,
            words[0],
            words.length > 1 ? Optional.of(words[1]) : Optional.empty(),
            words.length > 2 ? Optional.of(words[2]) : Optional.empty(),
            Optional.empty(),
            SETTINGS));
    return this;
  }

  /** What the next attributed quote in a text turns out to be. */
  public Sketch quote(String speaker, Optional<String> session, Optional<String> role) {
    quotes.add(
        new Quote(
            Key.of(Kind.ARTICLE, "x"),
            "quote-1",
            "words",
            people.stream().filter(p -> p.title().equals(speaker)).findFirst().map(Person::key),
            speaker,
            session.map(id -> Key.of(Kind.SESSION, id)),
            role,
            SETTINGS));
    return this;
  }

  /** The coverage. */
  public Coverage coverage() {
    return new Coverage(
        new Coverage.Parts(
            settings(),
            articles,
            pages,
            events,
            sessions,
            people,
            awards,
            List.of(),
            assets,
            heldBack,
            about,
            names()));
  }

  private Map<Kind, Names> names() {
    Map<Kind, Names> names = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      names.put(kind, new Names(kind));
    }
    Stream.of(articles, pages, events, sessions, people, awards)
        .flatMap(List::stream)
        .forEach(thing -> name(thing, names));
    for (HeldBack held : heldBack) {
      for (Map.Entry<Kind, Names> entry : names.entrySet()) {
        if (held.key().is(entry.getKey())) {
          entry.getValue().holdBack(held.key().id(), held.key());
          entry.getValue().holdBack(held.title(), held.key());
        }
      }
    }
    return names;
  }

  private static void name(Entity thing, Map<Kind, Names> names) {
    String id = thing.key().id();
    for (Map.Entry<Kind, Names> entry : names.entrySet()) {
      if (thing.key().is(entry.getKey())) {
        Names own = entry.getValue();
        own.add(Rank.ID, id, thing.key());
        own.add(Rank.ID, id.substring(id.lastIndexOf('/') + 1), thing.key());
        own.add(Rank.NAME, thing.title(), thing.key());
        own.title(thing.key(), thing.title());
      }
    }
  }

  /** The settings. */
  public SiteSettings settings() {
    return new SiteSettings(
        title,
        Optional.of("What happened"),
        url,
        url,
        basePath,
        List.of(EN),
        Optional.of(ZoneId.of("Asia/Almaty")),
        Optional.empty(),
        menu,
        20,
        Optional.empty(),
        Look.NONE,
        SETTINGS);
  }

  /** The plan of a page for each thing, with those outputs besides. */
  public Checked<SitePlan> plan(Output... outputs) {
    List<Output> all = new ArrayList<>(List.of(new TestPages()));
    all.addAll(List.of(outputs));
    return SitePlan.of(coverage(), all);
  }

  /** The text of a planned file. */
  public static String written(SitePlan plan, String path) {
    PlannedFile file =
        plan.files().stream()
            .filter(planned -> planned.path().value().equals(path))
            .findFirst()
            .orElseThrow(() -> new AssertionError("not planned: " + path));
    return TestPages.text(file.rendering().render(plan).value());
  }

  private Key tell(Kind kind, String id, String path) {
    Key key = Key.of(kind, id);
    about.put(new SourcePath("content/" + path), key);
    return key;
  }

  private static String withoutEnd(String path) {
    return path.replaceAll("(/index)?\\.md$", "").replaceAll("\\d{4}-\\d\\d-\\d\\d-", "");
  }

  private static Origin origin(String path) {
    String file = "content/" + path;
    return new Origin(new SourcePath(file), Span.ofFile(file), Map.of());
  }

  private Prose prose(String path, String markdown) {
    Body body =
        PARSER.parse(new MemoryFile(new SourcePath("content/" + path), markdown)).value().body();
    List<Photo> used = body.pictures().stream().map(use -> photos.get(use.source())).toList();
    return new Prose(
        new SourcePath("content/" + path), body, used, quotes.subList(0, body.quotes().size()));
  }

  private Person personOf(String name) {
    return people.stream().filter(p -> p.title().equals(name)).findFirst().orElseThrow();
  }

  private record MemoryFile(SourcePath path, String markdown) implements SourceFile {
    @Override
    public Checked<SourceText> text() {
      return Checked.of(new SourceText(path, markdown));
    }
  }
}
