package org.rostrum.document.yaml.mistake;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code [unity,, forum]}, {@code [, unity]}: a comma behind which, or before which, is nothing.
 */
final class ExtraComma implements SingleMistake {
  private static final Pattern EXTRA = Pattern.compile("(?<=[\\[{,])[ \\t]*(,)");

  @Override
  public Optional<Repair> only(Passage passage, int line) {
    Line parts = passage.line(line);
    boolean isInside = FlowMistake.isInside(passage, line);
    if (!isInside && !SpecialStart.isFlow(parts.rest())) {
      return Optional.empty();
    }
    String text = parts.text();
    int from = isInside ? parts.indent() : parts.valueStart();
    Matcher extra = EXTRA.matcher(text).region(from, text.length()).useTransparentBounds(true);
    if (!extra.find()) {
      return Optional.empty();
    }
    int at = extra.start(1);
    String mended = text.substring(0, from) + EXTRA.matcher(text.substring(from)).replaceAll("");
    Passage.Words words = new Passage.Words("this comma has nothing before it", "delete it");
    return passage.repair(line, at, at + 1, words, mended);
  }
}
