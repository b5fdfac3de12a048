package org.rostrum.coverage.read;

import java.util.List;
import java.util.Optional;
import org.rostrum.diagnostic.Findings;
import org.rostrum.document.Text;

/** What every kind with a file may have. */
public final class FileFields {
  /** Another name by which references find the thing. */
  public static final Field<Text> ID =
      Field.of("id", Types.REFERENCE, "a name for references", "plenary");

  /** What the file is, if its place does not say it; in a session its own type. */
  public static final Field<Text> TYPE =
      Field.of("type", Types.WRITTEN, "what the file is, or a session's type", "page");

  /** Not published. */
  public static final Field<Boolean> DRAFT =
      Field.of("draft", Types.YES_OR_NO, "keeps it from being published", "true");

  /** {@code published: false} of Jekyll, and a date under the same key. */
  static final Field<Text> PUBLISHED =
      Field.of("published", Types.WRITTEN, "whether, or when, it is published", "true");

  /** Hugo's date of publication: the date, or where that stands too, when it is published. */
  static final Field<WrittenTime> PUBLISH_DATE =
      Field.of("publishdate", Types.MOMENT, "when it is published", "2023-04-28")
          .or("publish_date");

  /** Published from then on. */
  public static final Field<WrittenTime> PUBLISH =
      Field.of("publish", Types.MOMENT, "published from then on", "2023-04-28 09:00")
          .or("publish_at", "embargo", "embargo_until");

  /** Published until then. */
  public static final Field<WrittenTime> EXPIRES =
      Field.of("expires", Types.MOMENT, "published until then", "2024-01-01")
          .or("expirydate", "expiry_date", "expires_at", "unpublish_at");

  /** The last change. */
  public static final Field<WrittenTime> UPDATED =
      Field.of("updated", Types.MOMENT, "the last change", "2023-04-28 09:15")
          .or("lastmod", "modified", "last_modified_at", "last_modified", "date_updated");

  /** The last part of the address. */
  public static final Field<Text> SLUG =
      Field.of("slug", Types.WRITTEN, "the last part of the address", "second-day");

  /** The whole address. */
  public static final Field<Text> PERMALINK =
      Field.of("permalink", Types.WRITTEN, "the whole address", "/second-day/");

  /** Old addresses. */
  public static final Field<List<Text>> ALIASES =
      Field.of("aliases", Types.listOf(Types.WRITTEN), "old addresses", "[/old/address/]")
          .or("redirect_from", "redirects", "alias");

  /** Topics. */
  public static final Field<List<String>> TAGS =
      Field.of("tags", Types.TAGS, "topics", "[unity, awards]")
          .or("categories", "category", "topics", "tag");

  /** One or two sentences. */
  public static final Field<String> SUMMARY =
      Field.of("summary", Types.TEXT, "one or two sentences", "What the second day brought.")
          .or(
              "description",
              "excerpt",
              "deck",
              "preview",
              "lead",
              "abstract",
              "standfirst",
              "teaser",
              "meta_description");

  /** The picture that stands for it. */
  public static final Field<Facts> IMAGE =
      Field.of(
              "image",
              Types.mapOf(PhotoFields.SHAPE),
              "the picture that stands for it",
              "{ src: hall.jpg, alt: \"…\" }")
          .or(
              "cover",
              "cover_image",
              "featured_image",
              "featuredimage",
              "primary_image",
              "hero",
              "hero.src",
              "hero_image",
              "banner",
              "thumbnail",
              "photo",
              "photo_url",
              "avatar",
              "image_url",
              "og_image");

  /** All of them. */
  static final List<Field<?>> ALL =
      List.of(
          TYPE,
          DRAFT,
          PUBLISHED,
          PUBLISH_DATE,
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

  /** What the keys of other generators say of a draft and of dates. */
  static Facts completed(Facts told, Findings findings) {
    return published(publishDate(told), findings);
  }

  private static Facts publishDate(Facts told) {
    Optional<Fact<WrittenTime>> date = told.fact(PUBLISH_DATE);
    if (date.isEmpty()) {
      return told;
    }
    Field<WrittenTime> meant = told.lacks(ArticleFields.DATE) ? ArticleFields.DATE : PUBLISH;
    Facts rest = told.without(PUBLISH_DATE);
    return told.lacks(meant) ? rest.with(meant, date.get().value(), date.get().span()) : rest;
  }

  /** {@code published} is yes, no or a date. */
  private static Facts published(Facts told, Findings findings) {
    Optional<Text> published = told.get(PUBLISHED);
    if (published.isEmpty()) {
      return told;
    }
    Text text = published.get();
    Facts rest = told.without(PUBLISHED);
    if (Types.isYesOrNo(text.value())) {
      boolean isDraft = !Types.isYes(text.value()) && told.lacks(DRAFT);
      return isDraft ? rest.with(DRAFT, true, text.span()) : rest;
    }
    return told.lacks(ArticleFields.DATE)
        ? dated(
            rest, text, new Spot(PUBLISHED.name(), ArticleFields.DATE, Optional.empty(), findings))
        : rest;
  }

  private static Facts dated(Facts told, Text text, Spot spot) {
    return Types.MOMENT
        .read(text, spot)
        .map(date -> told.with(ArticleFields.DATE, date, text.span()))
        .orElseGet(() -> told.alsoBroken(ArticleFields.DATE));
  }
}
