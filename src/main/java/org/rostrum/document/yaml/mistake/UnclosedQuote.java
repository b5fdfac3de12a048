package org.rostrum.document.yaml.mistake;

import java.util.Optional;

/** {@code title: "Opening}: the parser notices only where the next quote or the end comes. */
final class UnclosedQuote implements SingleMistake {
  @Override
  public Optional<Repair> only(Passage passage, int line) {
    Line parts = passage.line(line);
    int open = parts.valueStart();
    if (!parts.hasQuotedValue() || Quotes.close(parts.text(), open) >= 0) {
      return Optional.empty();
    }
    String text = parts.text().stripTrailing();
    char quote = text.charAt(open);
    int end = FlowMistake.isInside(passage, line) ? endOfText(text) : text.length();
    String mended = text.substring(0, end) + quote + text.substring(end);
    Passage.Words words =
        new Passage.Words("the quote " + quote + " opens here and is never closed", "close it");
    return passage.repair(line, open, open + 1, words, mended);
  }

  /** In a list or map, the brackets at the end of the line close that. */
  private static int endOfText(String text) {
    int end = text.length();
    while (end > 0 && "]} ".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }
}
