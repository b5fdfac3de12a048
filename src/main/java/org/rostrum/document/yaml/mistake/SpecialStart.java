package org.rostrum.document.yaml.mistake;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * {@code deck: **Bold**}, {@code twitter: @ada}, {@code title: [Draft] X}: a meaning of its own.
 */
final class SpecialStart implements SingleMistake {
  private static final String SPECIAL = "*&@%`!|>{}[],?-";
  private static final Pattern BLOCK_TEXT = Pattern.compile("[|>][-+0-9]{0,2}");

  @Override
  public Optional<Repair> only(Passage passage, int line) {
    Line parts = passage.line(line);
    String value = parts.value();
    if (!parts.isEntry()
        || value.isEmpty()
        || SPECIAL.indexOf(value.charAt(0)) < 0
        || isRight(value)) {
      return Optional.empty();
    }
    int at = parts.valueStart();
    Passage.Words words =
        new Passage.Words(
            "“" + value.charAt(0) + "” cannot begin a text without quotes",
            "put the value in quotes");
    return passage.repair(line, at, at + 1, words, parts.withValue(Quotes.around(value)));
  }

  private static boolean isRight(String value) {
    return isBlockText(value) || (isFlow(value) && !goesOn(value));
  }

  /** {@code |} and {@code >}, which announce a text below. */
  static boolean isBlockText(String value) {
    return BLOCK_TEXT.matcher(value).matches();
  }

  static boolean isFlow(String value) {
    return value.startsWith("[") || value.startsWith("{");
  }

  /** Whether a list or map ends and text follows, or it never ends and was not meant to be one. */
  private static boolean goesOn(String value) {
    int end = Brackets.of(value).end();
    return end >= 0 && end < value.length();
  }
}
