package org.rostrum.document.yaml.mistake;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * {@code author: Ada}, and {@code email: …} indented below it: either the text has a key too, or
 * the lines below are no part of it, or the text goes on and has a colon in it.
 */
final class TextAndKeys implements SingleMistake {
  private static final int DEEP = 2;

  /** Keys of what has a name. */
  private static final Pattern NAMED =
      Pattern.compile("(?i)authors?|speakers?|editors?|person|organi[sz]er|publisher|venue|room");

  @Override
  public Optional<Repair> only(Passage passage, int line) {
    int above = line - 1;
    if (above < 0 || line != passage.stop() || passage.line(above).hasQuotedValue()) {
      return Optional.empty();
    }
    Line head = passage.line(above);
    Line parts = passage.line(line);
    boolean isBelow = parts.hasKey() && !parts.hasDash() && parts.indent() >= head.start() + DEEP;
    boolean isText =
        head.hasKey()
            && !head.hasDash()
            && !head.value().isEmpty()
            && !SpecialStart.isFlow(head.value());
    if (!isBelow || !isText || SpecialStart.isBlockText(head.value())) {
      return Optional.empty();
    }
    return parts.key().indexOf(' ') > 0
        ? LongValue.quoted(passage, above, line, parts.keyEnd())
        : map(passage, above);
  }

  private static Optional<Repair> map(Passage passage, int above) {
    Line head = passage.line(above);
    if (!NAMED.matcher(head.key()).matches()) {
      return Optional.empty();
    }
    int start = head.valueStart();
    String value = head.value();
    return Optional.of(
        new Repair(
            above,
            start,
            start + value.length(),
            "“" + head.key() + "” has a text here, and keys below it",
            "write the text below, with a key of its own: name: " + value,
            passage.withoutBelow(above, head.text())));
  }
}
