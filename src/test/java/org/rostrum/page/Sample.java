package org.rostrum.page;

import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rostrum.coverage.Appearance;
import org.rostrum.coverage.Article;
import org.rostrum.coverage.Author;
import org.rostrum.coverage.Award;
import org.rostrum.coverage.Color;
import org.rostrum.coverage.Common;
import org.rostrum.coverage.Correction;
import org.rostrum.coverage.Coverage;
import org.rostrum.coverage.Days;
import org.rostrum.coverage.Event;
import org.rostrum.coverage.Figure;
import org.rostrum.coverage.Grant;
import org.rostrum.coverage.Key;
import org.rostrum.coverage.Kind;
import org.rostrum.coverage.Look;
import org.rostrum.coverage.Moment;
import org.rostrum.coverage.Origin;
import org.rostrum.coverage.Part;
import org.rostrum.coverage.PartialDate;
import org.rostrum.coverage.Person;
import org.rostrum.coverage.Photo;
import org.rostrum.coverage.Prose;
import org.rostrum.coverage.Quote;
import org.rostrum.coverage.Role;
import org.rostrum.coverage.Room;
import org.rostrum.coverage.Session;
import org.rostrum.coverage.SiteSettings;
import org.rostrum.coverage.SiteSettings.Comments;
import org.rostrum.coverage.SiteSettings.MenuItem;
import org.rostrum.coverage.StandalonePage;
import org.rostrum.coverage.Tag;
import org.rostrum.coverage.Track;
import org.rostrum.coverage.Venue;
import org.rostrum.coverage.WebLink;
import org.rostrum.diagnostic.Span;
import org.rostrum.document.Picture;
import org.rostrum.document.Text;
import org.rostrum.i18n.Language;
import org.rostrum.i18n.Localized;
import org.rostrum.source.Asset;
import org.rostrum.source.SourcePath;

/** A coverage put together by hand. What is added later can name what was added before. */
final class Sample {
  private static final Language EN = Language.ENGLISH;
  private static final Span ANYWHERE = Span.ofFile("content/x.md");

  private final List<Article> articles = new ArrayList<>();
  private final List<StandalonePage> pages = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();
  private final List<Session> sessions = new ArrayList<>();
  private final Map<String, Person> people = new LinkedHashMap<>();
  private final List<Award> awards = new ArrayList<>();
  private final List<Grant> grants = new ArrayList<>();
  private final List<Asset> assets = new ArrayList<>();
  private Optional<URI> url = Optional.of(URI.create("https://example.org"));
  private List<MenuItem> menu = List.of();
  private int perPage = 20;
  private String figure = "3000";
  private Optional<Color> color = Optional.empty();
  private Optional<String> shortTitle = Optional.empty();
  private Look look = Look.NONE;
  private Role role =
      new Role(
          Optional.of("Member"),
          Optional.of("Senate"),
          Optional.empty(),
          Optional.empty(),
          Optional.of(new PartialDate(2023, Optional.of(4), Optional.empty())),
          Optional.empty());

  Sample url(String address) {
    url = address.isEmpty() ? Optional.empty() : Optional.of(URI.create(address));
    return this;
  }

  Sample perPage(int items) {
    perPage = items;
    return this;
  }

  /** The colour and the short title of the event that is added next. */
  Sample eventLook(String written, String title) {
    color = Color.of(written);
    shortTitle = Optional.of(title);
    return this;
  }

  Sample look(Look changed) {
    look = changed;
    return this;
  }

  /** The number in reports that are added from now on. */
  Sample figure(String value) {
    figure = value;
    return this;
  }

  Sample menu(String title, String target) {
    List<MenuItem> longer = new ArrayList<>(menu);
    longer.add(new MenuItem(title, new Text(target, true, ANYWHERE)));
    menu = longer;
    return this;
  }

  /** The event {@code apk-32} of 26 and 27 April 2023. */
  Sample event(String title) {
    events.add(
        new Event(
            Key.of(Kind.EVENT, "apk-32"),
            origin("events/apk-32/index.md"),
            Localized.of(
                EN, new Event.Words(title, Optional.of("Sub"), shortTitle, Optional.of("Unity"))),
            Optional.of(Moment.of(date("2023-04-26"))),
            Optional.of(Moment.of(date("2023-04-27"))),
            Optional.of(ZoneId.of("Asia/Almaty")),
            Optional.of(venue()),
            Optional.of("The Assembly"),
            List.of(),
            List.of(),
            Days.of(
                Optional.of(new Days.Span(date("2023-04-26"), date("2023-04-27"))),
                Map.of(date("2023-04-26"), Optional.of("The members"))),
            color,
            Common.NONE,
            prose("events/apk-32/index.md")));
    return this;
  }

  private static Venue venue() {
    return new Venue(
        Optional.of("Palace"),
        Optional.of("1 Street"),
        Optional.of("Astana"),
        Optional.of("Kazakhstan"),
        Optional.of("https://example.com/palace"));
  }

  /** A session without hour, on a day such as {@code 2023-04-26}, or on none. */
  Sample session(String id, String title, String day, String... speakers) {
    return add(session(id, title, day, Optional.empty(), Session.Status.SCHEDULED, speakers));
  }

  /** A session with hours such as {@code 2023-04-26T10:30:00+06:00}. */
  Sample timed(String id, String title, String start, String end, String... speakers) {
    Session plain =
        session(
            id,
            title,
            start.substring(0, 10),
            Optional.of("keynote"),
            Session.Status.SCHEDULED,
            speakers);
    return add(
        new Session(
            plain.key(),
            plain.origin(),
            plain.event(),
            plain.words(),
            plain.type(),
            plain.day(),
            Optional.of(OffsetDateTime.parse(start)),
            Optional.of(OffsetDateTime.parse(end)),
            List.of(new Room("main", "Main hall"), new Room("foyer", "Foyer")),
            Optional.of(new Track("law", "Law")),
            plain.speakers(),
            plain.status(),
            plain.reason(),
            plain.common(),
            plain.prose()));
  }

  Sample cancelled(String id, String title, String day) {
    return add(session(id, title, day, Optional.of("talk"), Session.Status.CANCELLED));
  }

  Sample pause(String id, String title, String day) {
    return add(session(id, title, day, Optional.of("break"), Session.Status.SCHEDULED));
  }

  private Sample add(Session session) {
    sessions.add(session);
    return this;
  }

  private Session session(
      String id,
      String title,
      String day,
      Optional<String> type,
      Session.Status status,
      String... speakers) {
    String path = "events/apk-32/sessions/" + id + ".md";
    return new Session(
        Key.of(Kind.SESSION, "apk-32/" + id),
        origin(path),
        events.get(0),
        Localized.of(EN, new Session.Words(title, Optional.empty(), Optional.of("In short"))),
        type,
        day.isEmpty() ? Optional.empty() : Optional.of(date(day)),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Arrays.stream(speakers).map(this::appearance).toList(),
        status,
        status == Session.Status.SCHEDULED ? Optional.empty() : Optional.of("Illness"),
        Common.NONE,
        prose(path));
  }

  private Appearance appearance(String id) {
    return new Appearance(person(id), Part.MODERATOR, Optional.of("Office of that day"));
  }

  Person person(String id) {
    return Optional.ofNullable(people.get(id)).orElseThrow();
  }

  /** A person with a sort name, or none. */
  Sample person(String id, String name, String sortName) {
    return person(id, Localized.of(EN, name), Optional.of(sortName).filter(s -> !s.isEmpty()));
  }

  Sample person(String id, Localized<String> name, Optional<String> sortName) {
    String path = "people/" + id + ".md";
    people.put(
        id,
        new Person(
            Key.of(Kind.PERSON, id),
            origin(path),
            name,
            sortName,
            List.of("Other " + name.original()),
            List.of(role),
            Optional.of(photo("portrait-" + id + ".jpg")),
            List.of(new WebLink("Site", "https://example.com/" + id), evil()),
            Common.NONE,
            prose(path)));
    return this;
  }

  private static WebLink evil() {
    return new WebLink("Evil", "javascript:alert(1)");
  }

  /** The office of those who are added from now on; years only, 0 for unknown ones. */
  Sample office(String title, int from, int to) {
    role =
        new Role(
            Optional.of(title),
            Optional.empty(),
            year(from),
            year(to),
            Optional.empty(),
            Optional.empty());
    return this;
  }

  private static Optional<PartialDate> year(int year) {
    return year == 0
        ? Optional.empty()
        : Optional.of(new PartialDate(year, Optional.empty(), Optional.empty()));
  }

  Sample award(String id, String name) {
    String path = "awards/" + id + ".md";
    awards.add(
        new Award(
            Key.of(Kind.AWARD, id),
            origin(path),
            Localized.of(EN, name),
            Optional.of("medal"),
            Optional.of("President"),
            Optional.of(new PartialDate(1995, Optional.empty(), Optional.empty())),
            List.of("The medal"),
            Common.NONE,
            prose(path)));
    return this;
  }

  /** A grant of the award that was added last. */
  Sample grant(String anchor, int year, Grant.Status status, String... recipients) {
    grants.add(
        new Grant(
            awards.get(awards.size() - 1),
            anchor,
            year == 0 ? Optional.empty() : Optional.of(year),
            Arrays.stream(recipients).map(this::recipient).toList(),
            status,
            Optional.of("Peace"),
            List.of(),
            Optional.of("for services"),
            Optional.empty(),
            Optional.of("President of Kazakhstan"),
            Optional.of(
                new Grant.Decree(
                    Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty())),
            Optional.of(PartialDate.of(date("2023-04-20"))),
            Optional.empty(),
            sessions.stream().findFirst(),
            events.stream().findFirst(),
            ANYWHERE));
    return this;
  }

  private Grant.Recipient recipient(String name) {
    Optional<Person> person = Optional.ofNullable(people.get(name));
    return new Grant.Recipient(
        person, person.isPresent() ? Optional.empty() : Optional.of(name), Optional.empty());
  }

  /** A bare report. */
  Sample article(String id, String title, String date, String... tags) {
    return add(
        id, title, Moment.of(date(date)), List.of(), List.of(), List.of(), List.of(), tags(tags));
  }

  /** A report with everything: quotes, figures, photos, all sessions, people and grants. */
  Sample fullArticle(String id, String title) {
    Person first = people.values().iterator().next();
    Key key = Key.of(Kind.ARTICLE, id);
    Optional<Session> session = sessions.stream().findFirst();
    Quote quote =
        new Quote(
            key,
            "quote-unity",
            "Unity\nand peace",
            Optional.of(first.key()),
            first.title(),
            session.map(Session::key),
            Optional.empty(),
            ANYWHERE);
    Figure figure =
        new Figure(
            key,
            "figure-meetings",
            this.figure,
            Optional.of(Figure.Bound.OVER),
            Optional.empty(),
            "meetings",
            Optional.of(first),
            session,
            ANYWHERE);
    List<Photo> photos = List.of(photo("hall.jpg"), photo("stage.jpg"));
    return add(
        id,
        title,
        Moment.of(OffsetDateTime.parse("2023-04-27T18:30:00+06:00")),
        List.of(quote),
        List.of(figure),
        photos,
        List.of(new Correction(Moment.of(date("2023-04-28")), "A name was wrong.")),
        tags("Unity", "Peace"));
  }

  private Sample add(
      String id,
      String title,
      Moment date,
      List<Quote> quotes,
      List<Figure> figures,
      List<Photo> photos,
      List<Correction> corrections,
      List<Tag> tags) {
    boolean isFull = !quotes.isEmpty();
    String path = id + ".md";
    articles.add(
        new Article(
            Key.of(Kind.ARTICLE, id),
            origin(path),
            Localized.of(EN, new Article.Words(title)),
            date,
            corrections.stream().findFirst().map(Correction::date).orElse(date),
            isFull ? Optional.of("interview") : Optional.empty(),
            isFull ? authors() : List.of(),
            List.of(),
            List.of(),
            isFull ? events.stream().findFirst() : Optional.empty(),
            isFull ? sessions : List.of(),
            isFull ? people.keySet().stream().map(this::appearance).toList() : List.of(),
            isFull ? grants : List.of(),
            quotes,
            figures,
            photos,
            corrections,
            isFull
                ? Optional.of(new WebLink("Agency", "https://example.com/wire"))
                : Optional.empty(),
            common("Summary of " + title, tags),
            prose(path)));
    return this;
  }

  private List<Author> authors() {
    Person first = people.values().iterator().next();
    return List.of(
        new Author(first.title(), Optional.of(first), Optional.empty()),
        new Author("Desk", Optional.empty(), Optional.empty()),
        new Author("Agency", Optional.empty(), Optional.of("https://example.com/agency")));
  }

  private static Common common(String summary, List<Tag> tags) {
    return new Common(
        Optional.empty(),
        Optional.of(summary),
        Optional.empty(),
        tags,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }

  private static List<Tag> tags(String... names) {
    return Arrays.stream(names)
        .map(name -> new Tag(Key.of(Kind.TAG, name.toLowerCase(Locale.ROOT)), name))
        .toList();
  }

  private Photo photo(String name) {
    Asset asset = new MemoryAsset(new SourcePath("content/" + name), name);
    assets.add(asset);
    return new Photo(
        Optional.of(new Picture(asset, 1600, 900, 1)),
        name,
        "Rows of delegates",
        Optional.of("The second day"),
        Optional.of("Drawing: Rostrum"),
        Optional.empty(),
        ANYWHERE);
  }

  Sample page(String id, String title) {
    String path = "pages/" + id + ".md";
    pages.add(
        new StandalonePage(
            Key.of(Kind.PAGE, "pages/" + id),
            origin(path),
            Localized.of(EN, title),
            Common.NONE,
            prose(path)));
    return this;
  }

  Coverage coverage() {
    return new Coverage(
        new Coverage.Parts(
            settings(),
            articles,
            pages,
            events,
            sessions,
            List.copyOf(people.values()),
            awards,
            grants,
            assets,
            List.of(),
            Map.of(),
            Map.of()));
  }

  private SiteSettings settings() {
    return new SiteSettings(
        "Rostrum Demo",
        Optional.of("What the site is about"),
        url,
        url,
        url.map(URI::getRawPath).orElse(""),
        List.of(EN),
        Optional.of(ZoneId.of("Asia/Almaty")),
        Optional.of("The desk"),
        menu,
        perPage,
        Optional.of(new Comments(Optional.of("desk@example.org"), Optional.empty())),
        look,
        Span.ofFile("content/site.yaml"));
  }

  private static Origin origin(String path) {
    return new Origin(new SourcePath("content/" + path), Span.ofFile("content/" + path), Map.of());
  }

  private static Prose prose(String path) {
    return Prose.none(new SourcePath("content/" + path));
  }

  static LocalDate date(String iso) {
    return LocalDate.parse(iso);
  }
}
