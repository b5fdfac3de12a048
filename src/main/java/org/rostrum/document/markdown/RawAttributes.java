package org.rostrum.document.markdown;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Steps through the attributes of a start tag as browsers do; of equal ones the first counts. */
final class RawAttributes {
  private final char[] a;
  private final int end;
  private final Set<String> seen = new HashSet<>();
  private int at;
  private int start;
  private int nameEnd;
  private int valueStart;
  private int valueEnd;
  private boolean closed;

  /** The attributes in {@code a[at..end]}, behind the name of the element. */
  RawAttributes(char[] a, int at, int end) {
    this.a = a;
    this.at = at;
    this.end = end;
  }

  /** Steps to the next attribute; false at the end of the tag. */
  boolean next() {
    while (step()) {
      if (seen.add(name())) {
        return true;
      }
    }
    return false;
  }

  private boolean step() {
    while (at < end && (Chars.isSpace(a[at]) || a[at] == '/')) {
      at++;
    }
    if (at >= end || a[at] == '>') {
      closed = at < end;
      return false;
    }
    start = at;
    at++;
    while (at < end && !Chars.isSpace(a[at]) && "/>=".indexOf(a[at]) < 0) {
      at++;
    }
    nameEnd = at;
    readValue();
    return true;
  }

  private void readValue() {
    valueStart = nameEnd;
    valueEnd = nameEnd;
    int i = skipSpace(at);
    if (i >= end || a[i] != '=') {
      return;
    }
    at = skipSpace(i + 1);
    char quote = at < end ? a[at] : ' ';
    if (quote == '"' || quote == '\'') {
      valueStart = ++at;
      while (at < end && a[at] != quote) {
        at++;
      }
      valueEnd = at;
      at = Math.min(end, at + 1);
      return;
    }
    valueStart = at;
    while (at < end && !Chars.isSpace(a[at]) && a[at] != '>') {
      at++;
    }
    valueEnd = at;
  }

  private int skipSpace(int from) {
    int i = from;
    while (i < end && Chars.isSpace(a[i])) {
      i++;
    }
    return i;
  }

  /** Whether the tag has its {@code >}. */
  boolean closed() {
    return closed;
  }

  /** Where the reading stopped. */
  int at() {
    return at;
  }

  int start() {
    return start;
  }

  int valueStart() {
    return valueStart;
  }

  int valueEnd() {
    return valueEnd;
  }

  /** The name in lower case. */
  String name() {
    return new String(a, start, nameEnd - start).toLowerCase(Locale.ROOT);
  }

  /** The value for double quotes; its entities stay as they are. */
  String escapedValue() {
    return new String(a, valueStart, valueEnd - valueStart)
        .replace("\"", "&quot;")
        .replace("<", "&lt;")
        .replace(">", "&gt;");
  }
}
