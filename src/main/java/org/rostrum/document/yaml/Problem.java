package org.rostrum.document.yaml;

/**
 * Where the parser stopped, which is seldom where the mistake is.
 *
 * @param line from 0, in the lines that were parsed
 * @param rest how much of the line was still to be read; unlike a column, this does not grow when
 *     something is put in before
 * @param contextLine where the construct began that the parser was in
 * @param words the parser's own, only ever compared and never shown
 */
record Problem(int line, int rest, int contextLine, String words) {
  /** Tells whether a mended line led on from one problem to the next. */
  @FunctionalInterface
  interface Progress {
    boolean isMade(Problem next, Problem last, int mendedLine);
  }

  /**
   * Whether this is another problem than before and stands below the mended line: a quote that was
   * not closed had hidden it.
   */
  boolean isOther(Problem other, int mendedLine) {
    return line > mendedLine && (line != other.line || !words.equals(other.words));
  }

  /** Whether mending a line led on from the other problem to this one. */
  boolean isAfter(Problem other, int mendedLine) {
    if (line != other.line) {
      return line > other.line;
    }
    return rest < other.rest || (mendedLine < line && !words.equals(other.words));
  }
}
