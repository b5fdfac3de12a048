package org.rostrum.coverage.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rostrum.coverage.Figure;
import org.rostrum.diagnostic.Code;
import org.rostrum.diagnostic.Findings;
import org.rostrum.diagnostic.Nearest;
import org.rostrum.document.Fields;
import org.rostrum.document.Text;
import org.rostrum.i18n.Language;

/** An article, or a page outside the news flow. */
public final class ArticleFields {
  /** The headline. */
  public static final Field<String> TITLE =
      Field.of("title", Types.TEXT, "the headline", "Assembly opens its 32nd session")
          .required()
          .or("headline", "name");

  /** When it is published. */
  public static final Field<WrittenTime> DATE =
      Field.of("date", Types.MOMENT, "when it is published", "2023-04-26")
          .required()
          .or(
              "eventdate",
              "event_date",
              "startdate",
              "start_date",
              "pubdate",
              "published_at",
              "published_date",
              "created");

  /** The language of the text. */
  public static final Field<Language> LANGUAGE =
      Field.of("lang", Types.LANGUAGE, "the language of the text, if not the site’s", "kk")
          .or("language", "locale");

  /** The name of somebody who writes. */
  public static final Field<String> AUTHOR_NAME =
      Field.of("name", Types.unlessUnknown(Types.TEXT), "the name", "Ada Lovelace")
          .required()
          .or("display_name");

  private static final Shape AUTHOR =
      Shape.withShortForm("an author", AUTHOR_NAME, LinkFields.SOURCE_URL);

  /** Who wrote it. */
  public static final Field<List<Facts>> AUTHORS = by("authors", "who wrote it", "author");

  /** Who edited it. */
  public static final Field<List<Facts>> EDITORS = by("editors", "who edited it", "editor");

  /** Who translated it. */
  public static final Field<List<Facts>> TRANSLATORS =
      by("translators", "who translated it", "translator");

  /** What it reports on. */
  public static final Field<Facts> EVENT =
      Field.of(
          "event",
          Types.mapOf(EventFields.INLINE),
          "the event, if the folder does not say it",
          "apk-32");

  /** The sessions it reports on. */
  public static final Field<List<Facts>> SESSIONS =
      Field.of(
              "sessions",
              Types.listOf(Types.mapOf(SessionFields.INLINE)),
              "the sessions it reports on",
              "[plenary]")
          .or("session");

  /** Whom it is about. */
  public static final Field<List<Facts>> SPEAKERS =
      Field.of(
              "speakers",
              Types.listOf(Types.mapOf(PersonFields.APPEARANCE)),
              "whom it is about",
              "[Ada Lovelace]")
          .or("speaker", "people", "presenter", "presenters", "person");

  /** Words. */
  public static final Field<String> QUOTE_TEXT =
      Field.of("text", Types.TEXT, "the words", "\"…\"").required().or("quote");

  /** Who said it. */
  public static final Field<Text> SPEAKER =
      Field.of(
              "speaker",
              Types.unlessUnknown(Types.REFERENCE),
              "who said it, by id or name",
              "Ada Lovelace")
          .or("person");

  /** Where it was said. */
  public static final Field<Text> SESSION =
      Field.of("session", Types.REFERENCE, "where it was said", "plenary");

  private static final Shape QUOTE =
      Shape.of("a quote", QUOTE_TEXT, SPEAKER, SESSION)
          .and(
              List.of(
                  Field.next("date", "when it was said"),
                  Field.next("original", "the words in their language"),
                  Field.next("translator", "who translated it"),
                  Field.next("source_url", "where it can be checked"),
                  Field.next("at", "the place in the recording"),
                  Field.next("image", "a picture")));

  /** Quotes that the text does not set apart. */
  public static final Field<List<Facts>> QUOTES =
      Field.of(
              "quotes",
              Types.listOf(Types.mapOf(QUOTE)),
              "what was said",
              "[{ text: \"…\", speaker: Ada Lovelace }]")
          .or("quote");

  /** A number. */
  public static final Field<String> VALUE =
      Field.of("value", Types.TEXT, "the number", "3000").required();

  /** How exact it is. */
  public static final Field<Figure.Bound> BOUND =
      Field.of("bound", Types.oneOf(Figure.Bound.class), "how exact it is", "over");

  /** Of what. */
  public static final Field<String> UNIT = Field.of("unit", Types.TEXT, "the unit", "km");

  /** What is counted. */
  public static final Field<String> LABEL =
      Field.of("label", Types.TEXT, "what is counted", "expert discussions").required();

  private static final Shape FIGURE =
      Shape.of("a figure", VALUE, BOUND, UNIT, LABEL, SPEAKER, SESSION)
          .and(
              List.of(
                  Field.next("as_of", "when it was true"),
                  Field.next("source", "where it can be checked")));

  /** Numbers. */
  public static final Field<List<Facts>> FIGURES =
      Field.of(
              "figures",
              Types.listOf(Types.mapOf(FIGURE)),
              "numbers that were given",
              "[{ value: 3000, bound: over, label: discussions }]")
          .or("figure");

  /** Pictures. */
  public static final Field<List<Facts>> PHOTOS =
      Field.of(
              "photos",
              Types.listOf(Types.mapOf(PhotoFields.SHAPE)),
              "pictures",
              "[{ src: hall.jpg, alt: \"…\", credit: \"…\" }]")
          .or("pictures", "images");

  /** When a mistake was put right. */
  public static final Field<WrittenTime> CORRECTION_DATE =
      Field.of("date", Types.MOMENT, "since when it is right", "2023-04-28 09:15").required();

  /** What the mistake was. */
  public static final Field<String> CORRECTION_TEXT =
      Field.of("text", Types.TEXT, "what was wrong", "An earlier version gave …").required();

  /** Mistakes put right. */
  public static final Field<List<Facts>> CORRECTIONS =
      Field.of(
              "corrections",
              Types.listOf(Types.mapOf(Shape.of("a correction", CORRECTION_DATE, CORRECTION_TEXT))),
              "what was wrong",
              "[{ date: 2023-04-28, text: \"…\" }]")
          .or("correction");

  /** What kind of text it is: an open word. */
  public static final Field<String> KIND =
      Field.of("kind", Types.TEXT, "report, interview, release or notice", "interview");

  /** What it was taken from. */
  public static final Field<Facts> SOURCE =
      Field.of("source", Types.mapOf(LinkFields.SOURCE), "what it was taken from", "The Gazette");

  /** An article's file. */
  public static final Shape SHAPE =
      Shape.of(
              "an article",
              FileFields.ID,
              TITLE,
              DATE,
              LANGUAGE,
              AUTHORS,
              EDITORS,
              TRANSLATORS,
              EVENT,
              SESSIONS,
              SPEAKERS,
              AwardFields.AWARDS,
              QUOTES,
              FIGURES,
              PHOTOS,
              CORRECTIONS,
              KIND,
              SOURCE,
              Field.next("related", "articles to read next"))
          .and(FileFields.ALL)
          .completedBy(ArticleFields::completed);

  /** A page's file. */
  public static final Shape PAGE =
      Shape.of("a page", FileFields.ID, TITLE, DATE, LANGUAGE)
          .and(FileFields.ALL)
          .completedBy((told, found) -> FileFields.completed(typed(told, found), found));

  private static final Pattern SEVERAL = Pattern.compile("\\s(?:&|and|und|et|и)\\s|;");

  private static final Set<Field<?>> DATES =
      Set.of(DATE, FileFields.PUBLISHED, FileFields.PUBLISH_DATE);

  /** What {@code type} can say that a file is. */
  private static final List<String> TYPES =
      List.of(
          "article",
          "award",
          "event",
          "live",
          "organization",
          "page",
          "person",
          "series",
          "session");

  private static final List<String> KINDS = List.of("interview", "notice", "release", "report");

  private ArticleFields() {}

  /** Whether an entry tells when an article was published; {@code published: true} does not. */
  public static boolean isDate(Fields.Entry entry) {
    boolean isWord = entry.value().asText().filter(t -> Types.isYesOrNo(t.value())).isPresent();
    return !isWord && SHAPE.field(entry.key()).filter(DATES::contains).isPresent();
  }

  private static Facts completed(Facts told, Findings findings) {
    for (Facts author : told.list(AUTHORS)) {
      author.fact(AUTHOR_NAME).ifPresent(name -> checkOne(name, findings));
    }
    return FileFields.completed(typed(told, findings), findings);
  }

  /** What a file is stands in {@code type}; some write there what kind of text it is. */
  private static Facts typed(Facts told, Findings findings) {
    Optional<Text> type = told.get(FileFields.TYPE);
    if (type.isEmpty()) {
      return told;
    }
    String word = type.get().value().strip().toLowerCase(Locale.ROOT);
    if (KINDS.contains(word)) {
      return told.lacks(KIND) ? told.with(KIND, word, type.get().span()) : told;
    }
    if (!TYPES.contains(word) && word.length() <= Types.LONGEST_NAME) {
      checkType(type.get(), word, findings);
    }
    return told;
  }

  private static void checkType(Text type, String word, Findings findings) {
    Optional<String> near =
        Stream.concat(TYPES.stream(), KINDS.stream())
            .filter(known -> Nearest.slips(word, known) == 1)
            .findFirst();
    if (near.isPresent()) {
      findings.add(
          Code.VALUE_NEAR,
          type.span(),
          "“%s” is nearly a type with a meaning".formatted(type.value().strip()),
          "did you mean “%s”?".formatted(near.get()));
    }
  }

  /** Names are never split: “Hewlett & Sons” is one. */
  private static void checkOne(Fact<String> name, Findings findings) {
    if (SEVERAL.matcher(name.value()).find()) {
      findings.add(
          Code.NAME_JOINED,
          name.span(),
          "“%s” is taken for one author".formatted(Types.shortened(name.value())),
          "write several as a list: [Ada Lovelace, Charles Babbage]");
    }
  }

  private static Field<List<Facts>> by(String name, String meaning, String synonym) {
    return Field.of(name, Types.listOf(Types.mapOf(AUTHOR)), meaning, "[Ada Lovelace]").or(synonym);
  }
}
