package org.rostrum.document.markdown.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rostrum.document.markdown.syntax.Chars;
import org.rostrum.document.markdown.syntax.Entities;
import org.rostrum.document.markdown.syntax.TagSyntax;

/**
 * The words in braces at the end of a heading or right after a picture: {@code #id}, {@code .key},
 * {@code session=…}, {@code credit=…}, and nothing else.
 *
 * @param end the offset behind the closing brace
 */
record Attributes(
    Optional<String> id,
    List<String> keys,
    Optional<String> session,
    Optional<String> credit,
    int end) {
  private static final int LONGEST = 500;

  /** Reads the braces at {@code at}; null if they hold anything else, or nothing. */
  static @Nullable Attributes read(char[] a, int at, int end) {
    if (at >= end || a[at] != '{') {
      return null;
    }
    Reader reader = new Reader(a, at + 1, Math.min(end, at + LONGEST));
    return reader.read() ? reader.result() : null;
  }

  /** Reads one pair of braces. */
  private static final class Reader {
    private final char[] a;
    private final int end;
    private int at;
    private @Nullable String id;
    private final List<String> keys = new ArrayList<>();
    private @Nullable String session;
    private @Nullable String credit;

    Reader(char[] a, int at, int end) {
      this.a = a;
      this.at = at;
      this.end = end;
    }

    boolean read() {
      skipSpace();
      do {
        if (!readWord()) {
          return false;
        }
        int before = at;
        skipSpace();
        if (at < end && a[at] == '}') {
          at++;
          return true;
        }
        if (before == at) {
          return false;
        }
      } while (at < end);
      return false;
    }

    Attributes result() {
      return new Attributes(
          Optional.ofNullable(id),
          List.copyOf(keys),
          Optional.ofNullable(session),
          Optional.ofNullable(credit),
          at);
    }

    private void skipSpace() {
      while (at < end && (a[at] == ' ' || a[at] == '\t')) {
        at++;
      }
    }

    private boolean readWord() {
      char first = at < end ? a[at] : '}';
      if (first == '#' || first == '.') {
        at++;
        return readName(first == '#');
      }
      if (TagSyntax.starts(a, at, end, "session=")) {
        at += "session=".length();
        session = readValue();
        return session != null;
      }
      if (TagSyntax.starts(a, at, end, "credit=")) {
        at += "credit=".length();
        credit = readValue();
        return credit != null;
      }
      return false;
    }

    private boolean readName(boolean isId) {
      int start = at;
      while (at < end && (Character.isLetterOrDigit(a[at]) || "-_.:/".indexOf(a[at]) >= 0)) {
        at++;
      }
      String name = new String(a, start, at - start);
      if (isId) {
        id = name;
      } else {
        keys.add(name);
      }
      return !name.isEmpty();
    }

    private @Nullable String readValue() {
      char quote = at < end ? a[at] : ' ';
      return quote == '"' || quote == '\'' ? readQuoted(quote) : readBare();
    }

    private @Nullable String readQuoted(char quote) {
      int start = at + 1;
      int i = start;
      while (i < end && a[i] != quote && a[i] != '\n') {
        i += a[i] == '\\' ? 2 : 1;
      }
      if (i >= end || a[i] != quote) {
        return null;
      }
      at = i + 1;
      return Entities.resolve(new String(a, start, i - start));
    }

    private @Nullable String readBare() {
      int start = at;
      while (at < end && !Chars.isSpace(a[at]) && "{}\"'<>=".indexOf(a[at]) < 0) {
        at++;
      }
      return at > start ? new String(a, start, at - start) : null;
    }
  }
}
