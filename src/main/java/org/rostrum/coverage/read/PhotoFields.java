package org.rostrum.coverage.read;

import org.rostrum.document.Text;

/** A picture in one place, and the sidecar {@code NAME.jpg.yaml} of its file. */
public final class PhotoFields {
  /** The file, from the one that uses it. */
  public static final Field<Text> SRC =
      Field.of("src", Types.WRITTEN, "the file, beside the text that uses it", "hall.jpg")
          .required()
          .or("url", "file", "path", "image", "source");

  /** What the picture shows, for those who do not see it. */
  public static final Field<String> ALT =
      Field.of("alt", Types.DECIDED_TEXT, "what it shows, for those who do not see it", "…");

  /** What it shows here. */
  public static final Field<String> CAPTION =
      Field.of("caption", Types.TEXT, "the words below it", "The second day").or("title");

  /** Whose it is. */
  public static final Field<String> CREDIT =
      Field.of("credit", Types.TEXT, "whose it is", "\"Photo: …\"").or("credits");

  /** Its licence. */
  public static final Field<String> LICENSE =
      Field.of("license", Types.TEXT, "its licence", "CC-BY-4.0").or("licence");

  private static final Field<?>[] NEXT = {
    Field.next("creator", "who made it"),
    Field.next("rights_url", "where its licence is sold"),
    Field.next("taken", "when it was made"),
    Field.next("people", "who is on it"),
    Field.next("session", "where it was made"),
    Field.next("focus", "the point that crops keep")
  };

  /** A use of a picture. */
  public static final Shape SHAPE =
      Shape.withShortForm("a picture", SRC, ALT, CAPTION, CREDIT, LICENSE)
          .and(java.util.List.of(NEXT));

  /** What a sidecar says of the file. */
  public static final Shape SIDECAR =
      Shape.of("a picture's file", CREDIT, LICENSE, CAPTION, ALT).and(java.util.List.of(NEXT));

  private PhotoFields() {}
}
