package org.rostrum.document.markdown.write;

import java.util.ArrayDeque;
import java.util.Deque;
import org.rostrum.document.markdown.html.Html;
import org.rostrum.document.markdown.syntax.Chars;

/**
 * Writes running text: escapes resolved, HTML escaped, and typewriter punctuation turned into that
 * of the language. Quotation marks are told apart by what stands beside them, as CommonMark tells
 * delimiter runs apart; a single one that is never closed is an apostrophe.
 */
final class TextWriter {
  private static final int ASCII = 128;
  private static final boolean[] PLAIN_STOPS = new boolean[ASCII];
  private static final boolean[] SMART_STOPS = new boolean[ASCII];
  private static final char APOSTROPHE = '’';

  static {
    "&<>\"\\".chars().forEach(c -> PLAIN_STOPS[c] = true);
    "&<>\"\\'-.".chars().forEach(c -> SMART_STOPS[c] = true);
  }

  private final Html html;
  private final Typography typography;
  private final boolean smart;
  private final Deque<Integer> openSingles = new ArrayDeque<>();
  private int openDoubles;

  TextWriter(Html html, Typography typography, boolean smart) {
    this.html = html;
    this.typography = typography;
    this.smart = smart;
  }

  /** Begins a block: quotation marks do not reach from one into the next. */
  void begin() {
    openSingles.clear();
    openDoubles = 0;
  }

  /** Writes {@code a[from..to]}. */
  void write(char[] a, int from, int to) {
    boolean[] stops = smart ? SMART_STOPS : PLAIN_STOPS;
    int start = from;
    int i = from;
    while (i < to) {
      char c = a[i];
      if (c >= ASCII || !stops[c]) {
        i++;
        continue;
      }
      int next = special(a, start, i, to);
      start = next < 0 ? start : next;
      i = next < 0 ? i + 1 : next;
    }
    html.raw(a, start, to);
  }

  /** Writes what stands at {@code i}, and what waits before it; -1 if it is nothing special. */
  private int special(char[] a, int start, int i, int to) {
    return switch (a[i]) {
      case '\\' -> backslash(a, start, i, to);
      case '"' -> smart ? quote(a, start, i) : one(a, start, i);
      case '\'' -> apostrophe(a, start, i);
      case '-' -> dashes(a, start, i, to);
      case '.' -> dots(a, start, i, to);
      default -> one(a, start, i);
    };
  }

  private int one(char[] a, int start, int i) {
    html.raw(a, start, i);
    html.text(a, i, i + 1);
    return i + 1;
  }

  private int backslash(char[] a, int start, int i, int to) {
    if (i + 1 >= to || !Chars.isAsciiPunctuation(a[i + 1])) {
      return -1;
    }
    html.raw(a, start, i);
    html.text(a, i + 1, i + 2);
    return i + 2;
  }

  private int dots(char[] a, int start, int i, int to) {
    if (i + 2 >= to || a[i + 1] != '.' || a[i + 2] != '.') {
      return -1;
    }
    html.raw(a, start, i);
    html.raw('…');
    return i + 3;
  }

  /** Two are an en dash, three an em dash; more are parted evenly, as in commonmark.js. */
  private int dashes(char[] a, int start, int i, int to) {
    int end = i;
    while (end < to && a[end] == '-') {
      end++;
    }
    int count = end - i;
    if (count == 1) {
      return -1;
    }
    html.raw(a, start, i);
    int en = count % 3 == 0 ? 0 : count % 2 == 0 ? count / 2 : count % 3 == 2 ? 1 : 2;
    int em = (count - 2 * en) / 3;
    html.raw("—".repeat(em)).raw("–".repeat(en));
    return end;
  }

  private int quote(char[] a, int start, int i) {
    boolean opens = opens(a, i);
    boolean closes = closes(a, i);
    if (!opens && !closes) {
      return one(a, start, i);
    }
    html.raw(a, start, i);
    if (closes && (!opens || openDoubles > 0)) {
      openDoubles = Math.max(0, openDoubles - 1);
      html.raw(typography.close());
    } else {
      openDoubles++;
      html.raw(typography.open());
    }
    return i + 1;
  }

  private int apostrophe(char[] a, int start, int i) {
    html.raw(a, start, i);
    boolean opens = opens(a, i) && (i == 0 || (a[i - 1] != ']' && a[i - 1] != ')'));
    boolean closes = closes(a, i);
    if (closes && !opens && !openSingles.isEmpty()) {
      html.set(openSingles.pop(), typography.innerOpen());
      html.raw(typography.innerClose());
      return i + 1;
    }
    if (opens && !closes) {
      openSingles.push(html.length());
    }
    html.raw(APOSTROPHE);
    return i + 1;
  }

  private static boolean opens(char[] a, int i) {
    int before = Chars.before(a, 0, i);
    int after = Chars.after(a, i + 1, a.length);
    return !Chars.isUnicodeSpace(after)
        && (!Chars.isUnicodePunctuation(after)
            || Chars.isUnicodeSpace(before)
            || Chars.isUnicodePunctuation(before));
  }

  private static boolean closes(char[] a, int i) {
    int before = Chars.before(a, 0, i);
    int after = Chars.after(a, i + 1, a.length);
    return !Chars.isUnicodeSpace(before)
        && (!Chars.isUnicodePunctuation(before)
            || Chars.isUnicodeSpace(after)
            || Chars.isUnicodePunctuation(after));
  }
}
