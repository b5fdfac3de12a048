package org.rostrum.document.yaml.mistake;

import java.util.Optional;
import java.util.regex.Pattern;

/** Braces around what are no pairs of key and value, in place of the brackets of a list. */
final class ListInBraces implements SingleMistake {
  private static final Pattern LIST = Pattern.compile("\\{[^\\[\\]{}:]*,[^\\[\\]{}:]*[\\]}]?");

  @Override
  public Optional<Repair> only(Passage passage, int line) {
    Line parts = passage.line(line);
    String value = parts.value();
    if (!parts.hasKey() || !LIST.matcher(value).matches()) {
      return Optional.empty();
    }
    String items = value.replaceAll("[{}\\]]", "");
    int at = parts.valueStart();
    Passage.Words words =
        new Passage.Words(
            "“{” opens a map, but these are no “key: value”", "write a list in brackets");
    return passage.repair(line, at, at + 1, words, parts.withValue('[' + items + ']'));
  }
}
