package org.rostrum.page.view;

import java.util.Optional;
import org.rostrum.coverage.Entity;

/** Tells in a sentence or two what a thing is. */
public final class Summaries {
  private static final int LENGTH = 240;

  private Summaries() {}

  /** The summary as written, else the beginning of the text. */
  public static Optional<String> of(Entity entity) {
    return entity
        .common()
        .summary()
        .or(() -> Optional.of(shortened(entity.prose().body().firstParagraph())))
        .map(text -> text.strip().replaceAll("\\s+", " "))
        .filter(text -> !text.isEmpty());
  }

  /** At most some {@value #LENGTH} characters, cut between words. */
  static String shortened(String text) {
    if (text.length() <= LENGTH) {
      return text;
    }
    int space = text.lastIndexOf(' ', LENGTH);
    int end = space > LENGTH / 2 ? space : text.offsetByCodePoints(0, LENGTH / 2);
    return text.substring(0, end) + "…";
  }
}
