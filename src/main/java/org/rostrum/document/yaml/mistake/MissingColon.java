package org.rostrum.document.yaml.mistake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code title Opening}, or running text in the front matter. */
final class MissingColon implements SingleMistake {
  private static final Pattern KEY = Pattern.compile("[A-Za-z_][\\w-]{0,39}");
  private static final int LONGEST = 40;

  @Override
  public Optional<Repair> only(Passage passage, int line) {
    Line parts = passage.line(line);
    if (parts.isEmpty() || parts.isEntry()) {
      return Optional.empty();
    }
    String text = parts.text().strip();
    return Optional.of(
        new Repair(
            line,
            parts.start(),
            parts.start() + text.length(),
            "“" + excerpt(text) + "” has no colon, so it is no “key: value”",
            hint(parts, text),
            mended(passage, line)));
  }

  /** Lines without a key that go on with this one. */
  private static List<String> mended(Passage passage, int line) {
    List<String> mended = new ArrayList<>(passage.withoutBelow(line, stub(passage.line(line))));
    for (int i = line + 1; i < passage.size() && passage.line(i).isProse(); i++) {
      mended.set(i, "");
    }
    return mended;
  }

  private static String hint(Line line, String text) {
    boolean hasWord = KEY.matcher(text).lookingAt();
    return line.isProse() || !hasWord
        ? "write it as “key: value”; running text belongs into the body of a Markdown file"
        : "write a colon behind the key: " + text.replaceFirst("\\s+|$", ": ").strip();
  }

  /** The first word may have been meant as a key, which is then not missing. */
  private static String stub(Line line) {
    Matcher matcher = KEY.matcher(line.text()).region(line.start(), line.text().length());
    return matcher.lookingAt()
        ? " ".repeat(line.indent()) + matcher.group() + ": " + Unreadable.VALUE
        : "";
  }

  static String excerpt(String text) {
    int length = text.codePointCount(0, text.length());
    return length <= LONGEST
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST - 1)) + "…";
  }
}
