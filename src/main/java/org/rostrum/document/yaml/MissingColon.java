package org.rostrum.document.yaml;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code title Opening}, or running text in the front matter. */
final class MissingColon implements Mistake {
  private static final Pattern KEY = Pattern.compile("[A-Za-z_][\\w-]{0,39}");
  private static final int LONGEST = 40;

  @Override
  public Optional<Repair> in(Passage passage, int line) {
    Line parts = passage.line(line);
    if (parts.isEmpty() || parts.hasKey() || parts.hasDash()) {
      return Optional.empty();
    }
    String text = parts.text().strip();
    Passage rest = new Passage(passage.withoutBelow(line, stub(parts)));
    return Optional.of(
        new Repair(
            line,
            parts.start(),
            parts.start() + text.length(),
            "“" + excerpt(text) + "” has no colon, so it is no “key: value”",
            "write a colon behind the key; running text belongs below the front matter",
            rest.lines()));
  }

  /** The first word may have been meant as a key, which is then not missing. */
  private static String stub(Line line) {
    Matcher matcher = KEY.matcher(line.text()).region(line.start(), line.text().length());
    return matcher.lookingAt()
        ? " ".repeat(line.indent()) + matcher.group() + ": " + ValueReader.UNREAD
        : "";
  }

  static String excerpt(String text) {
    int length = text.codePointCount(0, text.length());
    return length <= LONGEST
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST - 1)) + "…";
  }
}
