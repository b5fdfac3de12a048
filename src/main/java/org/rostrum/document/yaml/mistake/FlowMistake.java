package org.rostrum.document.yaml.mistake;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code ['James O'Beirne']}, {@code [@ada]}, {@code {title: Foo: bar}}, {@code [#one, #two]}. */
final class FlowMistake implements SingleMistake {
  private static final Pattern LOST =
      Pattern.compile("([\"'])([^\"',]*[^\"', ])[ \\t]*,[ \\t]*\\1[^\"']+\\1");
  private static final Pattern HASH = Pattern.compile("#[^,\\[\\]{}\"]*[^,\\[\\]{}\" ]");
  private static final String SPECIAL = "*&@%`!|>#?-";

  @Override
  public Optional<Repair> only(Passage passage, int line) {
    Line parts = passage.line(line);
    boolean isFlow = SpecialStart.isFlow(parts.rest());
    if (!isFlow && !isInside(passage, line)) {
      return Optional.empty();
    }
    String text = parts.text();
    FlowItem item = FlowItem.next(text, isFlow ? parts.valueStart() : parts.indent());
    while (!item.isEmpty()) {
      Optional<Repair> repair = repair(passage, line, item);
      if (repair.isPresent()) {
        return repair;
      }
      item = FlowItem.next(text, item.end());
    }
    return Optional.empty();
  }

  /** Whether a list or map in one piece begins on a line above. */
  static boolean isInside(Passage passage, int line) {
    for (int i = 0; i < line; i++) {
      if (SpecialStart.isFlow(passage.line(i).rest())) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Repair> repair(Passage passage, int line, FlowItem item) {
    if (item.isQuoted()) {
      int close = item.close();
      return close == item.text().length() - 1
          ? Optional.empty()
          : quoted(passage, line, item, Math.max(close, 0));
    }
    int wrong = wrong(item.text());
    return wrong < 0 ? Optional.empty() : plain(passage, line, item, wrong);
  }

  private static Optional<Repair> quoted(Passage passage, int line, FlowItem item, int close) {
    Matcher lost = LOST.matcher(item.text());
    if (lost.matches()) {
      return lostQuote(passage, line, item, lost);
    }
    int at = item.start() + close;
    char quote = item.text().charAt(0);
    Passage.Words words =
        close > 0
            ? InnerQuote.words(quote)
            : new Passage.Words(
                "the quote " + quote + " opens here and is never closed", "close it");
    return passage.repair(
        line, at, at + 1, words, replaced(passage, line, item, Quotes.mended(item.text())));
  }

  /** {@code ['Wiz, 'Simon']}: the quote before the comma was forgotten. */
  private static Optional<Repair> lostQuote(
      Passage passage, int line, FlowItem item, Matcher lost) {
    char quote = item.text().charAt(0);
    int at = item.start() + lost.end(2);
    Passage.Words words =
        new Passage.Words("the quote " + quote + " is missing at the end of this text", "close it");
    String mended =
        item.text().substring(0, lost.end(2)) + quote + item.text().substring(lost.end(2));
    return passage.repair(line, at - 1, at, words, replaced(passage, line, item, mended));
  }

  private static Optional<Repair> plain(Passage passage, int line, FlowItem item, int wrong) {
    int at = item.start() + wrong;
    if (item.text().startsWith("#")) {
      return hashes(passage, line, at);
    }
    String message =
        item.text().charAt(wrong) == ':'
            ? "the value has a colon in it"
            : "“" + item.text().charAt(wrong) + "” cannot stand here without quotes";
    String mended =
        wrong == 0
            ? allQuoted(passage.text(line), item)
            : replaced(passage, line, item, Quotes.around(item.text()));
    Passage.Words words = new Passage.Words(message, "put the text in quotes");
    return passage.repair(line, at, at + 1, words, mended);
  }

  /** The line with this piece in quotes, and all behind it that begin with the same sign. */
  private static String allQuoted(String text, FlowItem first) {
    StringBuilder mended = new StringBuilder(text.substring(0, first.start()));
    int from = first.start();
    for (FlowItem item = first; !item.isEmpty(); item = FlowItem.next(text, item.end())) {
      boolean isSame = item.text().charAt(0) == first.text().charAt(0);
      mended.append(text, from, item.start());
      mended.append(isSame ? Quotes.around(item.text()) : item.text());
      from = item.start() + item.text().length();
    }
    return mended.append(text.substring(from)).toString();
  }

  /** Behind the first one YAML reads no more of the line, so all are put in quotes at once. */
  private static Optional<Repair> hashes(Passage passage, int line, int at) {
    String text = passage.text(line);
    String mended = text.substring(0, at) + HASH.matcher(text.substring(at)).replaceAll("\"$0\"");
    Passage.Words words =
        new Passage.Words("“#” cannot stand here without quotes", "put the text in quotes");
    return passage.repair(line, at, at + 1, words, mended);
  }

  private static String replaced(Passage passage, int line, FlowItem item, String mended) {
    String text = passage.text(line);
    return text.substring(0, item.start())
        + mended
        + text.substring(item.start() + item.text().length());
  }

  /** A character that breaks a piece without quotes; -1 if there is none. */
  private static int wrong(String text) {
    if (SPECIAL.indexOf(text.charAt(0)) >= 0) {
      return 0;
    }
    for (int i = 1; i < text.length(); i++) {
      boolean isComment = text.charAt(i) == '#' && Line.isBlankAt(text, i - 1);
      if (isComment || Line.isColon(text, i)) {
        return i;
      }
    }
    return -1;
  }
}
