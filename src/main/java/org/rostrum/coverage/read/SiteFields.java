package org.rostrum.coverage.read;

import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.rostrum.coverage.Color;
import org.rostrum.document.Text;

/** {@code site.yaml}. */
public final class SiteFields {
  private static final int MOST_PER_PAGE = 1000;

  /** The site's name. */
  public static final Field<String> TITLE =
      Field.of("title", Types.TEXT, "the site's name", "Assembly News").or("name");

  /** What it is about. */
  public static final Field<String> DESCRIPTION =
      Field.of("description", Types.TEXT, "what it is about", "…").or("summary", "tagline");

  /** Where it is published. */
  public static final Field<Text> URL =
      Field.of("url", Types.WRITTEN, "where it is published", "https://example.org/news")
          .or("base_url", "baseurl");

  /** Its languages, the main one first. */
  public static final Field<List<Text>> LANGUAGES =
      Field.of("languages", Types.listOf(Types.WRITTEN), "its languages, main first", "[en, kk]")
          .or("language", "lang");

  /** The zone of what belongs to no event. */
  public static final Field<ZoneId> TIME_ZONE =
      Field.of("time_zone", Types.ZONE, "the zone of what belongs to no event", "Asia/Almaty")
          .or("timezone", "tz");

  /** A picture in place of the theme's mark. */
  public static final Field<Text> LOGO =
      Field.of("logo", Types.REFERENCE, "a picture in place of the theme's mark", "/logo.svg");

  /** Who publishes it. */
  public static final Field<Facts> PUBLISHER =
      Field.of(
          "publisher",
          Types.mapOf(
              Shape.withShortForm("a publisher", EventFields.PART_NAME, LOGO)
                  .and(
                      List.of(
                          Field.next("corrections_policy", "how mistakes are put right"),
                          Field.next("contact", "how to reach it")))),
          "who publishes it",
          "{ name: … }");

  /** The words of an entry. */
  public static final Field<String> MENU_TITLE =
      Field.of("title", Types.TEXT, "the words", "About").required().or("name", "label", "text");

  /** Where it leads. */
  public static final Field<Text> MENU_URL =
      Field.of("url", Types.WRITTEN, "where it leads", "pages/about.md")
          .required()
          .or("href", "link", "page");

  /** The menu. */
  public static final Field<List<Facts>> MENU =
      Field.of(
          "menu",
          Types.listOf(Types.mapOf(Shape.of("a menu entry", MENU_TITLE, MENU_URL))),
          "the menu",
          "[{ title: Events, url: /events/ }]");

  /** What the foot of each page links. */
  public static final Field<List<Facts>> FOOTER =
      Field.of(
          "footer",
          Types.listOf(Types.mapOf(Shape.of("a footer entry", MENU_TITLE, MENU_URL))),
          "what the foot of each page links",
          "[{ title: Contact, url: pages/contact.md }]");

  /** The colour of what belongs to no event. */
  public static final Field<Color> COLOR =
      Field.of("color", Types.COLOR, "the colour of what belongs to no event", "\"#1fb3c8\"")
          .or("colour");

  /** The colours of the theme, by their use. */
  public static final List<Field<List<Color>>> PALETTE =
      Stream.of("paper", "panel", "ink", "soft", "link", "line", "gold", "deep")
          .map(SiteFields::hue)
          .toList();

  /** Colours in place of the theme's. */
  public static final Field<Facts> COLORS =
      Field.of(
              "colors",
              Types.mapOf(Shape.of("colours", PALETTE.toArray(Field<?>[]::new))),
              "colours in place of the theme's",
              "{ link: \"#00607a\" }")
          .or("colours");

  private static Field<List<Color>> hue(String use) {
    return Field.of(
        use,
        Types.listOf(Types.COLOR),
        "a colour, or one for light and one for dark surroundings",
        "[\"#00607a\", \"#6fd3e3\"]");
  }

  /** Items on a page of a list. */
  public static final Field<Integer> PER_PAGE =
      Field.of("per_page", Types.integer(1, MOST_PER_PAGE), "items on a page of a list", "20");

  /** An e-mail address. */
  public static final Field<String> EMAIL =
      Field.of("email", Types.EMAIL, "an e-mail address", "desk@example.org");

  /** The address of a form. */
  public static final Field<String> FORM =
      Field.of("form", Types.ADDRESS, "the address of a form", "\"https://…\"");

  /** Where readers can write to. */
  public static final Field<Facts> COMMENTS =
      Field.of(
          "comments",
          Types.mapOf(Shape.of("comments", EMAIL, FORM)),
          "where readers can write to",
          "{ email: desk@example.org }");

  /** All of it. */
  public static final Shape SHAPE =
      Shape.of(
          "site.yaml",
          TITLE,
          DESCRIPTION,
          URL,
          LANGUAGES,
          TIME_ZONE,
          PUBLISHER,
          MENU,
          FOOTER,
          COLOR,
          COLORS,
          PER_PAGE,
          COMMENTS,
          Field.next("rules", "severity by code"),
          Field.next("outputs", "families that are not wanted"),
          Field.next("params", "free values for the theme"));

  private SiteFields() {}
}
