import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Writes the corpus of the speed benchmark: the same coverage once for Rostrum, once for Hugo.
 *
 * <pre>java src/bench/Corpus.java N DIR</pre>
 *
 * <p>makes {@code DIR/content} (a site of Rostrum) and {@code DIR/hugo/content} (the content of a
 * Hugo site; its configuration and layouts lie in {@code src/bench/hugo}). N articles bring N/10
 * people, N/100 events of ten sessions each and some awards. One article alone is a single file
 * with a title and a date. The same N gives the same bytes on each machine: names, words and links
 * are drawn from a generator with a fixed seed, and all of it is invented.
 */
final class Corpus {
  private static final int LARGEST = 60_000;

  public static void main(String[] args) {
    if (args.length != 2 || !args[0].matches("[1-9]\\d{0,4}")) {
      fail("usage: java Corpus.java N DIR");
    }
    int articles = Integer.parseInt(args[0]);
    if (articles > LARGEST) {
      fail("N is at most " + LARGEST);
    }
    Coverage coverage = new Invention().coverage(articles);
    Path folder = Path.of(args[1]);
    new RostrumSite(folder.resolve("content")).write(coverage);
    new HugoSite(folder.resolve("hugo/content"), coverage).write();
  }

  private static void fail(String message) {
    System.err.println(message);
    System.exit(2);
  }

  private Corpus() {}
}

// What there is to tell.

record Coverage(
    List<Person> people, List<Award> awards, List<Event> events, List<Article> articles) {
  boolean isOneArticle() {
    return articles.size() == 1;
  }
}

record Person(String id, String name, String role, String organization, String bio) {}

record Award(String id, String name, String text) {}

/** An event of two days, with ten sessions and a break each day. */
record Event(
    String id,
    String title,
    LocalDate start,
    String city,
    String theme,
    List<Session> sessions,
    String text) {

  LocalDate end() {
    return start.plusDays(1);
  }

  LocalDate date(int day) {
    return start.plusDays(day - 1);
  }
}

/** A session, {@code day} counted from 1, the hours as {@code HH:mm}. */
record Session(
    String event,
    String id,
    String title,
    String type,
    int day,
    String start,
    String end,
    String room,
    List<Person> speakers,
    String text) {

  String key() {
    return event + "/" + id;
  }
}

record Quote(String text, Person speaker, Session session) {}

record Grant(Award award, Person recipient, LocalDate presented, String citation) {}

/** An article; its body is Markdown with Rostrum's links ({@code person:}, {@code session:} …). */
record Article(
    String id,
    String title,
    String date,
    List<String> tags,
    String summary,
    Person author,
    Event event,
    List<Session> sessions,
    List<Person> speakers,
    Optional<Grant> grant,
    Quote quote,
    String body) {

  String year() {
    return date.substring(0, 4);
  }
}

/** Draws a coverage of any size; what it draws depends on the size alone. */
final class Invention {
  private static final LocalDate FIRST_DAY = LocalDate.of(2014, 1, 13);
  private static final int DAYS = 3_500;
  private static final List<String> STARTS = List.of("09:30", "11:00", "13:30", "15:00", "16:30");
  private static final List<String> ENDS = List.of("10:45", "12:15", "14:45", "16:15", "17:45");
  private static final List<String> ROOMS = List.of("Main hall", "Blue hall", "Library");

  /** Id, type and title of each session, in order. */
  private static final List<List<String>> SESSIONS =
      List.of(
          List.of("opening", "plenary", "Opening of Forum %d"),
          List.of("keynote", "keynote", "Keynote address at Forum %d"),
          List.of("culture", "panel", "Panel on culture at Forum %d"),
          List.of("language", "panel", "Panel on language at Forum %d"),
          List.of("youth", "workshop", "Youth workshop of Forum %d"),
          List.of("economy", "panel", "Panel on the economy at Forum %d"),
          List.of("media", "workshop", "Media workshop of Forum %d"),
          List.of("research", "talk", "Research talks of Forum %d"),
          List.of("honours", "ceremony", "Award ceremony of Forum %d"),
          List.of("closing", "plenary", "Closing of Forum %d"));

  private final Random random = new Random(20230427);
  private final Prose english = new Prose(random, Vocabulary.ENGLISH);
  private final Prose russian = new Prose(random, Vocabulary.RUSSIAN);
  private final Set<List<Object>> granted = new HashSet<>();

  Coverage coverage(int size) {
    List<Person> people = range(Math.max(4, size / 10)).map(this::person).toList();
    List<Award> awards = range(3 + size / 200).map(this::award).toList();
    int count = Math.max(1, size / 100);
    List<Event> events = range(count).map(n -> event(n, count, people)).toList();
    List<Article> articles = new ArrayList<>();
    for (int n = 0; n < size; n++) {
      Event event = events.get((int) ((long) n * count / size));
      Optional<Article> before =
          articles.isEmpty() ? Optional.empty() : Optional.of(pick(articles));
      articles.add(article(n, event, people, awards, before));
    }
    return new Coverage(people, awards, events, articles);
  }

  private static Stream<Integer> range(int size) {
    return IntStream.range(0, size).boxed();
  }

  private Person person(int n) {
    List<String> given = Names.GIVEN;
    List<String> family = Names.FAMILY;
    int row = n / given.size();
    int column = n % given.size();
    String name = given.get(column) + " " + family.get((column + row) % family.size());
    return new Person(
        name.toLowerCase(Locale.ROOT).replace(' ', '-'),
        name,
        pick(Names.ROLES),
        pick(Names.ORGANIZATIONS),
        english.paragraph(60));
  }

  private Award award(int n) {
    String name = "Medal %d for %s".formatted(n + 1, english.phrase(2));
    return new Award("medal-%03d".formatted(n + 1), name, english.paragraph(60));
  }

  private Event event(int n, int count, List<Person> people) {
    String id = "forum-%04d".formatted(n + 1);
    List<Person> cast = new ArrayList<>(people);
    Collections.shuffle(cast, random);
    return new Event(
        id,
        "Forum %d on %s".formatted(n + 1, english.phrase(3)),
        FIRST_DAY.plusDays((long) n * DAYS / count),
        pick(Names.CITIES),
        english.title(5),
        range(SESSIONS.size()).map(s -> session(id, n + 1, s, cast)).toList(),
        english.paragraph(90) + "\n\n" + english.paragraph(80));
  }

  /** The s-th session; three of the event's cast speak, others each time as long as there are. */
  private Session session(String event, int forum, int s, List<Person> cast) {
    int half = SESSIONS.size() / 2;
    List<String> kind = SESSIONS.get(s);
    return new Session(
        event,
        kind.get(0),
        kind.get(2).formatted(forum),
        kind.get(1),
        1 + s / half,
        STARTS.get(s % half),
        ENDS.get(s % half),
        ROOMS.get(s % ROOMS.size()),
        IntStream.range(3 * s, 3 * s + 3).mapToObj(i -> cast.get(i % cast.size())).toList(),
        english.paragraph(60));
  }

  private Article article(
      int n, Event event, List<Person> people, List<Award> awards, Optional<Article> before) {
    Prose prose = n % 10 == 7 ? russian : english;
    List<Session> sessions = sessions(event);
    List<Person> speakers = sessions.get(0).speakers().subList(0, 2);
    Quote quote = new Quote(prose.sentence(20), pick(speakers), sessions.get(0));
    return new Article(
        "%s-%05d".formatted(english.phrase(3).replace(' ', '-'), n + 1),
        prose.title(6),
        event.start().plusDays(n % 10) + "T%02d:%02d:00+06:00".formatted(8 + n / 10 % 10, n % 60),
        distinct(Names.TAGS, 3),
        prose.sentence(22),
        pick(people),
        event,
        sessions,
        speakers,
        n % 10 == 3 ? Optional.of(grant(n / 10, event, awards, people)) : Optional.empty(),
        quote,
        new Story(prose, random, quote, before).body());
  }

  /** One session, or, of a fifth of the articles, two. */
  private List<Session> sessions(Event event) {
    return distinct(event.sessions(), random.nextInt(5) == 0 ? 2 : 1);
  }

  /** A grant of the year to one who did not have the same award in the same year. */
  private Grant grant(int n, Event event, List<Award> awards, List<Person> people) {
    Award award = awards.get(n % awards.size());
    Person recipient = pick(people);
    while (!granted.add(List.of(award.id(), event.start().getYear(), recipient.id()))) {
      recipient = pick(people);
    }
    return new Grant(award, recipient, event.end(), english.phrase(8));
  }

  private <T> T pick(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private <T> List<T> distinct(List<T> all, int count) {
    Set<T> some = new LinkedHashSet<>();
    while (some.size() < count) {
      some.add(pick(all));
    }
    return List.copyOf(some);
  }
}

/** The body of an article: some 715 words with all that reporters use in Markdown. */
final class Story {
  private final Prose prose;
  private final Random random;
  private final Quote quote;
  private final Optional<Article> before;

  Story(Prose prose, Random random, Quote quote, Optional<Article> before) {
    this.prose = prose;
    this.random = random;
    this.quote = quote;
    this.before = before;
  }

  String body() {
    return String.join(
        "\n\n",
        lead(),
        prose.paragraph(75),
        "## " + prose.title(4),
        prose.paragraph(65) + " " + outside(),
        list("- ", 5, 11),
        quotation(),
        prose.paragraph(70),
        "## " + prose.title(5),
        prose.paragraph(55) + "[^1]",
        table(),
        "### " + prose.title(3),
        emphatic() + " " + prose.paragraph(50),
        list("1. ", 3, 14),
        "## " + prose.title(4),
        prose.paragraph(75),
        ending(),
        "[^1]: " + prose.sentence(16) + "\n");
  }

  private String lead() {
    return "%s [%s](person:%s) %s [%s](session:%s). %s"
        .formatted(
            prose.title(7),
            quote.speaker().name(),
            quote.speaker().id(),
            prose.phrase(6),
            prose.phrase(2),
            quote.session().key(),
            prose.paragraph(45));
  }

  /** A link to another site; one in ten stands bare in the text. */
  private String outside() {
    String address = "https://example.org/records/" + random.nextInt(100_000);
    String link = random.nextInt(10) == 0 ? address : "[" + prose.phrase(3) + "](" + address + ")";
    return prose.title(5) + " " + link + " " + prose.phrase(4) + ".";
  }

  private String list(String mark, int items, int words) {
    return IntStream.range(0, items)
        .mapToObj(n -> mark + prose.sentence(words))
        .collect(Collectors.joining("\n"));
  }

  private String quotation() {
    return "> %s\n>\n> — %s, %s"
        .formatted(quote.text(), quote.speaker().name(), quote.session().title());
  }

  private String table() {
    String rows = IntStream.range(0, 5).mapToObj(n -> row()).collect(Collectors.joining("\n"));
    return "| %s | %s | %s |\n| --- | --- | ---: |\n%s"
        .formatted(prose.title(1), prose.title(2), prose.title(1), rows);
  }

  private String row() {
    return "| %s | %s | %d |".formatted(prose.title(2), prose.phrase(3), random.nextInt(10_000));
  }

  private String emphatic() {
    return "%s **%s** %s *%s* %s."
        .formatted(
            prose.title(4), prose.phrase(3), prose.phrase(4), prose.phrase(2), prose.phrase(5));
  }

  private String ending() {
    String link = before.map(a -> "[" + prose.phrase(3) + "](article:" + a.id() + ") ").orElse("");
    return prose.paragraph(30) + " " + prose.title(4) + " " + link + prose.phrase(3) + ".";
  }
}

/** Words in a row, with the look of prose. */
final class Prose {
  private final Random random;
  private final Vocabulary vocabulary;

  Prose(Random random, Vocabulary vocabulary) {
    this.random = random;
    this.vocabulary = vocabulary;
  }

  /** Sentences of eight to nineteen words; so many words in all. */
  String paragraph(int words) {
    List<String> sentences = new ArrayList<>();
    int left = words;
    while (left >= 20) {
      int length = 8 + random.nextInt(Math.min(12, left - 15));
      sentences.add(sentence(length));
      left -= length;
    }
    sentences.add(sentence(left));
    return String.join(" ", sentences);
  }

  /** One in six has a comma, one in ten something in quotation marks. */
  String sentence(int words) {
    String text = title(words);
    if (words > 6 && random.nextInt(6) == 0) {
      text = title(words / 2) + ", " + phrase(words - words / 2);
    } else if (words > 6 && random.nextInt(10) == 0) {
      text = title(words - 5) + " \"" + phrase(3) + "\" " + phrase(2);
    }
    return text + ".";
  }

  String title(int words) {
    String phrase = phrase(words);
    return Character.toUpperCase(phrase.charAt(0)) + phrase.substring(1);
  }

  /** Words without a mark between them; the first and the last are never small ones. */
  String phrase(int words) {
    List<String> all = new ArrayList<>();
    for (int n = 0; n < words; n++) {
      boolean isSmall = n > 0 && n < words - 1 && n % 3 == 2 && random.nextInt(4) > 0;
      List<String> source = isSmall ? vocabulary.small() : vocabulary.large();
      all.add(source.get(random.nextInt(source.size())));
    }
    return String.join(" ", all);
  }
}

record Vocabulary(List<String> large, List<String> small) {
  static final Vocabulary ENGLISH =
      of(
          """
          assembly session delegate speaker programme region culture language council discussion
          agreement proposal committee research institute education tradition heritage community
          initiative project partner festival exhibition museum library university student teacher
          journalist report interview question answer answered opened presented discussed adopted
          supported invited described explained continued established published translated regional
          national cultural public historical economic scientific practical joint annual open young
          friendly lasting important modern shared mutual dialogue platform expert meeting forum
          conference ceremony award medal citizen family generation history future society science
          economy industry agriculture water climate health village city district province border
          market transport railway energy harvest craft music theatre literature poetry cinema radio
          newspaper archive document resolution decree statement address welcome closing opening
          plenary workshop panel audience volunteer organizer moderator chairman secretary member
          minister deputy governor mayor director professor engineer doctor farmer artist composer
          development stability understanding friendship cooperation responsibility participation
          """,
          "of the and in for with on at by from to a that which about between after before during");

  static final Vocabulary RUSSIAN =
      of(
          """
          собрание сессия делегат участник программа регион культура язык совет обсуждение
          соглашение предложение комитет институт образование традиция наследие община проект
          партнёр фестиваль выставка музей библиотека университет студент учитель журналист доклад
          вопрос ответ открыли представили обсудили приняли поддержали пригласили рассказали
          объяснили продолжили опубликовали перевели региональный народный культурный общественный
          исторический научный совместный ежегодный открытый молодой важный общий диалог площадка
          эксперт встреча форум церемония награда медаль гражданин семья поколение история будущее
          общество наука экономика промышленность вода климат здоровье село город район область
          граница рынок дорога энергия урожай ремесло музыка театр литература поэзия кино радио
          газета архив документ решение заявление приветствие слушатели доброволец организатор
          развитие стабильность взаимопонимание дружба сотрудничество ответственность участие
          """,
          "и в на с о по для из от к при что как между после перед во");

  private static Vocabulary of(String large, String small) {
    return new Vocabulary(List.of(large.strip().split("\\s+")), List.of(small.split(" ")));
  }
}

/** Names of people and places, all invented or common; no given name is a family name too. */
final class Names {
  static final List<String> GIVEN =
      words(
          """
          Ada Aigul Alan Alisher Amina Anna Anton Arman Asel Aziz Bakyt Berik Boris Botagoz Carla
          Clara Dana Daniyar Daria David Dinara Edith Elena Emil Erlan Eva Farida Felix Galina
          Gaukhar George Gulnara Hanna Helga Igor Inga Irina Ivan Jamila Jonas Kamila Karl Katya
          Kirill Lara Laura Leila Leon Lydia Madina Maja Marat Maria Martin Maxim Miras Nadia Nina
          Nora Nurlan Olga Oscar Pavel Peter Raushan Rita Roza Ruslan Sabina Samal Serik Sofia
          Tamara Timur Ulan Vera Viktor Yana Zarina Zhanar
          """);
  static final List<String> FAMILY =
      words(
          """
          Abenov Akhmet Albrecht Antonova Arslan Babayev Baimen Bauer Bekova Berger Bogdan Brandt
          Chernov Danilov Dietrich Dombay Ermek Esenov Fischer Fomina Gabit Gerasim Grigor Haas
          Hoffmann Ibraev Iskakov Ismail Jakupov Jansen Kairat Kalinin Karimov Kasym Keller Kenzhe
          Kozlov Krause Kurman Lebedev Lindner Lukash Makarov Malik Mamyr Meyer Mironov Mukhtar
          Nazar Neumann Nikitin Nurgali Omarov Orlov Ospan Petrov Popova Rahim Reiter Rusak Sadyk
          Saparov Schulz Seidel Semenov Shakir Sidorov Smagul Sorokin Suleimen Tarasov Temir
          Toktar Tulegen Umarov Volkov Wagner Yermak Zaitsev Zhuma
          """);
  static final List<String> ROLES =
      List.of(
          "Chair of the council",
          "Deputy chair",
          "Director",
          "Professor of history",
          "Head of department",
          "Editor",
          "Secretary",
          "Member of the board",
          "Adviser",
          "Curator");
  static final List<String> ORGANIZATIONS =
      List.of(
          "Institute of Languages",
          "Museum of the Steppe",
          "Public Council",
          "Chamber of Crafts",
          "House of Friendship",
          "National Library",
          "Youth Union",
          "State University",
          "Academy of Arts",
          "Regional Assembly");
  static final List<String> CITIES =
      words("Astana Almaty Shymkent Karaganda Aktobe Taraz Pavlodar Semey Atyrau Kostanay");
  static final List<String> TAGS =
      words(
          """
          unity language culture education youth heritage economy science water climate health
          transport music theatre literature cinema museums libraries universities schools villages
          cities borders trade energy farming crafts media radio archives law history friendship
          sport families volunteers awards research dialogue markets
          """);

  private static List<String> words(String text) {
    return List.of(text.strip().split("\\s+"));
  }

  private Names() {}
}

// The two ways to write it down.

/** A folder that is filled with text files. */
record Folder(Path root) {
  void write(String name, String text) {
    Path file = root.resolve(name);
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }
}

/** YAML values. */
final class Yaml {
  static String text(String value) {
    return "'" + value.replace("'", "''") + "'";
  }

  static String list(List<String> values) {
    return "[" + String.join(", ", values) + "]";
  }

  static List<String> ids(List<Person> people) {
    return people.stream().map(Person::id).toList();
  }

  static List<String> keys(List<Session> sessions) {
    return sessions.stream().map(Session::key).toList();
  }

  private Yaml() {}
}

/** The coverage as authors of Rostrum write it. */
final class RostrumSite {
  private final Folder folder;

  RostrumSite(Path content) {
    this.folder = new Folder(content);
  }

  void write(Coverage coverage) {
    if (coverage.isOneArticle()) {
      Plain.write(folder, coverage.articles().get(0), "");
      return;
    }
    site();
    coverage.people().forEach(this::person);
    coverage.awards().forEach(this::award);
    coverage.events().forEach(this::event);
    coverage.articles().forEach(this::article);
  }

  private void site() {
    folder.write(
        "site.yaml",
        """
        title: Forum News
        description: Reports from the forums
        url: https://example.org
        languages: [en]
        time_zone: Asia/Almaty
        per_page: 20
        menu:
          - { title: Events, url: /events/ }
          - { title: People, url: /people/ }
          - { title: Awards, url: /awards/ }
          - { title: Tags, url: /tags/ }
        """);
  }

  private void person(Person person) {
    folder.write(
        "people/" + person.id() + ".md",
        """
        ---
        name: %s
        roles:
          - { title: %s, organization: %s, from: 2010 }
        ---
        %s
        """
            .formatted(person.name(), person.role(), person.organization(), person.bio()));
  }

  private void award(Award award) {
    folder.write(
        "awards/" + award.id() + ".md",
        """
        ---
        name: %s
        kind: medal
        granted_by: Public Council
        since: 2005
        ---
        %s
        """
            .formatted(award.name(), award.text()));
  }

  private void event(Event event) {
    String place = "events/" + event.id() + "/";
    folder.write(
        place + "index.md",
        """
        ---
        title: %s
        start: %s
        end: %s
        time_zone: Asia/Almaty
        venue: { name: Congress Centre, city: %s, country: KZ }
        organizer: Public Council
        theme: %s
        rooms: [Main hall, Blue hall, Library]
        ---
        %s
        """
            .formatted(
                event.title(),
                event.start(),
                event.end(),
                event.city(),
                event.theme(),
                event.text()));
    folder.write(place + "schedule.yaml", "days:\n" + day(event, 1) + day(event, 2));
    for (Session session : event.sessions()) {
      folder.write(place + "sessions/" + session.id() + ".md", session(session));
    }
  }

  private static String day(Event event, int day) {
    return """
      - date: %s
        title: Day %d
        sessions:
          - { id: lunch-%d, title: Lunch on day %d, type: break, start: 12:30, end: 13:15 }
    """
        .formatted(event.date(day), day, day, day);
  }

  private static String session(Session session) {
    return """
    ---
    title: %s
    type: %s
    day: %d
    start: %s
    end: %s
    room: %s
    speakers: %s
    ---
    %s
    """
        .formatted(
            session.title(),
            session.type(),
            session.day(),
            session.start(),
            session.end(),
            session.room(),
            Yaml.list(Yaml.ids(session.speakers())),
            session.text());
  }

  private void article(Article article) {
    folder.write(
        "articles/" + article.year() + "/" + article.id() + ".md",
        """
        ---
        title: %s
        date: %s
        summary: %s
        authors: [%s]
        tags: %s
        event: %s
        sessions: %s
        speakers: %s
        %s---
        %s\
        """
            .formatted(
                article.title(),
                article.date(),
                Yaml.text(article.summary()),
                article.author().name(),
                Yaml.list(article.tags()),
                article.event().id(),
                Yaml.list(Yaml.keys(article.sessions())),
                Yaml.list(Yaml.ids(article.speakers())),
                article.grant().map(grant -> grant(grant, article.event())).orElse(""),
                article.body()));
  }

  private static String grant(Grant grant, Event event) {
    return """
    awards:
      - award: %s
        recipient: %s
        presented: %s
        session: %s/honours
        citation: %s
    """
        .formatted(
            grant.award().id(),
            grant.recipient().id(),
            grant.presented(),
            event.id(),
            grant.citation());
  }
}

/** The same as Hugo's authors write it: what belongs together is a taxonomy. */
final class HugoSite {
  private static final Pattern LINK = Pattern.compile("\\]\\((person|session|article):([^)]+)\\)");

  private final Folder folder;
  private final Coverage coverage;
  private final Map<String, Article> articles = new HashMap<>();

  /** By the id of a person, an award or an event. */
  private final Map<String, String> grants = new HashMap<>();

  HugoSite(Path content, Coverage coverage) {
    this.folder = new Folder(content);
    this.coverage = coverage;
    for (Article article : coverage.articles()) {
      articles.put(article.id(), article);
      article.grant().ifPresent(grant -> remember(grant, article));
    }
  }

  private void remember(Grant grant, Article article) {
    String line = grant(grant, article);
    String event = article.event().id();
    for (String id : List.of(grant.recipient().id(), grant.award().id(), event)) {
      grants.merge(id, line, String::concat);
    }
  }

  void write() {
    sections();
    if (coverage.isOneArticle()) {
      Article article = coverage.articles().get(0);
      Plain.write(folder, article, "years: ['%s']\n".formatted(article.year()));
      return;
    }
    coverage.people().forEach(this::person);
    coverage.awards().forEach(this::award);
    coverage.events().forEach(this::event);
    coverage.articles().forEach(this::article);
  }

  /** Lists that Rostrum has no page for: Hugo keeps them in mind and does not write them. */
  private void sections() {
    String hidden = "---\n_build: { render: never }\n---\n";
    folder.write("articles/_index.md", hidden);
    folder.write("years/_index.md", hidden);
    for (String index : List.of("sessions", "coverage")) {
      folder.write(
          index + "/_index.md",
          """
          ---
          _build: { render: never, list: never }
          cascade:
            _build: { render: never, list: never }
          ---
          """);
    }
  }

  private void person(Person person) {
    folder.write(
        "people/" + person.id() + "/_index.md",
        """
        ---
        title: %s
        role: %s
        organization: %s
        %s---
        %s
        """
            .formatted(
                person.name(),
                person.role(),
                person.organization(),
                grants(person.id()),
                person.bio()));
  }

  private void award(Award award) {
    folder.write(
        "awards/" + award.id() + ".md",
        """
        ---
        title: %s
        granted_by: Public Council
        since: 2005
        %s---
        %s
        """
            .formatted(award.name(), grants(award.id()), award.text()));
  }

  private String grants(String id) {
    return grants.containsKey(id) ? "grants:\n" + grants.get(id) : "";
  }

  private static String grant(Grant grant, Article article) {
    return """
      - award: %s
        title: %s
        person: %s
        name: %s
        year: %d
        presented: %s
        event: %s
        citation: %s
        article: articles/%s/%s
    """
        .formatted(
            grant.award().id(),
            grant.award().name(),
            grant.recipient().id(),
            grant.recipient().name(),
            grant.presented().getYear(),
            grant.presented(),
            article.event().id(),
            grant.citation(),
            article.year(),
            article.id());
  }

  private void event(Event event) {
    String place = "events/" + event.id() + "/";
    String facts =
        """
        date: %s
        start: %s
        end: %s
        city: %s
        organizer: Public Council
        theme: %s
        days: [%s, %s]
        breaks:
          - { day: 1, title: Lunch on day 1, start: '12:30', end: '13:15' }
          - { day: 2, title: Lunch on day 2, start: '12:30', end: '13:15' }
        """
            .formatted(
                event.start(),
                event.start(),
                event.end(),
                event.city(),
                event.theme(),
                event.date(1),
                event.date(2));
    folder.write(
        place + "_index.md",
        "---\ntype: event\ntitle: %s\n%s%s---\n%s\n"
            .formatted(event.title(), facts, grants(event.id()), event.text()));
    folder.write(
        place + "schedule.md",
        "---\ntype: schedule\ntitle: Programme of %s\n%s---\n".formatted(event.title(), facts));
    for (Session session : event.sessions()) {
      folder.write(place + "sessions/" + session.id() + ".md", session(event, session));
    }
  }

  private static String session(Event event, Session session) {
    return """
    ---
    type: session
    title: %s
    kind: %s
    key: %s
    event: %s
    day: %d
    date: %sT%s:00+06:00
    end: %sT%s:00+06:00
    room: %s
    people: %s
    ---
    %s
    """
        .formatted(
            session.title(),
            session.type(),
            session.key(),
            event.id(),
            session.day(),
            event.date(session.day()),
            session.start(),
            event.date(session.day()),
            session.end(),
            session.room(),
            Yaml.list(Yaml.ids(session.speakers())),
            session.text());
  }

  private void article(Article article) {
    Set<Person> people = new LinkedHashSet<>(article.speakers());
    people.add(article.author());
    folder.write(
        "articles/" + article.year() + "/" + article.id() + ".md",
        """
        ---
        title: %s
        date: %s
        summary: %s
        author: %s
        tags: %s
        event: %s
        sessions: %s
        speakers: %s
        people: %s
        coverage: [%s]
        years: ['%s']
        quote: { text: %s, speaker: %s, session: %s }
        %s---
        %s\
        """
            .formatted(
                article.title(),
                article.date(),
                Yaml.text(article.summary()),
                article.author().id(),
                Yaml.list(article.tags()),
                article.event().id(),
                Yaml.list(Yaml.keys(article.sessions())),
                Yaml.list(Yaml.ids(article.speakers())),
                Yaml.list(Yaml.ids(List.copyOf(people))),
                article.event().id(),
                article.year(),
                Yaml.text(article.quote().text()),
                article.quote().speaker().id(),
                article.quote().session().key(),
                article.grant().map(grant -> "grants:\n" + grant(grant, article)).orElse(""),
                linked(article.body())));
  }

  /** The body with addresses in the place of Rostrum's links. */
  private String linked(String body) {
    return LINK.matcher(body)
        .replaceAll(link -> "](" + address(link.group(1), link.group(2)) + ")");
  }

  private String address(String kind, String id) {
    return switch (kind) {
      case "person" -> "/people/" + id + "/";
      case "session" -> "/events/" + id.replace("/", "/sessions/") + "/";
      default -> "/articles/" + articles.get(id).year() + "/" + id + "/";
    };
  }
}

/** The one article of the smallest corpus: a title, a date and the text without its links. */
final class Plain {
  private static final Pattern LINK = Pattern.compile("\\[([^]]+)\\]\\((person|session):[^)]+\\)");

  static void write(Folder folder, Article article, String more) {
    folder.write(
        "a.md",
        "---\ntitle: %s\ndate: %s\n%s---\n%s"
            .formatted(
                article.title(),
                article.date(),
                more,
                LINK.matcher(article.body()).replaceAll("$1")));
  }

  private Plain() {}
}
