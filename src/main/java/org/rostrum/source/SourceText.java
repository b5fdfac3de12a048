package org.rostrum.source;

import org.rostrum.diagnostic.Span;

/** The text of a file, with line ends as {@code \n} and without a byte order mark. */
public final class SourceText {
  private final SourcePath path;
  private final String text;

  /** A text that was decoded already. */
  public SourceText(SourcePath path, String text) {
    this.path = path;
    this.text = text;
  }

  /** Where the text stands. */
  public SourcePath path() {
    return path;
  }

  /** The whole text. */
  public String text() {
    return text;
  }

  /**
   * The place of a piece of the text, cut at the end of its first line; offsets in UTF-16 units.
   */
  public Span span(int start, int end) {
    int lineStart = text.lastIndexOf('\n', start - 1) + 1;
    int line = 1 + (int) text.substring(0, lineStart).chars().filter(c -> c == '\n').count();
    int newline = text.indexOf('\n', start);
    int stop = Math.max(start, newline < 0 ? end : Math.min(end, newline));
    return new Span(
        path.value(),
        line,
        1 + text.codePointCount(lineStart, start),
        text.codePointCount(start, stop));
  }
}
