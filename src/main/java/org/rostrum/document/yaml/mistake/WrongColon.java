package org.rostrum.document.yaml.mistake;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code title; Opening}, {@code author = Ada}, {@code title：Opening}: another sign for a colon.
 */
final class WrongColon implements SingleMistake {
  private static final Pattern LINE =
      Pattern.compile("([A-Za-z_][\\w-]{0,39})[ \\t]*(=>|:=|->|[;=：；﹕])[ \\t]*(\\S.*)");

  @Override
  public Optional<Repair> only(Passage passage, int line) {
    Line parts = passage.line(line);
    Matcher matcher = LINE.matcher(parts.text()).region(parts.start(), parts.text().length());
    if (parts.hasKey() || !matcher.matches()) {
      return Optional.empty();
    }
    String mended =
        parts.text().substring(0, parts.start()) + matcher.group(1) + ": " + matcher.group(3);
    Passage.Words words =
        new Passage.Words(
            "“" + matcher.group(2) + "” stands where a colon belongs",
            "write a colon and a space behind the key");
    return passage
        .repair(line, matcher.start(2), matcher.end(2), words, mended)
        .map(repair -> repair.asHabit(words.hint()));
  }
}
