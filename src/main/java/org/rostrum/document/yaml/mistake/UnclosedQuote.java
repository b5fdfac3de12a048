package org.rostrum.document.yaml.mistake;

import java.util.Optional;
import java.util.regex.Pattern;

/** {@code title: "Opening}: the parser notices only where the next quote or the end comes. */
final class UnclosedQuote implements SingleMistake {
  /** Words that begin with an apostrophe, which stands for what was left out. */
  private static final Pattern OMISSION =
      Pattern.compile("'(?:\\d0s|(?i:twas|tis|til|till|em|cause|bout|round|n))\\b");

  @Override
  public Optional<Repair> only(Passage passage, int line) {
    Line parts = passage.line(line);
    int open = parts.valueStart();
    if (!parts.hasQuotedValue() || Quotes.close(parts.text(), open) >= 0) {
      return Optional.empty();
    }
    String text = parts.text().stripTrailing();
    if (text.endsWith("\\\"") && text.length() > open + 2 && text.charAt(open) == '"') {
      return escaped(passage, line, text);
    }
    if (OMISSION.matcher(text).region(open, text.length()).lookingAt()) {
      return omission(passage, line);
    }
    char quote = text.charAt(open);
    int end = FlowMistake.isInside(passage, line) ? endOfText(text) : text.length();
    boolean hasOther = end - 1 > open && isOtherQuote(text, end - 1, open);
    String mended = text.substring(0, hasOther ? end - 1 : end) + quote + text.substring(end);
    if (hasOther) {
      return passage.repair(line, end - 1, end, wrongKind(quote, text.charAt(end - 1)), mended);
    }
    Passage.Words words =
        new Passage.Words("the quote " + quote + " opens here and is never closed", "close it");
    return passage.repair(line, open, open + 1, words, mended);
  }

  private static Optional<Repair> omission(Passage passage, int line) {
    Line parts = passage.line(line);
    int open = parts.valueStart();
    Passage.Words words =
        new Passage.Words("this apostrophe begins a quoted text", "put the value in quotes");
    return passage.repair(
        line, open, open + 1, words, parts.withValue(Quotes.around(parts.value())));
  }

  /** {@code "C:\dir\"}: the backslash takes the quote away. */
  private static Optional<Repair> escaped(Passage passage, int line, String text) {
    int open = passage.line(line).valueStart();
    String content = text.substring(open + 1, text.length() - 1).replace("'", "''");
    Passage.Words words =
        new Passage.Words(
            "the backslash before this quote keeps it from closing the text",
            "write it in single quotes");
    return passage.repair(
        line,
        text.length() - 2,
        text.length(),
        words,
        text.substring(0, open) + '\'' + content + '\'');
  }

  /** Whether a text ends in another quote than it begins with, which stands nowhere else in it. */
  private static boolean isOtherQuote(String text, int at, int open) {
    char last = text.charAt(at);
    return "\"'“”„‘’«»".indexOf(last) >= 0 && text.indexOf(last, open + 1) == at;
  }

  private static Passage.Words wrongKind(char quote, char other) {
    return new Passage.Words(
        "the quote " + quote + " is closed by another kind, " + other, "write " + quote + " here");
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
