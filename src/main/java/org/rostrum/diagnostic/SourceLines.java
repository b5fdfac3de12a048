package org.rostrum.diagnostic;

import java.util.Optional;

/** Gives the text of a line, so that a report can show the place that it speaks of. */
@FunctionalInterface
public interface SourceLines {
  /**
   * The text of one line without its end.
   *
   * @param file as in {@link Span#file()}
   * @param line from 1
   * @return empty if there is no such file or line any more
   */
  Optional<String> line(String file, int line);
}
