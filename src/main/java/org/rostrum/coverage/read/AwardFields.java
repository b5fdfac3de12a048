package org.rostrum.coverage.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rostrum.coverage.Grant;
import org.rostrum.coverage.PartialDate;
import org.rostrum.diagnostic.Findings;
import org.rostrum.diagnostic.Span;
import org.rostrum.document.Text;
import org.rostrum.i18n.Language;

/** An honour and its grants: in a file, or inside of an article. */
public final class AwardFields {
  /** An award by id or name; what a bare text under {@code award:} means. */
  public static final Field<Text> REFERENCE =
      Field.of("", Types.REFERENCE, "an award, by id or name", "State award");

  /** The name. */
  public static final Field<Map<Language, String>> NAME =
      Field.of("name", Types.TEXTS, "the name", "State award").required().or("title");

  /** What kind of honour it is: an open word. */
  public static final Field<String> KIND =
      Field.of("kind", Types.TEXT, "order, medal, prize, title or category", "medal");

  /** Who confers it. */
  public static final Field<String> GRANTED_BY =
      Field.of("granted_by", Types.TEXT, "who confers it", "President");

  /** When it was founded. */
  public static final Field<PartialDate> SINCE =
      Field.of("since", Types.PARTIAL_DATE, "when it was founded", "1995");

  private static final List<Field<?>> OWN =
      List.of(NAME, KIND, GRANTED_BY, SINCE, PersonFields.ALSO_KNOWN_AS);

  private static final List<Field<?>> NEXT =
      List.of(
          Field.next("law", "what founds it"),
          Field.next("until", "when it ended"),
          Field.next("categories", "its categories"));

  /** An award inside of a grant. */
  public static final Shape INLINE =
      Shape.withShortForm("an award", REFERENCE, FileFields.ID)
          .and(OWN)
          .and(NEXT)
          .and(List.of(FileFields.IMAGE, FileFields.SUMMARY));

  /** Of what. */
  public static final Field<Facts> AWARD =
      Field.of("award", Types.mapOf(INLINE), "the award, by id or name", "State award").required();

  /** An organization by its name. */
  public static final Field<String> ORGANIZATION =
      Field.of("organization", Types.TEXT, "an organization", "Lituanica").or("organisation");

  /** A part of a divided award. */
  public static final Field<String> SHARE = Field.of("share", Types.TEXT, "the share", "1/2");

  /** A recipient. */
  public static final Shape RECIPIENT =
      Shape.withShortForm(
              "a recipient",
              PersonFields.PERSON,
              FileFields.ID,
              PersonFields.NAME,
              ORGANIZATION,
              SHARE,
              PersonFields.ROLE,
              PersonFields.SORT_NAME,
              PersonFields.ALSO_KNOWN_AS)
          .and(List.of(Field.next("role_then", "the office of that day")))
          .and(PersonFields.NAME_PARTS)
          .needingOneOf(PersonFields.PERSON, PersonFields.NAME, ORGANIZATION, FileFields.ID)
          .completedBy(PersonFields::completed);

  /** The year. */
  public static final Field<Integer> YEAR =
      Field.of("year", Types.integer(1, 9999), "the year", "2023");

  /** Who receives it. */
  public static final Field<List<Facts>> RECIPIENTS =
      Field.of("recipient", Types.listOf(Types.mapOf(RECIPIENT)), "who receives it", "Ada Lovelace")
          .or("recipients", "laureate", "laureates", "winner", "winners");

  /** Who is proposed, and does not receive it. */
  private static final Field<List<Facts>> NOMINEES =
      Field.of("nominee", Types.listOf(Types.mapOf(RECIPIENT)), "who is proposed", "Ada Lovelace")
          .or("nominees");

  /** What became of it. */
  public static final Field<Grant.Status> STATUS =
      Field.of("status", Types.oneOf(Grant.Status.class), "what became of it", "finalist");

  /** In which category. */
  public static final Field<String> CATEGORY =
      Field.of("category", Types.TEXT, "the category", "Literature");

  /** For what, in the words of who confers it. */
  public static final Field<String> CITATION =
      Field.of("citation", Types.TEXT, "for what", "services to peace").or("motivation");

  /** Something to add. */
  public static final Field<String> NOTE = Field.of("note", Types.TEXT, "something to add", "…");

  /** Who confers it this time. */
  public static final Field<String> AUTHORITY =
      Field.of("authority", Types.TEXT, "who confers it", "President of Kazakhstan");

  /** A number. */
  public static final Field<String> DECREE_NUMBER =
      Field.of("number", Types.TEXT, "its number", "\"0-000\"");

  /** A date. */
  public static final Field<PartialDate> DECREE_DATE =
      Field.of("date", Types.PARTIAL_DATE, "its date", "2023-04-20");

  /** A name. */
  public static final Field<String> DECREE_TITLE = Field.of("title", Types.TEXT, "its name", "…");

  /** Where it can be read. */
  public static final Field<String> DECREE_URL =
      Field.of("url", Types.ADDRESS, "where it can be read", "\"https://…\"");

  /** The act that confers it. */
  public static final Field<Facts> DECREE =
      Field.of(
          "decree",
          Types.mapOrTrue(
              Shape.of("a decree", DECREE_NUMBER, DECREE_DATE, DECREE_TITLE, DECREE_URL)),
          "the act that confers it",
          "true");

  /** When it was conferred. */
  public static final Field<PartialDate> CONFERRED =
      Field.of("conferred", Types.PARTIAL_DATE, "when it was conferred", "2023-04-20");

  /** When it was handed over. */
  public static final Field<PartialDate> PRESENTED =
      Field.of("presented", Types.PARTIAL_DATE, "when it was handed over", "2023-04-27");

  /** Where it was handed over. */
  public static final Field<Text> SESSION =
      Field.of("session", Types.REFERENCE, "where it was handed over", "plenary");

  /** What a work is called. */
  public static final Field<String> WORK_TITLE =
      Field.of("title", Types.TEXT, "what it is called", "The Spine").required().or("name");

  /** For which works. */
  public static final Field<List<Facts>> WORKS =
      Field.of(
              "work",
              Types.listOf(
                  Types.mapOf(Shape.withShortForm("a work", WORK_TITLE, LinkFields.SOURCE_URL))),
              "for which work",
              "{ title: The Spine, url: \"https://…\" }")
          .or("works", "film", "films", "book");

  private static final List<Field<?>> GRANT =
      List.of(
          YEAR,
          RECIPIENTS,
          NOMINEES,
          STATUS,
          CATEGORY,
          CITATION,
          NOTE,
          AUTHORITY,
          DECREE,
          CONFERRED,
          PRESENTED,
          SESSION,
          WORKS,
          Field.next("place", "second or third"),
          Field.next("tie", "shared first place"),
          Field.next("category_as_worded", "the category's name of that day"),
          Field.next("presenter", "who handed it over"),
          Field.next("in_absentia", "the recipient was not there"),
          Field.next("posthumous", "the recipient had died"));

  /** A grant inside of an article. */
  public static final Shape GRANT_IN_ARTICLE =
      Shape.withShortForm("a grant", AWARD).and(GRANT).completedBy(AwardFields::completed);

  /** The honours that a file tells of. */
  public static final Field<List<Facts>> AWARDS =
      Field.of(
              "awards",
              Types.listOf(Types.mapOf(GRANT_IN_ARTICLE)),
              "the honours it tells of",
              "[{ award: State award, recipient: Ada Lovelace }]")
          .or("award", "grants", "grant", "nominations");

  /** A grant in its award's file. */
  public static final Shape GRANT_IN_AWARD =
      Shape.of("a grant").and(GRANT).completedBy(AwardFields::completed);

  /** The grants. */
  public static final Field<List<Facts>> GRANTS =
      Field.of(
          "grants",
          Types.listOf(Types.mapOf(GRANT_IN_AWARD)),
          "to whom it was granted",
          "[{ year: 2023, recipient: Ada Lovelace }]");

  /** An award's file. */
  public static final Shape SHAPE =
      Shape.of("an award", FileFields.ID)
          .and(OWN)
          .and(List.of(GRANTS))
          .and(NEXT)
          .and(FileFields.ALL)
          .completedBy(FileFields::completed);

  private AwardFields() {}

  /** A nominee is a recipient of that status, if nothing else is told. */
  private static Facts completed(Facts told, Findings findings) {
    Optional<Fact<List<Facts>>> nominees = told.fact(NOMINEES);
    if (nominees.isEmpty()) {
      return told.isBroken(NOMINEES) ? told.alsoBroken(RECIPIENTS) : told;
    }
    Facts rest = told.without(NOMINEES);
    if (!told.lacks(RECIPIENTS)) {
      return rest;
    }
    Span place = nominees.get().span();
    Facts proposed = rest.with(RECIPIENTS, nominees.get().value(), place);
    return told.lacks(STATUS) ? proposed.with(STATUS, Grant.Status.NOMINEE, place) : proposed;
  }
}
