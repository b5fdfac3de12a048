package org.rostrum.document.markdown.write;

import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rostrum.diagnostic.Code;
import org.rostrum.document.markdown.html.AllowedHtml;
import org.rostrum.document.markdown.html.AttributeValues;
import org.rostrum.document.markdown.html.Html;
import org.rostrum.document.markdown.html.RawAttributes;
import org.rostrum.document.markdown.html.RawTokens;
import org.rostrum.document.markdown.syntax.Stretch;

/**
 * Writes the HTML that an author wrote, tag by tag: what {@link AllowedHtml} does not name is left
 * out and reported at its place, and every element ends in the text in which it begins. What is
 * written has no other form than this class gives it, so that {@link SafeHtml} reads it as it was
 * meant.
 */
final class RawHtml {
  private final Walk walk;
  private final OpenElements open = new OpenElements(this::ends);
  private final Set<String> reported = new HashSet<>();
  private final Set<Integer> told = new HashSet<>();

  RawHtml(Walk walk) {
    this.walk = walk;
  }

  /** Reports an element that is not written as it stands, unless something was said of it. */
  void report(int place, String name, String why) {
    report(place, "HTML that is not published: <" + name + ">, " + why, place + name.length());
  }

  private void report(int place, String message, int end) {
    if (told.add(place) && reported.add(message)) {
      walk.report(
          Code.SAFE_HTML, walk.span(place, end), message, "write it in Markdown, or leave it out");
    }
  }

  private void reportDropped(String what, int start, int end) {
    report(start, "HTML that is not published: " + what, end);
  }

  private void ends(OpenElements.Open element, String by, boolean asWritten) {
    String name = element.name();
    walk.html().raw("</").raw(name).raw(">");
    if (name.equals("a")) {
      walk.leaveLink();
    }
    if (!asWritten && told.add(element.place())) {
      walk.report(
          Code.SAFE_HTML,
          walk.span(element.place(), element.place() + name.length()),
          "<" + name + "> is never closed" + (by.isEmpty() ? "" : " inside of <" + by + ">"),
          "write </" + name + "> where it ends");
    }
  }

  /** Begins a block: each name is reported once in it. */
  void beginBlock() {
    reported.clear();
  }

  /**
   * Begins what stands in a node: its end tags belong to the start tags in it.
   *
   * @return what {@link #leave} wants to be given
   */
  int enter(Node node) {
    if (!walk.html().isMarked()) {
      return 0;
    }
    int outer = open.enter();
    List<OpenElements.Open> lost = new ArrayList<>();
    OpenElements ahead =
        new OpenElements(
            (element, by, asWritten) -> {
              if (!asWritten) {
                lost.add(element);
              }
            });
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof HtmlBlock block) {
        readAhead(Stretch.ofVerbatim(block.getContentLines()), ahead);
      }
    }
    ahead.leave(0);
    lost.forEach(element -> open.lose(element.place()));
    return outer;
  }

  private static void readAhead(Stretch source, OpenElements ahead) {
    RawTokens tokens = new RawTokens(source.toString().toCharArray());
    while (tokens.next()) {
      String name = isTag(tokens) ? tokens.name() : "";
      if (tokens.kind() == RawTokens.Kind.CLOSING) {
        ahead.close(name);
      } else if (isTag(tokens) && AllowedHtml.isWhollyDropped(name)) {
        tokens.skipContent();
      } else if (isTag(tokens) && AllowedHtml.isElement(name) && !AllowedHtml.isVoid(name)) {
        ahead.open(name, source.offset(tokens.start() + 1));
      }
    }
  }

  private static boolean isTag(RawTokens tokens) {
    return tokens.kind() == RawTokens.Kind.OPENING || tokens.kind() == RawTokens.Kind.CLOSING;
  }

  /** Ends what stands in a node. */
  void leave(int outer) {
    if (walk.html().isMarked()) {
      open.leave(outer);
    }
  }

  /** Writes a block of HTML; what is never closed ends with it. */
  void writeBlock(Stretch block) {
    beginBlock();
    write(block);
    open.endLost();
  }

  /** Writes a piece of raw HTML. */
  void write(Stretch piece) {
    if (walk.grammar().isPlain()) {
      walk.html().raw(piece.toString());
    } else if (isComment(piece)) {
      return;
    } else if (walk.html().isMarked()) {
      RawTokens tokens = new RawTokens(piece.toString().toCharArray());
      while (tokens.next()) {
        write(tokens, piece);
      }
    } else {
      walk.noteHtml();
    }
  }

  private static boolean isComment(Stretch piece) {
    String text = piece.toString().strip();
    return text.startsWith("<!--") && text.indexOf("-->", 2) == text.length() - 3;
  }

  private void write(RawTokens token, Stretch source) {
    int place = source.offset(token.start());
    switch (token.kind()) {
      case TEXT -> walk.html().raw(token.text().replace("<", "&lt;").replace(">", "&gt;"));
      case OPENING -> opening(token, source);
      case CLOSING -> open.close(token.name());
      case COMMENT -> {}
      case LOST_COMMENT -> reportDropped("a comment that is never closed", place, place + 4);
      case MARKUP -> reportDropped(token.text().substring(0, 2), place, place + 2);
    }
  }

  private void opening(RawTokens token, Stretch source) {
    String name = token.name();
    int place = source.offset(token.start() + 1);
    if (!AllowedHtml.isElement(name)) {
      reportDropped("<" + name + ">", place, source.offset(token.nameEnd()));
      if (AllowedHtml.isWhollyDropped(name)) {
        token.skipContent();
      }
      return;
    }
    if (!AllowedHtml.isVoid(name)) {
      open.open(name, place);
    }
    if (name.equals("a")) {
      walk.enterLink();
    }
    walk.html().raw("<").raw(name).raw(" " + Html.PLACE + "=\"" + place + "\"");
    attributes(name, token.attributes(), source);
    walk.html().raw(AllowedHtml.isVoid(name) ? "/>" : ">");
  }

  /** What an element may not have is told in one finding. */
  private void attributes(String element, RawAttributes found, Stretch source) {
    List<String> dropped = new ArrayList<>();
    int first = 0;
    int length = 0;
    while (found.next()) {
      String refused = attribute(element, found, source);
      if (!refused.isEmpty() && dropped.isEmpty()) {
        first = source.offset(found.start());
        length = found.name().length();
      }
      if (!refused.isEmpty()) {
        dropped.add(refused);
      }
    }
    if (!dropped.isEmpty()) {
      reportDropped(joined(dropped) + " of <" + element + ">", first, first + length);
    }
  }

  private static String joined(List<String> names) {
    int last = names.size() - 1;
    return last == 0
        ? names.get(0)
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }

  /** Writes an attribute; what is to be said of it if it may not be written, else nothing. */
  private String attribute(String element, RawAttributes found, Stretch source) {
    String name = AllowedHtml.modern(element, found.name());
    if (!AllowedHtml.isAttribute(element, name)) {
      return name;
    }
    String written = found.value();
    String value = AttributeValues.normal(name, written);
    if (!AttributeValues.isValid(element, name, value)) {
      return name
          + "=\""
          + (written.length() > 40 ? written.substring(0, 40) + "…" : written)
          + "\"";
    }
    walk.html().raw(" ").raw(name).raw("=\"").raw(Html.attribute(value)).raw("\"");
    if (AllowedHtml.isAddress(element, name)) {
      int start = source.offset(found.valueStart());
      String place = start + "," + source.offset(found.valueEnd());
      walk.html().raw(" " + Html.PLACE + "-" + name + "=\"" + place + "\"");
    }
    return "";
  }
}
