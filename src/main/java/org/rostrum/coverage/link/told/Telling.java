package org.rostrum.coverage.link.told;

import org.rostrum.coverage.Origin;
import org.rostrum.coverage.read.Facts;
import org.rostrum.diagnostic.Span;
import org.rostrum.source.SourcePath;

/**
 * One place that tells of a thing.
 *
 * @param isFile whether it is the thing's own file
 */
public record Telling(SourcePath path, boolean isFile, Facts facts) {
  /** A thing's own file. */
  public static Telling file(ToldFile file) {
    return new Telling(file.path(), true, file.facts());
  }

  /** A map or a name in a file of something else. */
  public static Telling inline(SourcePath path, Facts facts) {
    return new Telling(path, false, facts);
  }

  /** Where it tells of the thing. */
  public Span span() {
    return isFile ? Span.ofFile(path.value()) : facts.span();
  }

  /** The origin of a thing that only this tells of. */
  public Origin origin() {
    return origin(facts);
  }

  /** The origin of a thing that is told first here; each fact stands where it was told. */
  public Origin origin(Facts merged) {
    return new Origin(path, span(), merged.places());
  }
}
