package org.rostrum.document.markdown.html;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.rostrum.document.markdown.syntax.Chars;

/** Cuts a piece of raw HTML into its tags and what stands between them, as browsers do. */
public final class RawTokens {
  private final char[] a;
  private final Set<String> neverClosed = new HashSet<>();
  private int start;
  private int end;
  private int nameEnd;
  private Kind kind = Kind.TEXT;

  /** What a token is. */
  public enum Kind {
    TEXT,
    OPENING,
    CLOSING,
    COMMENT,
    /** A comment without its end. */
    LOST_COMMENT,
    /** A declaration, an instruction or a CDATA section. */
    MARKUP
  }

  /** The tokens of a text. */
  public RawTokens(char[] a) {
    this.a = a;
  }

  /** Steps to the next token; false at the end. */
  public boolean next() {
    start = end;
    if (start >= a.length) {
      return false;
    }
    if (!tag()) {
      readText();
    }
    return true;
  }

  private void readText() {
    kind = Kind.TEXT;
    end = start + 1;
    while (end < a.length && a[end] != '<') {
      end++;
    }
  }

  private boolean tag() {
    char next = a[start] == '<' && start + 1 < a.length ? a[start + 1] : ' ';
    if (next == '!' || next == '?') {
      markup(next);
      return true;
    }
    if (next == '/') {
      return closing();
    }
    return Chars.isAsciiLetter(next) && opening();
  }

  private void markup(char sign) {
    String text = new String(a, start, a.length - start);
    boolean comment = text.startsWith("<!--");
    String close = sign == '?' ? "?>" : ">";
    if (comment) {
      close = text.startsWith("<!-->") || text.startsWith("<!--->") ? ">" : "-->";
    } else if (text.startsWith("<![CDATA[")) {
      close = "]]>";
    }
    int found = text.indexOf(close, 2);
    kind = comment ? (found < 0 ? Kind.LOST_COMMENT : Kind.COMMENT) : Kind.MARKUP;
    end = found < 0 ? a.length : start + found + close.length();
  }

  private boolean closing() {
    nameEnd = nameEnd(start + 2);
    int close = indexOf('>', nameEnd);
    if (nameEnd == start + 2 || close < 0) {
      return false;
    }
    kind = Kind.CLOSING;
    end = close + 1;
    return true;
  }

  /** Quotes are heeded where a value begins. */
  private boolean opening() {
    nameEnd = nameEnd(start + 1);
    RawAttributes attributes = new RawAttributes(a, nameEnd, a.length);
    while (attributes.next()) {
      // Every attribute is stepped over.
    }
    if (!attributes.closed()) {
      return false;
    }
    kind = Kind.OPENING;
    end = attributes.at() + 1;
    return true;
  }

  private int nameEnd(int from) {
    int i = from;
    while (i < a.length && !Chars.isSpace(a[i]) && a[i] != '/' && a[i] != '>' && a[i] != '<') {
      i++;
    }
    return i;
  }

  private int indexOf(char wanted, int from) {
    for (int i = from; i < a.length; i++) {
      if (a[i] == wanted) {
        return i;
      }
    }
    return -1;
  }

  /** Goes on behind the end tag of this element, if it has one. */
  public void skipContent() {
    String name = name();
    if (neverClosed.contains(name)) {
      return;
    }
    for (int i = end; i + name.length() + 2 < a.length; i++) {
      if (a[i] == '<' && a[i + 1] == '/' && name.equals(lower(i + 2, i + 2 + name.length()))) {
        int close = indexOf('>', i);
        end = close < 0 ? end : close + 1;
        return;
      }
    }
    neverClosed.add(name);
  }

  private String lower(int from, int to) {
    return new String(a, from, to - from).toLowerCase(Locale.ROOT);
  }

  /** What this token is. */
  public Kind kind() {
    return kind;
  }

  /** Where it begins. */
  public int start() {
    return start;
  }

  /** Behind it. */
  public int end() {
    return end;
  }

  /** Behind the name of a tag. */
  public int nameEnd() {
    return nameEnd;
  }

  /** The name of a tag, in lower case. */
  public String name() {
    return lower(kind == Kind.CLOSING ? start + 2 : start + 1, nameEnd);
  }

  /** The token as it is written. */
  public String text() {
    return new String(a, start, end - start);
  }

  /** The attributes of an opening tag. */
  public RawAttributes attributes() {
    return new RawAttributes(a, nameEnd, end - 1);
  }
}
