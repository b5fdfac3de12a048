package org.rostrum.coverage;

import java.util.List;
import org.rostrum.document.Body;
import org.rostrum.source.SourcePath;

/**
 * A text with what its holes hold, as far as the coverage can tell. Links are resolved on the plan.
 *
 * @param path the file, from which relative links start
 * @param photos what {@link Body#pictures()} show, at the same positions
 * @param quotes what {@link Body#quotes()} say, at the same positions
 */
public record Prose(SourcePath path, Body body, List<Photo> photos, List<Quote> quotes) {
  /** Copies the lists. */
  public Prose {
    photos = List.copyOf(photos);
    quotes = List.copyOf(quotes);
  }

  /** No text, told in the given file. */
  public static Prose none(SourcePath path) {
    return new Prose(path, Body.empty(), List.of(), List.of());
  }
}
