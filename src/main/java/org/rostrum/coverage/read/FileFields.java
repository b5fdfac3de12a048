package org.rostrum.coverage.read;

import java.util.List;
import org.rostrum.document.Text;

/** What every kind with a file may have. */
public final class FileFields {
  /** Another name by which references find the thing. */
  public static final Field<Text> ID =
      Field.of("id", Types.REFERENCE, "a name for references", "plenary");

  /** What the file is, if its place does not say it; in a session its own type. */
  public static final Field<Text> TYPE =
      Field.of("type", Types.REFERENCE, "what the file is, or a session's type", "page");

  /** Not published. */
  public static final Field<Boolean> DRAFT =
      Field.of("draft", Types.YES_OR_NO, "keeps it from being published", "true");

  /** Published from then on. */
  public static final Field<WrittenTime> PUBLISH =
      Field.of("publish", Types.MOMENT, "published from then on", "2023-04-28 09:00");

  /** Published until then. */
  public static final Field<WrittenTime> EXPIRES =
      Field.of("expires", Types.MOMENT, "published until then", "2024-01-01")
          .or("expirydate", "expiry_date");

  /** The last change. */
  public static final Field<WrittenTime> UPDATED =
      Field.of("updated", Types.MOMENT, "the last change", "2023-04-28 09:15")
          .or("lastmod", "modified", "last_modified_at");

  /** The last part of the address. */
  public static final Field<Text> SLUG =
      Field.of("slug", Types.REFERENCE, "the last part of the address", "second-day");

  /** The whole address. */
  public static final Field<Text> PERMALINK =
      Field.of("permalink", Types.REFERENCE, "the whole address", "/second-day/");

  /** Old addresses. */
  public static final Field<List<Text>> ALIASES =
      Field.of("aliases", Types.listOf(Types.REFERENCE), "old addresses", "[/old/address/]")
          .or("redirect_from", "alias");

  /** Topics. */
  public static final Field<List<String>> TAGS =
      Field.of("tags", Types.TAGS, "topics", "[unity, awards]")
          .or("categories", "category", "topics", "tag");

  /** One or two sentences. */
  public static final Field<String> SUMMARY =
      Field.of("summary", Types.TEXT, "one or two sentences", "What the second day brought.")
          .or("description", "excerpt", "deck", "preview", "lead", "abstract", "standfirst");

  /** The picture that stands for it. */
  public static final Field<Facts> IMAGE =
      Field.of(
              "image",
              Types.mapOf(PhotoFields.SHAPE),
              "the picture that stands for it",
              "{ src: hall.jpg, alt: \"…\" }")
          .or("cover", "featured_image", "thumbnail", "banner", "primary_image");

  /** All of them. */
  static final List<Field<?>> ALL =
      List.of(
          TYPE,
          DRAFT,
          PUBLISH,
          EXPIRES,
          UPDATED,
          SLUG,
          PERMALINK,
          ALIASES,
          TAGS,
          SUMMARY,
          IMAGE,
          Field.next("params", "free values for the theme"),
          Field.next("ignore", "findings to be silent about"));

  private FileFields() {}
}
