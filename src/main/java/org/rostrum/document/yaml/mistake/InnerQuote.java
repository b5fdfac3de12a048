package org.rostrum.document.yaml.mistake;

import java.util.Optional;

/** {@code 'What's new'}, {@code "Christopher "Chip" Crane"}: text goes on behind the quote. */
final class InnerQuote implements SingleMistake {
  @Override
  public Optional<Repair> only(Passage passage, int line) {
    Line parts = passage.line(line);
    if (!parts.hasQuotedValue()) {
      return Optional.empty();
    }
    int close = Quotes.close(parts.text(), parts.valueStart());
    int next = close < 0 ? parts.text().length() : Line.skipBlanks(parts.text(), close + 1);
    if (next == parts.text().length() || parts.text().charAt(next) == '#') {
      return Optional.empty();
    }
    char quote = parts.text().charAt(close);
    String before = parts.text().substring(0, parts.valueStart());
    int last = passage.endBelow(line) - 1;
    if (last > line && passage.text(last).stripTrailing().endsWith(String.valueOf(quote))) {
      String inner = parts.rest().substring(1).replace(quote, quote == '"' ? '\'' : '"');
      Passage.Words words =
          new Passage.Words(words(quote).message(), "write the other kind of quotes inside");
      return passage.repair(line, close, close + 1, words, before + quote + inner);
    }
    String mended = before + Quotes.mended(parts.rest());
    return passage.repair(line, close, close + 1, words(quote), mended);
  }

  /** What is said of a quote that ends a text too early. */
  static Passage.Words words(char quote) {
    String message = "the quoted text ends at this " + quote + ", but more follows";
    return new Passage.Words(message, "use the other kind of quotes around it");
  }
}
