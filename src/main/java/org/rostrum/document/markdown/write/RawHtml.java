package org.rostrum.document.markdown.write;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rostrum.diagnostic.Code;
import org.rostrum.document.markdown.html.AllowedHtml;
import org.rostrum.document.markdown.html.Html;
import org.rostrum.document.markdown.html.RawAttributes;
import org.rostrum.document.markdown.syntax.Chars;
import org.rostrum.document.markdown.syntax.Stretch;
import org.rostrum.document.markdown.tree.Refused;

/**
 * Writes the HTML that an author wrote, tag by tag: what {@link AllowedHtml} does not name is left
 * out and reported at its place. What is written has no other form than this class gives it, so
 * that {@link SafeHtml} reads it as it was meant.
 */
final class RawHtml {
  private final Walk walk;
  private final Set<String> reported = new HashSet<>();
  private final Map<Integer, String> written = new LinkedHashMap<>();
  private int depth;
  private int outermost;

  RawHtml(Walk walk) {
    this.walk = walk;
  }

  /**
   * Reports the elements that are not there when the HTML is read as browsers read it, such as a
   * cell outside of a table.
   */
  void reportMissing(Set<Integer> places) {
    beginBlock();
    written.forEach(
        (place, name) -> {
          if (!places.contains(place)) {
            report("<" + name + ">, which cannot stand here", place, place + name.length());
          }
        });
  }

  private void report(String what, int start, int end) {
    if (reported.add(what)) {
      walk.report(
          Code.SAFE_HTML,
          walk.span(start, end),
          "HTML that is not published: " + what,
          "write it in Markdown, or leave it out");
    }
  }

  /** Begins a block: each name is reported once in it. */
  void beginBlock() {
    reported.clear();
  }

  /** Writes a piece of raw HTML. */
  void write(Stretch piece) {
    if (walk.grammar().isPlain()) {
      walk.html().raw(piece.toString());
    } else if (isComment(piece)) {
      return;
    } else if (walk.html().isMarked()) {
      new Piece(piece).write();
    } else {
      walk.noteHtml();
    }
  }

  private static boolean isComment(Stretch piece) {
    String text = piece.toString().strip();
    return text.startsWith("<!--") && text.indexOf("-->", 2) == text.length() - 3;
  }

  /** One piece of raw HTML. */
  private final class Piece {
    private final Stretch source;
    private final char[] a;
    private final Set<String> neverClosed = new HashSet<>();
    private int at;

    Piece(Stretch source) {
      this.source = source;
      this.a = source.toString().toCharArray();
    }

    void write() {
      int start = 0;
      while (at < a.length) {
        if (a[at] != '<') {
          at++;
          continue;
        }
        text(start);
        tag();
        start = at;
      }
      text(start);
    }

    /** Text between tags; its entities stay as they are. */
    private void text(int start) {
      walk.html().raw(new String(a, start, at - start).replace(">", "&gt;"));
    }

    private void tag() {
      char next = at + 1 < a.length ? a[at + 1] : ' ';
      if (next == '!' || next == '?') {
        markup(next);
      } else if (next == '/') {
        closingTag();
      } else if (Chars.isAsciiLetter(next)) {
        openTag();
      } else {
        bracket();
      }
    }

    /** A bracket that begins no tag. */
    private void bracket() {
      walk.html().raw("&lt;");
      at++;
    }

    private void markup(char kind) {
      String text = new String(a, at, a.length - at);
      String close = kind == '?' ? "?>" : ">";
      boolean comment = text.startsWith("<!--");
      if (comment) {
        close = text.startsWith("<!-->") || text.startsWith("<!--->") ? ">" : "-->";
      } else if (text.startsWith("<![CDATA[")) {
        close = "]]>";
      }
      int end = text.indexOf(close, 2);
      if (!comment) {
        report("<" + kind, offset(at), offset(at + 2));
      } else if (end < 0) {
        report("a comment that is never closed", offset(at), offset(at + 4));
      }
      at = end < 0 ? a.length : at + end + close.length();
    }

    private void closingTag() {
      int nameEnd = nameEnd(at + 2);
      String name = name(at + 2, nameEnd);
      int end = indexOf('>', nameEnd);
      if (nameEnd == at + 2 || end < 0) {
        bracket();
        return;
      }
      if (AllowedHtml.isElement(name)) {
        walk.html().raw("</").raw(name).raw(">");
        depth = Math.max(0, depth - (AllowedHtml.nests(name) ? 1 : 0));
      }
      if (name.equals("a")) {
        walk.leaveLink();
      }
      at = end + 1;
    }

    private void openTag() {
      int start = at;
      int nameEnd = nameEnd(at + 1);
      String name = name(at + 1, nameEnd);
      int end = tagEnd(nameEnd);
      if (end < 0) {
        bracket();
      } else if (AllowedHtml.isElement(name)) {
        allowed(name, start, nameEnd, end);
        at = end;
      } else {
        report("<" + name + ">", offset(start + 1), offset(nameEnd));
        at = AllowedHtml.isWhollyDropped(name) ? contentEnd(name, end) : end;
      }
    }

    private void allowed(String name, int start, int nameEnd, int end) {
      if (name.equals("a")) {
        walk.enterLink();
      }
      if (AllowedHtml.nests(name)) {
        nest(start);
      }
      written.put(offset(start + 1), name);
      walk.html().raw("<").raw(name);
      walk.html().raw(" " + Html.PLACE + "=\"" + offset(start + 1) + "\"");
      RawAttributes attributes = new RawAttributes(a, nameEnd, end - 1);
      while (attributes.next()) {
        attribute(name, attributes);
      }
      walk.html().raw(">");
    }

    /** jsoup fails where elements are nested some five hundred levels deep. */
    private void nest(int start) {
      outermost = depth == 0 ? offset(start) : outermost;
      depth++;
      if (depth > Refused.DEEPEST) {
        throw Refused.tooDeep(outermost, offset(start));
      }
    }

    private void attribute(String element, RawAttributes found) {
      String name = AllowedHtml.modern(element, found.name());
      if (!AllowedHtml.isAttribute(element, name)) {
        int place = offset(found.start());
        report(name + " of <" + element + ">", place, place + name.length());
        return;
      }
      walk.html().raw(" ").raw(name).raw("=\"").raw(found.escapedValue()).raw("\"");
      if (AllowedHtml.isAddress(element, name)) {
        String place = offset(found.valueStart()) + "," + offset(found.valueEnd());
        walk.html().raw(" " + Html.PLACE + "-" + name + "=\"" + place + "\"");
      }
    }

    private int offset(int index) {
      return source.offset(index);
    }

    private int nameEnd(int from) {
      int i = from;
      while (i < a.length && !Chars.isSpace(a[i]) && a[i] != '/' && a[i] != '>' && a[i] != '<') {
        i++;
      }
      return i;
    }

    private String name(int from, int to) {
      return new String(a, from, to - from).toLowerCase(Locale.ROOT);
    }

    private int indexOf(char wanted, int from) {
      for (int i = from; i < a.length; i++) {
        if (a[i] == wanted) {
          return i;
        }
      }
      return -1;
    }

    /** Behind the {@code >} of a start tag; quotes are heeded where a value begins. */
    private int tagEnd(int from) {
      RawAttributes attributes = new RawAttributes(a, from, a.length);
      while (attributes.next()) {
        // Every attribute is stepped over.
      }
      return attributes.closed() ? attributes.at() + 1 : -1;
    }

    private int contentEnd(String name, int from) {
      if (neverClosed.contains(name)) {
        return from;
      }
      for (int i = from; i + name.length() + 2 < a.length; i++) {
        if (a[i] == '<' && a[i + 1] == '/' && name.equals(name(i + 2, i + 2 + name.length()))) {
          int end = indexOf('>', i);
          return end < 0 ? from : end + 1;
        }
      }
      neverClosed.add(name);
      return from;
    }
  }
}
