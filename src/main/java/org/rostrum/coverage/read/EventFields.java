package org.rostrum.coverage.read;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.rostrum.coverage.Color;
import org.rostrum.document.Text;
import org.rostrum.i18n.Language;

/** An event: in a file, in {@code schedule.yaml}, or inside of an article. */
public final class EventFields {
  /** An event by id or title; what a bare text under {@code event:} means. */
  public static final Field<Text> REFERENCE =
      Field.of("", Types.REFERENCE, "an event, by id or title", "apk-32");

  /** The name. */
  public static final Field<Map<Language, String>> TITLE =
      Field.of("title", Types.TEXTS, "the name", "Assembly 2023").required().or("name");

  /** A second line of the name. */
  public static final Field<String> SUBTITLE =
      Field.of("subtitle", Types.TEXT, "a second line of the name", "…");

  /** A short form of the name. */
  public static final Field<String> SHORT_TITLE =
      Field.of("short_title", Types.TEXT, "a short form of the name", "Assembly, 32nd session")
          .or("short_name");

  /** The colour of its pages. */
  public static final Field<Color> COLOR =
      Field.of("color", Types.COLOR, "the colour of its pages", "\"#1fb3c8\"").or("colour");

  /** The motto. */
  public static final Field<String> THEME = Field.of("theme", Types.TEXT, "the motto", "\"…\"");

  /** The first day. */
  public static final Field<WrittenTime> START =
      Field.of("start", Types.MOMENT, "the first day", "2023-04-26")
          .or("date", "startdate", "start_date", "eventdate", "event_date", "begin", "from");

  /** The last day. */
  public static final Field<WrittenTime> END =
      Field.of("end", Types.MOMENT, "the last day", "2023-04-27")
          .or("enddate", "end_date", "to", "until");

  /** The zone of all its times. */
  public static final Field<ZoneId> TIME_ZONE =
      Field.of("time_zone", Types.ZONE, "the zone of all its times", "Asia/Almaty")
          .or("timezone", "tz");

  /** A name of a place. */
  public static final Field<String> VENUE_NAME =
      Field.of("name", Types.TEXT, "the house", "Palace of Independence").or("title");

  /** Street and number. */
  public static final Field<String> ADDRESS =
      Field.of("address", Types.TEXT, "street and number", "1 Main Street");

  /** The city. */
  public static final Field<String> CITY = Field.of("city", Types.TEXT, "the city", "Astana");

  /** The country. */
  public static final Field<String> COUNTRY =
      Field.of("country", Types.TEXT, "the country", "Kazakhstan");

  /** The page of the place. */
  public static final Field<String> VENUE_URL =
      Field.of("url", Types.ADDRESS, "its page", "\"https://…\"");

  /** A place. */
  public static final Shape VENUE_SHAPE =
      Shape.withShortForm("a venue", VENUE_NAME, ADDRESS, CITY, COUNTRY, VENUE_URL)
          .and(
              List.of(
                  Field.next("geo", "its position"),
                  Field.next("online_url", "where it is online"),
                  Field.next("capacity", "seats"),
                  Field.next("floor", "the floor"),
                  Field.next("accessibility", "how to get in"),
                  Field.next("transport", "how to get there")));

  /** Where it takes place. */
  public static final Field<Facts> VENUE =
      Field.of("venue", Types.mapOf(VENUE_SHAPE), "where", "{ city: Astana, country: Kazakhstan }")
          .or("location", "place");

  /** A name in a list. */
  public static final Field<String> PART_NAME =
      Field.of("name", Types.TEXT, "the name", "Main hall").required().or("title");

  /** Who organizes it. */
  public static final Field<Facts> ORGANIZER =
      Field.of(
              "organizer",
              Types.mapOf(Shape.withShortForm("an organizer", PART_NAME, VENUE_URL)),
              "who organizes it",
              "…")
          .or("organiser", "host");

  /** A room. */
  public static final Shape ROOM_SHAPE =
      Shape.withShortForm("a room", PART_NAME, FileFields.ID)
          .and(
              List.of(
                  Field.next("capacity", "seats"),
                  Field.next("floor", "the floor"),
                  Field.next("accessibility", "how to get in"),
                  Field.next("parallel", "several sessions at once are no clash")));

  /** A strand of the programme. */
  public static final Shape TRACK_SHAPE =
      Shape.withShortForm("a track", PART_NAME, FileFields.ID)
          .and(
              List.of(
                  Field.next("slug", "its address"),
                  Field.next("color", "its colour"),
                  Field.next("description", "what it is about")));

  /** The rooms; if told, sessions use no other. */
  public static final Field<List<Facts>> ROOMS =
      Field.of("rooms", Types.listOf(Types.mapOf(ROOM_SHAPE)), "the rooms", "[Main hall, Foyer]");

  /** The tracks; if told, sessions use no other. */
  public static final Field<List<Facts>> TRACKS =
      Field.of("tracks", Types.listOf(Types.mapOf(TRACK_SHAPE)), "the tracks", "[Culture, Law]");

  /** Which day it is. */
  public static final Field<WrittenDay> DAY_DATE =
      Field.of("date", Types.DAY, "the date, or the day's number", "2023-04-26")
          .required()
          .or("day");

  /** What a day is called. */
  public static final Field<String> DAY_TITLE =
      Field.of("title", Types.TEXT, "what the day is called", "Sessions of the members").or("name");

  /** Sessions, of the event or of a day. */
  public static final Field<List<Facts>> SESSIONS =
      Field.of(
          "sessions",
          Types.listOf(Types.mapOf(SessionFields.INLINE)),
          "the sessions",
          "[{ title: Plenary session, day: 2 }]");

  /** A day. */
  public static final Shape DAY_SHAPE =
      Shape.withShortForm("a day", DAY_DATE, DAY_TITLE, SESSIONS)
          .and(List.of(Field.next("day_change", "until when a night belongs to its day")));

  /** The days. */
  public static final Field<List<Facts>> DAYS =
      Field.of(
          "days",
          Types.listOf(Types.mapOf(DAY_SHAPE)),
          "the days",
          "[{ date: 2023-04-26, title: First day }]");

  private static final List<Field<?>> NEXT =
      List.of(
          Field.next("acronym", "a short name"),
          Field.next("edition", "which of the series"),
          Field.next("series", "the series"),
          Field.next("status", "whether it takes place"),
          Field.next("previous_start", "when it should have been"),
          Field.next("attendance", "on site, online or mixed"),
          Field.next("access", "public or by invitation"),
          Field.next("sponsors", "who pays"),
          Field.next("documents", "papers"),
          Field.next("figures", "numbers"),
          Field.next("changes", "changes of the programme"));

  /** An event's file, or its {@code schedule.yaml}. */
  public static final Shape SHAPE =
      Shape.of(
              "an event",
              FileFields.ID,
              TITLE,
              SUBTITLE,
              SHORT_TITLE,
              THEME,
              START,
              END,
              TIME_ZONE,
              VENUE,
              ORGANIZER,
              ROOMS,
              TRACKS,
              DAYS,
              SESSIONS,
              COLOR)
          .and(List.of(AwardFields.AWARDS))
          .and(NEXT)
          .and(FileFields.ALL)
          .completedBy(FileFields::completed);

  /** An event inside of an article. */
  public static final Shape INLINE =
      Shape.withShortForm(
              "an event",
              REFERENCE,
              FileFields.ID,
              TITLE,
              SUBTITLE,
              SHORT_TITLE,
              THEME,
              START,
              END,
              TIME_ZONE,
              VENUE,
              ORGANIZER,
              ROOMS,
              TRACKS,
              DAYS,
              SESSIONS,
              COLOR)
          .and(NEXT)
          .and(List.of(FileFields.TAGS, FileFields.SUMMARY, FileFields.IMAGE));

  private EventFields() {}
}
