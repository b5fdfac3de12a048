package org.rostrum.document.yaml.mistake;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code **title:** Opening}, {@code "title: Opening"}: marks or quotes around more than a value.
 */
final class MarkedKey implements SingleMistake {
  private static final Pattern MARKED =
      Pattern.compile("(\\*\\*|__|\\*|_|`)([A-Za-z][\\w-]{0,39})(?::\\1|\\1:)[ \\t]*(.*)");
  private static final Pattern QUOTED =
      Pattern.compile("(\"|')([A-Za-z][\\w-]{0,39}):[ \\t]+([^\"']*)\\1");

  @Override
  public Optional<Repair> only(Passage passage, int line) {
    Line parts = passage.line(line);
    String text = parts.text().stripTrailing().substring(Math.min(parts.start(), end(parts)));
    Matcher marked = MARKED.matcher(text);
    if (marked.matches()) {
      String remedy = "write the key without them";
      return repair(passage, line, marked, "“" + marked.group(1) + "” marks no key in YAML", remedy)
          .map(repair -> repair.asHabit(remedy));
    }
    Matcher quoted = QUOTED.matcher(text);
    return quoted.matches()
        ? repair(
            passage,
            line,
            quoted,
            "these quotes take in the key as well",
            "put only the value in quotes")
        : Optional.empty();
  }

  private static int end(Line parts) {
    return parts.text().stripTrailing().length();
  }

  private static Optional<Repair> repair(
      Passage passage, int line, Matcher matcher, String message, String remedy) {
    Line parts = passage.line(line);
    boolean isQuoted = "\"'".contains(matcher.group(1));
    String value = isQuoted ? Quotes.around(matcher.group(3)) : matcher.group(3);
    String mended = parts.text().substring(0, parts.start()) + matcher.group(2) + ": " + value;
    int start = parts.start();
    int end = isQuoted ? start + matcher.end() : start + matcher.group(1).length();
    return passage.repair(line, start, end, new Passage.Words(message, remedy), mended);
  }
}
