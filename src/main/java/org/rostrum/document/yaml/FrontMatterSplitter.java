package org.rostrum.document.yaml;

import java.util.Optional;
import org.rostrum.diagnostic.Checked;
import org.rostrum.diagnostic.Code;
import org.rostrum.diagnostic.Findings;
import org.rostrum.document.yaml.mistake.Line;
import org.rostrum.source.SourceText;

/** Finds the front matter of one Markdown file, and what was meant to be one. */
final class FrontMatterSplitter {
  /** So far below the start of a file front matter is looked for that does not begin it. */
  private static final int LOWEST_OPENING = 12;

  private final SourceText file;

  /** The file without the lines of merge conflicts; as many lines as the file has. */
  private TextLines lines;

  private final Findings found = new Findings();

  FrontMatterSplitter(SourceText file) {
    this.file = file;
    this.lines = new TextLines(found.take(Conflicts.resolve(file)));
  }

  Checked<FrontMatter> split() {
    int first = lines.filled(1);
    if (Delimiters.opens(lines.at(first))) {
      return found.with(opened(first));
    }
    Optional<Checked<FrontMatter>> foreign = new ForeignFrontMatter(file, lines).at(first);
    return found.with(foreign.map(found::take).orElseGet(() -> notOpened(first)));
  }

  private FrontMatter opened(int opening) {
    Closing closing = Closing.of(lines, opening + 1);
    switch (closing.kind()) {
      case EXACT:
        return closed(opening, closing.line());
      case NEARLY:
        return nearlyClosed(opening + 1, closing.line());
      case GLUED:
        return glued(opening + 1, closing.line());
      case NOWHERE:
        reportUnclosed(opening, closing.line());
        return block(opening + 1, closing.line(), closing.line());
      case NOTHING:
      default:
        return none();
    }
  }

  private void reportUnclosed(int opening, int end) {
    report(
        Math.min(end, lines.end() - 1),
        "the front matter that begins on line " + opening + " is never closed",
        "write --- on a line of its own below line " + (end - 1));
  }

  private FrontMatter nearlyClosed(int first, int closing) {
    String line = lines.at(closing);
    int text = Delimiters.textBehind(line);
    if (text > 0) {
      report(
          closing,
          "the line --- that closes the front matter has text behind it",
          "write exactly --- here, and the text below it");
      return new FrontMatter(
          YamlBlock.of(file, lines.text(), first, closing),
          true,
          file.offsetOfLine(closing) + text);
    }
    report(closing, "this line should close the front matter", "write exactly --- here");
    return block(first, closing, closing + 1);
  }

  private FrontMatter glued(int first, int end) {
    String line = lines.at(end - 1).stripTrailing();
    int dashes = line.length();
    while (dashes > 0 && line.charAt(dashes - 1) == '-') {
      dashes--;
    }
    found.add(
        Code.YAML_SYNTAX,
        file.spanAt(end - 1, line.codePointCount(0, dashes) + 1, line.length() - dashes),
        "“---” closes the front matter only on a line of its own",
        "write --- on a line of its own below line " + (end - 1) + ", and delete it here");
    replace(end - 1, line.substring(0, dashes));
    return block(first, end, end);
  }

  /** Looks for a second front matter, which some tools put below the first. */
  private FrontMatter closed(int opening, int closing) {
    int below = lines.filled(closing + 1);
    if (lines.filled(opening + 1) == closing && isBlock(closing)) {
      report(closing, "the line --- stands twice above the front matter", "delete this line");
      return opened(closing);
    }
    if (Delimiters.opens(lines.at(below)) && (isBlock(below) || isKeyed(closing, below))) {
      int end = lines.next(below + 1, Delimiters::closes);
      report(
          below,
          "a second front matter begins here, down to line " + end + "; only the first is read",
          "delete one of the two");
      return block(opening + 1, closing, end + 1);
    }
    return block(opening + 1, closing, closing + 1);
  }

  /** Whether below this line stands what is clearly front matter, well closed. */
  private boolean isBlock(int opening) {
    int closing = lines.next(opening + 1, Delimiters::closes);
    Headers headers = new Headers(lines, opening + 1);
    return closing < lines.end() && headers.areMeant(true) && headers.reach(closing);
  }

  /** Right below the first no more is needed than a key. */
  private boolean isKeyed(int closing, int opening) {
    int end = lines.next(opening + 1, Delimiters::closes);
    return opening == closing + 1
        && end < lines.end()
        && new Headers(lines, opening + 1).reach(end);
  }

  private FrontMatter notOpened(int first) {
    String line = lines.at(first);
    if (Delimiters.nearlyOpens(line)) {
      return nearlyOpened(first);
    }
    int text = Delimiters.textBehind(line);
    if (text > 0 && Headers.isKey(line.substring(text))) {
      return openedOnLine(first, line.substring(text));
    }
    int opening = lines.next(first + 1, first + LOWEST_OPENING, Delimiters::opens);
    if (opening < first + LOWEST_OPENING && isBelowText(opening)) {
      return openedBelow(first, opening);
    }
    return unannounced(first);
  }

  private FrontMatter nearlyOpened(int opening) {
    dedent(opening);
    Headers headers = new Headers(lines, opening + 1);
    Closing closing = Closing.of(lines, opening + 1);
    boolean isClosed =
        closing.kind() == Closing.Kind.EXACT || closing.kind() == Closing.Kind.NEARLY;
    boolean isDashes = "-—–".indexOf(lines.at(opening).strip().charAt(0)) >= 0;
    if (!headers.areMeant(isClosed && isDashes)) {
      return none();
    }
    int end = closing.line();
    String also =
        switch (closing.kind()) {
          case NEARLY -> " and on line " + end;
          case NOWHERE, GLUED -> ", and on a line of its own below line " + (end - 1);
          case EXACT -> Delimiters.closes(file.line(end).orElse("")) ? "" : " and on line " + end;
          case NOTHING -> "";
        };
    report(
        opening,
        nameOf(opening) + " should open the front matter",
        "write exactly --- here" + also);
    return block(opening + 1, end, isClosed ? end + 1 : end);
  }

  /** The line as it is seen, or what cannot be seen in it. */
  private String nameOf(int line) {
    String written = file.line(line).orElse("");
    return written
        .codePoints()
        .filter(
            c -> c > ' ' && (Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT))
        .mapToObj(c -> String.format("“---” with an invisible character (U+%04X)", c))
        .findFirst()
        .orElse("“" + written.stripTrailing() + "”");
  }

  /** Headers may be indented as much as the delimiter above them. */
  private void dedent(int opening) {
    String indent = lines.at(opening).substring(0, Line.skipBlanks(lines.at(opening), 0));
    if (!indent.isEmpty()) {
      String text = lines.text().text();
      String dedented = ("\n" + text).replace("\n" + indent, "\n").substring(1);
      lines = new TextLines(new SourceText(file.path(), dedented));
    }
  }

  private FrontMatter openedOnLine(int first, String header) {
    Closing closing = Closing.of(lines, first + 1);
    if (closing.kind() != Closing.Kind.EXACT) {
      return none();
    }
    report(
        first,
        "the line --- that opens the front matter has text behind it",
        "write --- on a line of its own above this one, and here only: " + header.strip());
    replace(first, header);
    return block(first, closing.line(), closing.line() + 1);
  }

  /** A rule below a paragraph makes it a heading. */
  private boolean isBelowText(int opening) {
    String above = lines.at(opening - 1);
    boolean isFree = above.isBlank() || above.startsWith("#") || above.endsWith("-->");
    return isFree && isBlock(opening) && new Headers(lines, opening + 1).areMeant(false);
  }

  private FrontMatter openedBelow(int first, int opening) {
    report(
        first,
        "this stands above the front matter, which must be the first in a file",
        "move it below the front matter that begins on line " + opening);
    return opened(opening);
  }

  private FrontMatter unannounced(int first) {
    Headers headers = new Headers(lines, first);
    int end = headers.end();
    int closing = lines.filled(end);
    boolean isClosed = Delimiters.closes(lines.at(closing));
    if (end == first || !headers.areMeant(isClosed)) {
      return none();
    }
    report(
        first,
        "front matter begins here, but the line --- above it is missing",
        "write --- on a line of its own above this one"
            + (isClosed ? "" : ", and another below line " + (end - 1)));
    return block(first, end, isClosed ? closing + 1 : end);
  }

  private FrontMatter block(int first, int end, int body) {
    return new FrontMatter(
        YamlBlock.of(file, lines.text(), first, end), true, file.offsetOfLine(body));
  }

  private FrontMatter none() {
    return new FrontMatter(YamlBlock.of(file, lines.text(), 1, 1), true, 0);
  }

  private void replace(int line, String with) {
    String text = lines.text().text();
    int start = lines.text().offsetOfLine(line);
    String changed =
        text.substring(0, start) + with + text.substring(start + lines.at(line).length());
    lines = new TextLines(new SourceText(file.path(), changed));
  }

  private void report(int line, String message, String hint) {
    int length = file.line(line).orElse("").stripTrailing().length();
    found.add(Code.YAML_SYNTAX, file.spanAt(line, 1, length), message, hint);
  }
}
