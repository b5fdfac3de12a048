package org.rostrum.document.yaml;

import java.util.function.Predicate;
import org.rostrum.source.SourceText;

/** The lines of a text, from 1; those behind the last are empty. */
record TextLines(SourceText text) {
  String at(int line) {
    return text.line(line).orElse("");
  }

  /** Behind the last line. */
  int end() {
    return text.lineCount() + 1;
  }

  /** The first line from here on of some kind; one behind the last if there is none. */
  int next(int from, Predicate<String> kind) {
    return next(from, end(), kind);
  }

  /** The same, up to a line. */
  int next(int from, int to, Predicate<String> kind) {
    int line = from;
    while (line < to && !kind.test(at(line))) {
      line++;
    }
    return line;
  }

  /** The first line from here on that is not blank. */
  int filled(int from) {
    return next(from, line -> !line.isBlank());
  }

  /** Behind the last line above this one that is not blank. */
  int filledAbove(int line) {
    int end = line;
    while (end > 1 && at(end - 1).isBlank()) {
      end--;
    }
    return end;
  }
}
