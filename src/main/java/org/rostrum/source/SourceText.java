package org.rostrum.source;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rostrum.diagnostic.Span;

/**
 * The text of a file, with line ends as {@code \n} and without a byte order mark; the one place
 * that turns offsets into lines and columns. Offsets count UTF-16 units from 0, lines and columns
 * count from 1, columns and lengths count code points. Immutable; for any thread.
 */
public final class SourceText {
  private final SourcePath path;
  private final String text;

  /** Made when first asked for; two threads may make the same one. */
  private volatile @Nullable Places places;

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
   * The place of a piece of the text, cut at the end of its first line.
   *
   * @param start from 0 to the length of the text; offsets beyond are brought back
   * @param end behind its last character
   */
  public Span span(int start, int end) {
    Places at = places();
    int from = Math.max(0, Math.min(start, text.length()));
    int line = at.lineAt(from);
    int to = Math.max(from, Math.min(end, at.lineEnd(line)));
    int before = at.codePointsBefore(from);
    int column = before - at.codePointsBefore(at.lineStart(line)) + 1;
    return new Span(path.value(), line, column, at.codePointsBefore(to) - before);
  }

  /** The place on a line; what leads out of the line is brought back into it. */
  public Span spanAt(int line, int column, int length) {
    int start = offset(line, column);
    int first = places().codePointsBefore(start);
    int end = places().offsetOf(first + length);
    return span(start, end);
  }

  /** The offset of a place; one behind the end of its line is brought back to that end. */
  public int offset(int line, int column) {
    Places at = places();
    int first = at.codePointsBefore(offsetOfLine(line));
    return Math.min(at.offsetOf(first + column - 1), at.lineEnd(inside(line)));
  }

  /** The offset at which a line begins; of a line after the last, the end of the text. */
  public int offsetOfLine(int line) {
    return line > lineCount() ? text.length() : places().lineStart(inside(line));
  }

  /** The offset of a code point, counted from 0 at the start of the text. */
  public int offsetOfCodePoint(int index) {
    return places().offsetOf(index);
  }

  /** How many lines there are; what stands behind the last line end is one, even if empty. */
  public int lineCount() {
    return places().lineCount();
  }

  /** The text of a line without its end, or empty if there is no such line. */
  public Optional<String> line(int line) {
    if (line < 1 || line > lineCount()) {
      return Optional.empty();
    }
    return Optional.of(text.substring(places().lineStart(line), places().lineEnd(line)));
  }

  private int inside(int line) {
    return Math.max(1, Math.min(line, lineCount()));
  }

  private Places places() {
    Places known = places;
    if (known == null) {
      known = new Places(text);
      places = known;
    }
    return known;
  }
}
