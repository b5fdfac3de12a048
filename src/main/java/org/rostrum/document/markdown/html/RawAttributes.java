package org.rostrum.document.markdown.html;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jsoup.parser.Parser;
import org.rostrum.document.markdown.syntax.Chars;
import org.rostrum.document.markdown.syntax.Controls;

/** Steps through the attributes of a start tag as browsers do; of equal ones the first counts. */
public final class RawAttributes {
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
  public RawAttributes(char[] a, int at, int end) {
    this.a = a;
    this.at = at;
    this.end = end;
  }

  /** Steps to the next attribute; false at the end of the tag. */
  public boolean next() {
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
  public boolean closed() {
    return closed;
  }

  /** Where the reading stopped. */
  public int at() {
    return at;
  }

  /** Where the name begins. */
  public int start() {
    return start;
  }

  /** Where the value begins. */
  public int valueStart() {
    return valueStart;
  }

  /** Where the value ends. */
  public int valueEnd() {
    return valueEnd;
  }

  /** The name in lower case. */
  public String name() {
    return new String(a, start, nameEnd - start).toLowerCase(Locale.ROOT);
  }

  /** The value as browsers read it, but for characters that no page may hold. */
  public String value() {
    String written = new String(a, valueStart, valueEnd - valueStart);
    return Controls.replaced(Parser.unescapeEntities(written, true));
  }
}
