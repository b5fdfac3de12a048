package org.rostrum.diagnostic;

import java.util.Comparator;

/**
 * A place in a file. Lines and columns count from 1, columns and lengths in Unicode code points; a
 * span never crosses a line.
 *
 * @param file the path from the site's folder, with {@code /}: {@code content/a.md}
 * @param line the line, from 1
 * @param column the first code point of the span, from 1
 * @param length code points covered; 0 marks a place between two characters, or a whole file
 */
public record Span(String file, int line, int column, int length) implements Comparable<Span> {
  private static final Comparator<Span> BY_PLACE =
      Comparator.comparing(Span::file)
          .thenComparingInt(Span::line)
          .thenComparingInt(Span::column)
          .thenComparingInt(Span::length);

  /** Checks the bounds. */
  public Span {
    if (line < 1 || column < 1 || length < 0) {
      throw new IllegalArgumentException(file + ":" + line + ":" + column + "+" + length);
    }
  }

  /** The start of a file, for what concerns the file as a whole. */
  public static Span ofFile(String file) {
    return new Span(file, 1, 1, 0);
  }

  /** The form that terminals and editors turn into a link: {@code content/a.md:3:7}. */
  public String place() {
    return file + ":" + line + ":" + column;
  }

  @Override
  public int compareTo(Span other) {
    return BY_PLACE.compare(this, other);
  }
}
