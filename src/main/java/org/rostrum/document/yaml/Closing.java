package org.rostrum.document.yaml;

import java.util.Optional;
import org.rostrum.document.Fields;

/**
 * The line with which front matter ends, or where it should.
 *
 * @param line the line with the delimiter; without one, the first that is no front matter
 */
record Closing(Kind kind, int line) {
  enum Kind {
    EXACT,
    NEARLY,
    /** {@code author: Ada---}, on the line above this one. */
    GLUED,
    NOWHERE,
    /** There are no headers that anything could close. */
    NOTHING
  }

  /** The end of front matter of which a line is the first. */
  static Closing of(TextLines lines, int from) {
    return new Search(lines, from).closing();
  }

  private static final class Search {
    private final TextLines lines;
    private final int from;
    private final int exact;
    private final boolean hasExact;
    private final Headers headers;

    Search(TextLines lines, int from) {
      this.lines = lines;
      this.from = from;
      this.exact = lines.next(from, Delimiters::closes);
      this.hasExact = exact < lines.end();
      this.headers = new Headers(lines, from);
    }

    Closing closing() {
      int text = hasExact ? headers.textAbove(exact) : headers.end();
      boolean isClosed = hasExact && (text == exact || !isText(text));
      boolean mayBeNearly = !isClosed || lines.next(from, exact, Delimiters::nearlyCloses) < exact;
      int nearly = mayBeNearly && !(isClosed && parses()) ? nearly() : 0;
      if (nearly > 0) {
        return new Closing(Kind.NEARLY, nearly);
      }
      return isClosed ? new Closing(Kind.EXACT, exact) : notClosed(lines.filledAbove(text));
    }

    private Closing notClosed(int end) {
      if (end <= lines.filled(from)) {
        return new Closing(Kind.NOTHING, from);
      }
      boolean isGlued = lines.at(end - 1).stripTrailing().endsWith("---");
      return new Closing(isGlued ? Kind.GLUED : Kind.NOWHERE, end);
    }

    /** Where it parses, a text that looks like running text may be one in quotes. */
    private boolean isText(int line) {
      return Closing.fields(lines, from, exact)
          .map(fields -> fields.entries().stream().anyMatch(key -> key.keySpan().line() >= line))
          .orElse(true);
    }

    private boolean parses() {
      return Closing.fields(lines, from, exact).isPresent();
    }

    /**
     * A line that is nearly a delimiter closes the headers above it; of several the last, unless
     * there are more headers down to a good one. None is 0.
     */
    private int nearly() {
      int last = 0;
      for (int line = next(from); line < exact; line = next(line + 1)) {
        boolean goesOn =
            last == 0 ? headers.reach(line) : new Headers(lines, last + 1).goOnTo(line);
        if (!goesOn) {
          return last;
        }
        last = line;
      }
      return hasExact && last > 0 && new Headers(lines, last + 1).reach(exact) ? 0 : last;
    }

    private int next(int line) {
      return lines.next(line, exact, Delimiters::nearlyCloses);
    }
  }

  /** The map that some lines are; empty if they do not parse or are none. */
  private static Optional<Fields> fields(TextLines lines, int from, int end) {
    return BrokenYaml.sound(YamlBlock.of(lines.text(), lines.text(), from, end));
  }
}
