package org.rostrum.document.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.rostrum.document.yaml.mistake.Line;

/**
 * Tells lines of front matter from running text where no delimiter does. The first paragraph behind
 * the delimiter is front matter as far as its last key; a later one must have keys that are written
 * like those.
 */
final class Headers {
  private static final int LONGEST_LINE = 1000;
  private static final Pattern KEY =
      Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_.-]{0,39}( [\\p{L}\\p{N}_.-]{1,20})?");
  private static final Pattern NO_SPACE = Pattern.compile("[A-Za-z_][\\w-]{0,39}:(?!//)\\S.*");
  private static final Pattern COMMON =
      Pattern.compile(
          "(?i)title|date|layout|author|authors|tags|categories|draft|type|description|slug|name");

  private final TextLines lines;
  private final int from;

  /** Whether keys of the first paragraph begin with a capital, or have a blank in them. */
  private final boolean hasCapitals;

  private final boolean hasBlanks;

  /** Of lines from here on. */
  Headers(TextLines lines, int from) {
    this.lines = lines;
    this.from = lines.filled(from);
    List<String> keys = keys(this.from, paragraphEnd(this.from, lines.end()));
    this.hasCapitals = keys.stream().anyMatch(Headers::isCapital);
    this.hasBlanks = keys.stream().anyMatch(key -> key.indexOf(' ') > 0);
  }

  private enum Kind {
    HEADERS,
    /** Comments, lists and indented lines, which front matter and text both can have. */
    EITHER,
    /** {@code Programme: see below}, where the keys above are in small letters. */
    UNLIKE,
    TEXT
  }

  /** Lines without a blank line among them. */
  private record Paragraph(int start, int end, Kind kind) {}

  private List<Paragraph> paragraphs(int to) {
    List<Paragraph> all = new ArrayList<>();
    for (int i = from; i < to; ) {
      int end = paragraphEnd(i, to);
      all.add(new Paragraph(i, end, i == from ? firstKind(end) : kind(i, end)));
      i = Math.min(to, lines.next(Math.max(end, i + 1), line -> !isBreak(line)));
    }
    return all;
  }

  private int paragraphEnd(int start, int to) {
    return lines.next(start, to, Headers::isBreak);
  }

  private static boolean isBreak(String line) {
    return line.isBlank() || Delimiters.closes(line) || Delimiters.nearlyCloses(line);
  }

  /** Whether there are headers down to a line, and nothing else. */
  boolean reach(int to) {
    List<Paragraph> all = paragraphs(to);
    return !all.isEmpty()
        && all.get(0).kind() == Kind.HEADERS
        && all.stream().allMatch(one -> one.kind() == Kind.HEADERS || one.kind() == Kind.EITHER);
  }

  /** Whether the lines down to one may belong to a key above them. */
  boolean goOnTo(int to) {
    return reach(to)
        || (from < to
            && Line.isBlankAt(lines.at(from), 0)
            && paragraphs(to).stream().allMatch(one -> one.kind() == Kind.EITHER));
  }

  /** The first line that is no front matter, where nothing closes it; the first if none is. */
  int end() {
    int end = from;
    int to = lines.next(from, line -> Delimiters.closes(line) || Delimiters.nearlyCloses(line));
    for (Paragraph one : paragraphs(to)) {
      if (one.kind() == Kind.HEADERS) {
        end = one.start() == from ? lastHeader(one) + 1 : one.end();
      } else if (one.kind() != Kind.EITHER || one.start() == from) {
        return end;
      }
    }
    return end;
  }

  /** A “#” at the end of the headers is more likely a heading of the text. */
  private int lastHeader(Paragraph first) {
    int last = first.end() - 1;
    while (last > first.start()
        && (lines.at(last).startsWith("#")
            || !(isKey(lines.at(last)) || belongsToKey(lines.at(last))))) {
      last--;
    }
    return last;
  }

  /** Where running text begins, above a rule that closes nothing; the rule itself if nowhere. */
  int textAbove(int rule) {
    List<Paragraph> tail = new ArrayList<>();
    for (Paragraph one : paragraphs(rule)) {
      if (one.kind() == Kind.HEADERS) {
        tail.clear();
      }
      tail.add(one);
    }
    boolean hasHeaders = !tail.isEmpty() && tail.get(0).kind() == Kind.HEADERS;
    return hasHeaders && isText(tail.subList(1, tail.size())) ? tail.get(1).start() : rule;
  }

  private boolean isText(List<Paragraph> tail) {
    boolean isUnlike = false;
    for (Paragraph one : tail) {
      boolean isHeading = isUnlike && lines.at(one.start()).startsWith("#");
      if (one.kind() == Kind.TEXT || isHeading) {
        return true;
      }
      isUnlike |= one.kind() == Kind.UNLIKE;
    }
    return false;
  }

  private Kind firstKind(int end) {
    boolean hasKey = lines.next(from, end, Headers::isKey) < end;
    if (hasKey) {
      return Kind.HEADERS;
    }
    return isEither(from, end) ? Kind.EITHER : Kind.TEXT;
  }

  private boolean isEither(int start, int end) {
    return lines.next(start, end, line -> !belongsToKey(line)) == end;
  }

  private Kind kind(int start, int end) {
    List<String> keys = keys(start, end);
    if (keys.stream().anyMatch(this::isLikeFirst)) {
      return Kind.HEADERS;
    }
    if (isEither(start, end)) {
      return Kind.EITHER;
    }
    int other = lines.next(start, end, line -> !isKey(line) && !belongsToKey(line));
    boolean isText =
        other < end
            ? !isBrokenHeader(lines.at(other))
            : keys.stream().anyMatch(key -> key.indexOf(' ') > 0);
    return isText ? Kind.TEXT : Kind.UNLIKE;
  }

  private boolean isLikeFirst(String key) {
    return (hasBlanks || key.indexOf(' ') < 0) && (hasCapitals || !isCapital(key));
  }

  /** {@code author Ada}: running text has more words, or begins with a capital. */
  private static boolean isBrokenHeader(String line) {
    return Character.isLowerCase(line.charAt(0)) && line.split("\\s+", 3).length < 3;
  }

  private List<String> keys(int start, int end) {
    List<String> keys = new ArrayList<>();
    for (int i = start; i < end; i++) {
      if (isKey(lines.at(i))) {
        keys.add(Line.of(lines.at(i)).key());
      }
    }
    return keys;
  }

  private static boolean isCapital(String key) {
    return !key.isEmpty() && Character.isUpperCase(key.codePointAt(0));
  }

  private static boolean belongsToKey(String line) {
    return " \t#]}".indexOf(line.charAt(0)) >= 0
        || line.startsWith("- ")
        || line.startsWith("<!--")
        || line.endsWith("-->");
  }

  /** Whether a line is {@code key: value}, or was meant to be. */
  static boolean isKey(String line) {
    if (line.length() > LONGEST_LINE) {
      return false;
    }
    Line parts = Line.of(line);
    return NO_SPACE.matcher(line).matches()
        || (parts.hasKey() && parts.start() == 0 && KEY.matcher(parts.key()).matches());
  }

  /** Whether they are clearly meant to be front matter, which no good delimiter announces. */
  boolean areMeant(boolean isClosed) {
    boolean isCommon = COMMON.matcher(Line.of(lines.at(from)).key()).matches();
    boolean isSeveral = isKey(lines.at(from)) && isKey(lines.at(from + 1));
    return isClosed ? isCommon || isSeveral : isCommon && isSeveral;
  }
}
