package org.rostrum.site;

import java.util.stream.Stream;
import org.rostrum.coverage.Coverage;

/** A family of published files, e.g. all person pages. */
public interface Output {
  /** Names every file of the family and renders nothing. */
  Stream<PlannedFile> plan(Coverage coverage);
}
