package org.rostrum.cli;

import java.util.List;
import java.util.stream.Stream;
import org.rostrum.diagnostic.Nearest;
import org.rostrum.diagnostic.Visible;

/** How findings are printed. */
enum Format {
  /** For people, to standard error. */
  TEXT("text"),
  /** For programs, to standard output. */
  JSON("json");

  private final String word;

  Format(String word) {
    this.word = word;
  }

  static Format of(String option, String word) {
    for (Format format : values()) {
      if (format.word.equals(word)) {
        return format;
      }
    }
    List<String> words = Stream.of(values()).map(format -> format.word).toList();
    throw new Misuse(
        "%s “%s” is not one of: %s%s"
            .formatted(
                option,
                Visible.text(word),
                String.join(", ", words),
                Nearest.to(word, words).map(near -> "; did you mean “" + near + "”?").orElse("")));
  }
}
