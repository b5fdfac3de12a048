package org.rostrum.coverage.link.book;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.rostrum.diagnostic.Span;
import org.rostrum.document.QuoteBlock;

/**
 * What stands behind the dash of a quote: a name, and after commas or in brackets an office, a
 * session, a year.
 */
record Attribution(List<String> parts) {
  /** What is longer is no name with an office. */
  private static final int LONGEST = 500;

  private static final Pattern BRACKETS = Pattern.compile("\\s*\\(([^()]*)\\)\\s*(?=,|\\.?$)");

  static Attribution of(String written) {
    String plain =
        written.length() > LONGEST ? written : BRACKETS.matcher(written).replaceAll(", $1");
    List<String> parts = new ArrayList<>();
    for (String part : plain.split(",", -1)) {
      if (!part.isBlank()) {
        parts.add(part.strip());
      }
    }
    return new Attribution(parts.isEmpty() ? List.of(written.strip()) : List.copyOf(parts));
  }

  /** Where a part of an attribution stands, if it has no markup; else the attribution. */
  static Span placeOf(String part, QuoteBlock block) {
    String whole = block.attribution();
    Span span = block.span();
    int at = whole.lastIndexOf(part);
    boolean isPlain = span.length() == whole.codePointCount(0, whole.length());
    return at < 0 || !isPlain
        ? span
        : new Span(
            span.file(),
            span.line(),
            span.column() + whole.codePointCount(0, at),
            part.codePointCount(0, part.length()));
  }

  int size() {
    return parts.size();
  }

  /** The first parts, as they were written. */
  String first(int number) {
    return String.join(", ", parts.subList(0, number));
  }

  /** All behind the first parts. */
  Attribution behind(int number) {
    return new Attribution(parts.subList(number, parts.size()));
  }

  @Override
  public String toString() {
    return String.join(", ", parts);
  }

  /** A text without the full stop that ends the line and not the name. */
  static String unstopped(String text) {
    return text.endsWith(".") ? text.substring(0, text.length() - 1).stripTrailing() : text;
  }
}
