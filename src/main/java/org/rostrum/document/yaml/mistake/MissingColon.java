package org.rostrum.document.yaml.mistake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code title Opening}, or running text in the front matter. */
final class MissingColon implements SingleMistake {
  private static final Pattern KEY = Pattern.compile("[A-Za-z_][\\w.-]{0,39}");
  private static final Pattern WORD = Pattern.compile("[A-Za-z_][\\w.-]{0,39}([ \\t\\[{\"'].*)?");
  private static final Pattern ADDRESS = Pattern.compile("[a-z]+://\\S+");
  private static final Pattern KNOWN =
      Pattern.compile(
          "(title|date|layout|authors?|editors?|speakers?|tags?|category|categories|draft|type|kind|description"
              + "|summary|slug|name|image|event|sessions?|venue|start|end|lang|id|source)[ \\t]+(.*)");
  private static final int LONGEST = 40;

  @Override
  public Optional<Repair> only(Passage passage, int line) {
    Line parts = passage.line(line);
    if (isItemOfMap(passage, line)) {
      return item(passage, line);
    }
    if (parts.isEmpty() || parts.isEntry() || isOpenFlow(parts) || isTold(passage, line)) {
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

  /** {@code - name Ada}, and {@code role: Chair} below it. */
  private static boolean isItemOfMap(Passage passage, int line) {
    Line parts = passage.line(line);
    boolean hasNext = line + 1 < passage.size();
    return parts.hasDash()
        && !parts.hasKey()
        && hasNext
        && passage.line(line + 1).hasKey()
        && passage.line(line + 1).indent() == parts.start()
        && isKnownKey(parts.value());
  }

  private static Optional<Repair> item(Passage passage, int line) {
    Line parts = passage.line(line);
    String mended = parts.value().replaceFirst("\\s+", ": ");
    Passage.Words words =
        new Passage.Words(
            "“" + excerpt(parts.value()) + "” has no colon, so it is no “key: value”",
            "write a colon behind the key");
    int start = parts.start();
    int end = start + parts.value().length();
    return passage.repair(line, start, end, words, parts.withValue(mended));
  }

  /** Of running text the first line is told; of {@code -unity}, the dash. */
  private static boolean isTold(Passage passage, int line) {
    return WrongDash.isOn(passage.text(line))
        || (line > 0 && passage.line(line).isProse() && passage.line(line - 1).isProse());
  }

  /** Whether a line begins with a key that all know, only without its colon. */
  static boolean isKnownKey(String text) {
    return KNOWN.matcher(text).matches();
  }

  private static boolean isOpenFlow(Line line) {
    return SpecialStart.isFlow(line.rest()) && Brackets.of(line.rest()).end() < 0;
  }

  /** Lines without a key that go on with this one. */
  private static List<String> mended(Passage passage, int line) {
    List<String> mended = new ArrayList<>(passage.withoutBelow(line, stub(passage.line(line))));
    boolean isText = passage.line(line).isProse();
    for (int i = line + 1; i < passage.size() && isText && goesOn(passage.line(i)); i++) {
      mended.set(i, "");
    }
    return mended;
  }

  /** Within running text, a line may well be short. */
  private static boolean goesOn(Line line) {
    return !line.isEmpty() && !line.isEntry();
  }

  private static String hint(Line line, String text) {
    Matcher known = KNOWN.matcher(text);
    if (known.matches()) {
      return "write a colon behind the key: " + known.group(1) + ": " + known.group(2);
    }
    if (ADDRESS.matcher(text).matches()) {
      return "write a key before it: source: " + text;
    }
    boolean hasWord = WORD.matcher(text).matches();
    return line.isProse() || !hasWord
        ? "write it as “key: value”; running text belongs into the body of a Markdown file"
        : "write a colon behind the key: "
            + text.replaceFirst("\\s+|(?=[\\[{\"'])|$", ": ").strip();
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
