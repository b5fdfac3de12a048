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
    throw new UnsupportedOperationException(start + ".." + end);
  }
}
