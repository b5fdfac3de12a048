package org.rostrum.document.yaml.mistake;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * {@code tags: "unity", "awards"}, {@code tags: [unity], [awards]}: a list without its brackets.
 */
final class QuotedList implements SingleMistake {
  private static final String ITEM = "(\"[^\"]*\"|'[^']*'|\\[[^\\[\\]]*\\])";
  private static final Pattern LIST = Pattern.compile(ITEM + "([ \\t]*,[ \\t]*" + ITEM + ")++,?");

  @Override
  public Optional<Repair> only(Passage passage, int line) {
    Line parts = passage.line(line);
    String value = parts.value();
    if (!parts.isEntry() || value.isEmpty() || !LIST.matcher(value).matches()) {
      return Optional.empty();
    }
    String items = value.replaceAll("[\\[\\]]", "").replaceFirst(",$", "");
    int start = parts.valueStart();
    Passage.Words words =
        new Passage.Words("several values need brackets around them", "put them in brackets");
    return passage.repair(
        line, start, start + value.length(), words, parts.withValue('[' + items + ']'));
  }
}
