package org.rostrum.document.yaml.mistake;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** No-break spaces where only common ones part the words of YAML. */
final class HiddenBlank implements SingleMistake {
  private static final String SIGN = "[\\u00A0\\u2000-\\u200B\\u202F\\u3000\\uFEFF]";
  private static final Pattern BLANKS =
      Pattern.compile("^[ -]*(" + SIGN + "[ -]*)++|(?<=:)( *" + SIGN + ")++ *");

  @Override
  public Optional<Repair> only(Passage passage, int line) {
    String text = passage.text(line);
    Matcher blanks = BLANKS.matcher(text);
    if (!blanks.find()) {
      return Optional.empty();
    }
    String mended =
        text.substring(0, blanks.start())
            + text.substring(blanks.start(), blanks.end()).replaceAll(SIGN, " ")
            + text.substring(blanks.end());
    Passage.Words words =
        new Passage.Words(
            "a no-break space stands here, where only common spaces can",
            "write common spaces in its place");
    return passage.repair(line, blanks.start(), blanks.end(), words, mended);
  }
}
