package org.rostrum.coverage.link;

import org.rostrum.coverage.Origin;
import org.rostrum.coverage.read.Facts;
import org.rostrum.diagnostic.Span;
import org.rostrum.source.SourcePath;

/**
 * One place that tells of a thing.
 *
 * @param isFile whether it is the thing's own file
 */
record Telling(SourcePath path, boolean isFile, Facts facts) {
  static Telling file(ToldFile file) {
    return new Telling(file.path(), true, file.facts());
  }

  static Telling inline(SourcePath path, Facts facts) {
    return new Telling(path, false, facts);
  }

  Span span() {
    return isFile ? Span.ofFile(path.value()) : facts.span();
  }

  Origin origin() {
    return origin(facts);
  }

  /** The origin of a thing that is told first here; each fact stands where it was told. */
  Origin origin(Facts merged) {
    return new Origin(path, span(), merged.places());
  }
}
