package org.rostrum.document.yaml.mistake;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code ["unity" "awards"]}, or a line of such a list that ends without its comma. */
final class LostComma implements SingleMistake {
  private static final Pattern BETWEEN =
      Pattern.compile("(?<=[\\w\\p{L}][\"'}\\]])[ \\t]+(?=[\"'{\\[][\\w\\p{L}])");
  private static final Pattern LINE_END = Pattern.compile(".*[\"'}\\]\\w\\p{L}]");

  @Override
  public Optional<Repair> only(Passage passage, int line) {
    Line parts = passage.line(line);
    boolean isInside = FlowMistake.isInside(passage, line);
    if (!isInside && !SpecialStart.isFlow(parts.rest())) {
      return Optional.empty();
    }
    int from = isInside ? parts.indent() : parts.valueStart();
    Matcher gap = BETWEEN.matcher(parts.text()).region(from, parts.text().length());
    gap.useTransparentBounds(true);
    return gap.find() ? between(passage, line, gap) : atEnd(passage, line);
  }

  private static Optional<Repair> between(Passage passage, int line, Matcher gap) {
    String text = passage.text(line);
    String rest = BETWEEN.matcher(text.substring(gap.start() - 2)).replaceAll(", ");
    String mended = text.substring(0, gap.start() - 2) + rest;
    return passage.repair(line, gap.start(), gap.end(), words("write one"), mended);
  }

  private static Optional<Repair> atEnd(Passage passage, int line) {
    String text = passage.text(line).stripTrailing();
    boolean goesOn = line + 1 < passage.size() && passage.line(line + 1).hasQuotedKey();
    if (!goesOn || !LINE_END.matcher(text).matches()) {
      return Optional.empty();
    }
    return passage.repair(
        line, text.length() - 1, text.length(), words("write one at its end"), text + ",");
  }

  private static Passage.Words words(String hint) {
    return new Passage.Words("a comma is missing here", hint);
  }
}
