package org.rostrum.coverage.read;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rostrum.coverage.Session;
import org.rostrum.diagnostic.Code;
import org.rostrum.diagnostic.Findings;
import org.rostrum.diagnostic.Span;
import org.rostrum.document.Text;
import org.rostrum.i18n.Language;

/** A session: in a file, in the programme, or inside of an article. */
public final class SessionFields {
  /** A session by id or title; what a bare text under {@code sessions:} means. */
  public static final Field<Text> REFERENCE =
      Field.of("", Types.REFERENCE, "a session, by id or title", "plenary");

  /** The name. */
  public static final Field<Map<Language, String>> TITLE =
      Field.of("title", Types.TEXTS, "the name", "Plenary session").required().or("name");

  /** A second line of the name. */
  public static final Field<String> SUBTITLE =
      Field.of("subtitle", Types.TEXT, "a second line of the name", "…");

  /** What kind of session it is: an open word. */
  public static final Field<String> TYPE =
      Field.of("type", Types.TEXT, "what kind of session", "plenary").or("format");

  /** The event, if the place does not say it. */
  public static final Field<Text> EVENT =
      Field.of("event", Types.REFERENCE, "the event, if the place does not say it", "apk-32");

  /** The day on which it is listed. */
  public static final Field<WrittenDay> DAY =
      Field.of("day", Types.DAY_AND_HOUR, "the day, by number or date", "2").or("date");

  /** When it begins. */
  public static final Field<WrittenTime> START =
      Field.of("start", Types.TIME, "when it begins", "10:30")
          .or(
              "time",
              "starts",
              "starts_at",
              "start_time",
              "start_datetime",
              "startdate",
              "start_date");

  /** When it ends. */
  public static final Field<WrittenTime> END =
      Field.of("end", Types.TIME, "when it ends", "12:00")
          .or("ends", "ends_at", "end_time", "end_datetime", "enddate", "end_date");

  /** How long it takes, instead of its end. */
  public static final Field<Duration> DURATION =
      Field.of("duration", Types.DURATION, "how long it takes", "1h30");

  /** Where. */
  public static final Field<List<Text>> ROOMS =
      Field.of("room", Types.listOf(Types.REFERENCE), "where", "Main hall").or("rooms");

  /** Of which strand. */
  public static final Field<Text> TRACK =
      Field.of("track", Types.REFERENCE, "of which track", "Culture");

  /** Who appears. */
  public static final Field<List<Facts>> SPEAKERS =
      Field.of(
              "speakers",
              Types.listOf(Types.mapOf(PersonFields.APPEARANCE)),
              "who appears",
              "[Ada Lovelace, { person: bob, role: moderator }]")
          .or("speaker", "presenter", "presenters", "person");

  /** What it is about. */
  public static final Field<String> ABSTRACT =
      Field.of("abstract", Types.TEXT, "what it is about", "…").or("description");

  /** Whether it takes place as planned. */
  public static final Field<Session.Status> STATUS =
      Field.of(
          "status", Types.oneOf(Session.Status.class), "whether it is as planned", "cancelled");

  /** Why it is not. */
  public static final Field<String> REASON = Field.of("reason", Types.TEXT, "why it is not", "…");

  private static final List<Field<?>> NEXT =
      List.of(
          Field.next("moved_from", "when it should have been"),
          Field.next("slots", "several times"),
          Field.next("languages", "spoken languages").or("language", "lang"),
          Field.next("recording", "the recording"),
          Field.next("links", "pages elsewhere"),
          Field.next("attachments", "papers"),
          Field.next("items", "its parts"),
          Field.next("do_not_record", "not to be recorded"),
          Field.next("guid", "a fixed UUID"),
          Field.next("code", "a fixed code"),
          Field.next("parallel", "no clash with others in its room"),
          Field.next("interpretation", "languages into which it is interpreted"));

  private static final List<Field<?>> OWN =
      List.of(
          TITLE, SUBTITLE, TYPE, DAY, START, END, DURATION, ROOMS, TRACK, SPEAKERS, ABSTRACT,
          STATUS, REASON);

  /** A session's file. */
  public static final Shape SHAPE =
      Shape.of("a session", FileFields.ID, EVENT)
          .and(OWN)
          .and(NEXT)
          .and(FileFields.ALL)
          .completedBy((told, findings) -> timed(FileFields.completed(told, findings), findings));

  /** A session in the programme or inside of an article. */
  public static final Shape INLINE =
      Shape.withShortForm("a session", REFERENCE, FileFields.ID)
          .and(OWN)
          .and(NEXT)
          .and(List.of(FileFields.TAGS, FileFields.SUMMARY, FileFields.IMAGE, FileFields.DRAFT))
          .completedBy(SessionFields::timed);

  private SessionFields() {}

  /** An hour behind the day is that of the start. */
  private static Facts timed(Facts told, Findings findings) {
    Optional<Fact<WrittenDay>> day = told.fact(DAY);
    Optional<WrittenTime> hour = day.flatMap(fact -> fact.value().start());
    if (hour.isEmpty()) {
      return told;
    }
    Span span = day.get().span();
    if (told.lacks(START)) {
      return told.without(DAY).with(START, hour.get(), span);
    }
    told.fact(START)
        .filter(start -> !start.value().time().equals(hour.get().time()))
        .ifPresent(start -> reportTwoHours(start, hour.get(), span, findings));
    return told.with(DAY, WrittenDay.of(hour.get().date().orElseThrow()), span);
  }

  private static void reportTwoHours(
      Fact<WrittenTime> start, WrittenTime other, Span there, Findings findings) {
    findings.add(
        Code.FACT_CONTRADICTION,
        start.span(),
        "the session starts at “%s” here, and at “%s” in %s"
            .formatted(Shown.of(start.value()), Shown.of(other), there.place()),
        "keep one of the two hours");
  }
}
