package org.rostrum.coverage.read;

/** A link to somewhere else. */
public final class LinkFields {
  /** The address. */
  public static final Field<String> URL =
      Field.of("url", Types.ADDRESS, "the address", "\"https://example.org\"")
          .required()
          .or("href");

  /** The words for it. */
  public static final Field<String> TITLE =
      Field.of("title", Types.TEXT, "the words for it", "Website").or("name", "label");

  /** A link. */
  public static final Shape SHAPE = Shape.withShortForm("a link", URL, TITLE);

  /** The name of a source. */
  public static final Field<String> SOURCE_TITLE =
      Field.of("title", Types.TEXT, "the source's name", "The Gazette").or("name");

  /** Where the source is. */
  public static final Field<String> SOURCE_URL =
      Field.of("url", Types.ADDRESS, "the address", "\"https://example.org\"").or("href");

  /** What a text was taken from. */
  public static final Shape SOURCE = Shape.withShortForm("a source", SOURCE_TITLE, SOURCE_URL);

  private LinkFields() {}
}
