package org.rostrum.document.yaml.mistake;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code { city: Astana; country: Kazakhstan }}: a semicolon where a comma parts two entries. */
final class Semicolon implements SingleMistake {
  private static final Pattern BETWEEN = Pattern.compile(";[ \\t]*(?=[\\w-]{1,40}:[ \\t])");

  @Override
  public Optional<Repair> only(Passage passage, int line) {
    Line parts = passage.line(line);
    if (!parts.rest().startsWith("{")) {
      return Optional.empty();
    }
    String text = parts.text();
    Matcher first = BETWEEN.matcher(text);
    if (!first.find(parts.valueStart())) {
      return Optional.empty();
    }
    String mended =
        text.substring(0, first.start())
            + BETWEEN.matcher(text.substring(first.start())).replaceAll(", ");
    Passage.Words words = new Passage.Words("“;” parts no entries", "write a comma");
    return passage.repair(line, first.start(), first.start() + 1, words, mended);
  }
}
