package org.rostrum.site;

import java.util.List;
import java.util.stream.Stream;
import org.rostrum.coverage.Coverage;

/** A family of published files, e.g. all person pages. */
@FunctionalInterface
public interface Output {
  /** Names every file of the family and renders nothing. */
  Stream<PlannedFile> plan(Coverage coverage);

  /**
   * Names the files that tell of other files, such as a sitemap, whose number depends on them.
   *
   * @param files all that the outputs named by {@link #plan}
   */
  default Stream<PlannedFile> planAfter(Coverage coverage, List<PlannedFile> files) {
    return Stream.empty();
  }
}
