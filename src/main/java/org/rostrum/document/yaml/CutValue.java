package org.rostrum.document.yaml;

import java.util.regex.Pattern;
import org.rostrum.diagnostic.Code;
import org.rostrum.diagnostic.Findings;
import org.rostrum.diagnostic.Span;
import org.rostrum.document.yaml.mistake.Line;
import org.rostrum.document.yaml.mistake.Passage;
import org.rostrum.document.yaml.mistake.Quotes;

/**
 * Finds texts that YAML cuts at {@code #}: {@code title: Agenda #936}. A comment as people write
 * them has a blank behind the {@code #}, or two before it.
 */
final class CutValue {
  private static final Pattern HASHTAGS =
      Pattern.compile("#[\\w\\p{L}-]++(?:[ ,]++#[\\w\\p{L}-]++)+ *+");

  private final YamlBlock block;
  private final Findings found;

  CutValue(YamlBlock block, Findings found) {
    this.block = block;
    this.found = found;
  }

  /** Looks behind a plain text. */
  void check(int start, int end) {
    String text = block.text();
    int hash = Line.skipBlanks(text, end);
    if (hash - end <= 1 && Line.isTag(text, hash)) {
      report(start, end, hash);
    }
  }

  private String lineBefore(int start) {
    return block.lineBefore(start).strip()
        + (start > 0 && block.text().charAt(start - 1) == '\n' ? "" : " ");
  }

  private void report(int start, int end, int hash) {
    String cut = block.lineBehind(hash);
    String kept = block.text().substring(start, end);
    Span place = block.span(hash, hash + cut.length());
    String whole = (kept.isEmpty() ? "" : kept + " ") + cut;
    boolean isTags = kept.isEmpty() && lineBefore(start).endsWith(": ");
    String hint =
        isTags && HASHTAGS.matcher(cut).matches()
            ? Passage.hint("write a list without #", lineBefore(start) + listed(cut))
            : Passage.hint("put the value in quotes", lineBefore(start) + Quotes.around(whole));
    found.add(Code.VALUE_CUT, place, "the text is cut here, because “ #” begins a comment", hint);
  }

  private static String listed(String hashtags) {
    return "[" + hashtags.strip().substring(1).replaceAll("[ ,]+#", ", ") + "]";
  }
}
