package org.rostrum.document.yaml;

import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.rostrum.diagnostic.Checked;
import org.rostrum.diagnostic.Code;
import org.rostrum.diagnostic.Findings;
import org.rostrum.source.SourceText;

/** Finds the front matter of one Markdown file, and what was meant to be one. */
final class FrontMatterSplitter {
  private static final Predicate<String> OPENING = delimiter("---[ \\t]*");
  private static final Predicate<String> CLOSING = delimiter("(---|\\.\\.\\.)[ \\t]*");
  private static final Predicate<String> NEARLY =
      delimiter("[ \\t]*(--|-{4,}|—-?|–-|- - -)[ \\t]*|[ \\t]+(---|\\.\\.\\.)[ \\t]*");
  private static final Predicate<String> TOML = delimiter("\\+\\+\\+[ \\t]*");
  private static final Predicate<String> JSON = matches(";;;[ \\t]*|\\{[ \\t]*(\".*)?");

  private static final int MOST_TRIED = 10;
  private static final int LONGEST_DELIMITER = 40;

  private final SourceText file;

  /** The file without the lines of merge conflicts; as many lines as the file has. */
  private final SourceText text;

  private final Headers headers;
  private final Findings found = new Findings();

  FrontMatterSplitter(SourceText file) {
    this.file = file;
    this.text = found.take(Conflicts.resolve(file));
    this.headers = new Headers(text);
  }

  private static Predicate<String> matches(String pattern) {
    return Pattern.compile(pattern).asMatchPredicate();
  }

  /** Delimiters are short; running text need not be matched. */
  private static Predicate<String> delimiter(String pattern) {
    Predicate<String> matches = matches(pattern);
    return line -> line.length() < LONGEST_DELIMITER && matches.test(line);
  }

  Checked<FrontMatter> split() {
    int first = next(1, line -> !line.isBlank());
    String line = line(first);
    if (OPENING.test(line)) {
      return found.with(opened(first));
    }
    if (TOML.test(line)) {
      return found.with(toml(first));
    }
    if (JSON.test(line) && isJson(first)) {
      return found.with(json(first));
    }
    return found.with(NEARLY.test(line) ? nearlyOpened(first) : notOpened(first));
  }

  private FrontMatter opened(int opening) {
    int closing = next(opening + 1, CLOSING);
    int nearly = nearlyClosing(opening, closing);
    if (nearly < closing) {
      report(nearly, "this line should close the front matter", "write exactly --- here");
      return between(opening, nearly);
    }
    int end = headers.end(opening + 1);
    if (isEndless(opening, end, closing)) {
      return neverClosed(opening, end);
    }
    return closing > text.lineCount() ? noFrontMatter() : between(opening, closing);
  }

  /**
   * A line that is nearly a delimiter closes what is not closed well otherwise, if what stands
   * above it is YAML; best one below which no more YAML stands. The other closing line if there is
   * none.
   */
  private int nearlyClosing(int opening, int closing) {
    int nearly = next(opening + 1, closing, NEARLY);
    if (nearly >= closing || (closing <= text.lineCount() && parses(opening, closing))) {
      return closing;
    }
    int best = closing;
    for (int tried = 0; nearly < closing && tried < MOST_TRIED; tried++) {
      best = nearly > opening + 1 && parses(opening, nearly) ? nearly : best;
      if (best == nearly && headers.end(nearly + 1) == nearly + 1) {
        return nearly;
      }
      nearly = next(nearly + 1, closing, NEARLY);
    }
    return best;
  }

  /** No end at all; or only a rule far below, after headers and then nothing but text. */
  private boolean isEndless(int opening, int end, int closing) {
    boolean hasHeaders =
        end > opening + 1 && Headers.isKey(line(next(opening + 1, s -> !s.isBlank())));
    if (!hasHeaders || closing > text.lineCount()) {
      return hasHeaders;
    }
    return end < closing
        && line(end).isBlank()
        && next(end, Headers::isKey) > closing
        && !parses(opening, closing);
  }

  private boolean parses(int opening, int closing) {
    return BrokenYaml.parses(block(opening + 1, closing));
  }

  private FrontMatter neverClosed(int opening, int end) {
    report(
        opening,
        "the front matter that begins here is never closed",
        "write --- on a line of its own below line " + (end - 1));
    return new FrontMatter(block(opening + 1, end), true, file.offsetOfLine(end));
  }

  private FrontMatter nearlyOpened(int opening) {
    int closing = next(opening + 1, line -> CLOSING.test(line) || NEARLY.test(line));
    int end = next(headers.end(opening + 1), line -> !line.isBlank());
    if (closing > text.lineCount() || end != closing || end == opening + 1) {
      return noFrontMatter();
    }
    report(
        opening,
        "“" + line(opening).strip() + "” should open the front matter",
        "write exactly ---, without blanks before it, here and on line " + closing);
    return between(opening, closing);
  }

  private FrontMatter notOpened(int first) {
    int end = headers.end(first);
    int closing = next(end, line -> !line.isBlank());
    boolean isClosed = CLOSING.test(line(closing));
    if (end == first || !headers.isMeant(first, isClosed)) {
      return noFrontMatter();
    }
    report(
        first,
        "front matter begins here, but the line --- above it is missing",
        "write --- on a line of its own above this one"
            + (isClosed ? "" : ", and another below line " + (end - 1)));
    int body = isClosed ? closing + 1 : end;
    return new FrontMatter(block(first, end), true, file.offsetOfLine(body));
  }

  private FrontMatter toml(int opening) {
    int closing = next(opening + 1, TOML);
    int example = next(opening + 1, line -> line.indexOf('=') > 0);
    String yaml = example < closing ? line(example).replaceFirst("\\s*=\\s*", ": ") : "title: …";
    report(
        opening,
        "“+++” opens front matter in TOML, which is not read",
        "write it in YAML between lines of ---: " + yaml);
    return foreign(closing);
  }

  private boolean isJson(int opening) {
    return !line(opening).strip().equals("{")
        || line(next(opening + 1, line -> !line.isBlank())).strip().startsWith("\"");
  }

  private FrontMatter json(int opening) {
    report(
        opening,
        "“" + line(opening).strip().charAt(0) + "” opens front matter in JSON, which is not read",
        "write it in YAML between lines of ---: title: …");
    boolean isWhole = line(opening).strip().endsWith("}");
    return foreign(isWhole ? opening : next(opening + 1, matches("\\}[ \\t]*|;;;[ \\t]*")));
  }

  private FrontMatter foreign(int closing) {
    return new FrontMatter(block(1, 1), false, file.offsetOfLine(closing + 1));
  }

  private FrontMatter between(int opening, int closing) {
    return new FrontMatter(block(opening + 1, closing), true, file.offsetOfLine(closing + 1));
  }

  private FrontMatter noFrontMatter() {
    return new FrontMatter(block(1, 1), true, 0);
  }

  private YamlBlock block(int first, int end) {
    return YamlBlock.of(file, text, first, end);
  }

  private void report(int line, String message, String hint) {
    int length = line(line).stripTrailing().length();
    found.add(Code.YAML_SYNTAX, file.spanAt(line, 1, length), message, hint);
  }

  /** The first line from here on of some kind; one behind the last if there is none. */
  private int next(int from, Predicate<String> kind) {
    return next(from, text.lineCount() + 1, kind);
  }

  private int next(int from, int end, Predicate<String> kind) {
    int line = from;
    while (line < end && !kind.test(line(line))) {
      line++;
    }
    return line;
  }

  private String line(int line) {
    return text.line(line).orElse("");
  }
}
