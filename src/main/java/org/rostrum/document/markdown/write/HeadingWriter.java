package org.rostrum.document.markdown.write;

import com.vladsch.flexmark.ast.Heading;
import java.util.List;
import java.util.Optional;
import org.rostrum.document.PlainText;
import org.rostrum.document.markdown.html.Html;

/** Writes headings with their anchors. */
final class HeadingWriter {
  private static final int LOWEST = 6;

  private HeadingWriter() {}

  static void write(Heading heading, Walk walk) {
    if (walk.outline().isTitle(heading)) {
      return;
    }
    walk.beginText();
    boolean isPlain = walk.grammar().isPlain();
    int written = heading.getLevel() + walk.outline().shift();
    int level = isPlain ? written : Math.min(LOWEST, walk.levels().shown(written));
    Html html = walk.html();
    html.line();
    if (isPlain) {
      html.raw("<h" + level + ">");
      walk.children(heading);
    } else {
      withAnchor(heading, level, walk);
    }
    html.raw("</h" + level + ">\n");
  }

  private static void withAnchor(Heading heading, int level, Walk walk) {
    Html html = walk.html();
    int textEnd = walk.outline().textEnd(heading);
    hideAttributes(heading, textEnd, walk);
    html.open("h" + level, "");
    int start = html.length();
    walk.children(heading);
    String inner = html.from(start);
    String text = PlainText.of(inner, 0, inner.length());
    Optional<Attributes> words = walk.outline().attributesOf(heading);
    String id =
        words
            .flatMap(Attributes::id)
            .map(walk.ids()::written)
            .orElseGet(() -> walk.ids().from(text));
    html.insert(start - 1, " id=\"" + Html.attribute(id) + "\"");
    walk.headings()
        .add(
            new org.rostrum.document.Heading(
                level,
                id,
                text,
                words.map(Attributes::keys).orElse(List.of()),
                words.flatMap(Attributes::session),
                walk.span(heading.getStartOffset(), heading.getEndOffset())));
  }

  private static void hideAttributes(Heading heading, int textEnd, Walk walk) {
    int start = textEnd;
    while (start > heading.getText().getStartOffset() && walk.chars()[start - 1] == ' ') {
      start--;
    }
    walk.hide(start, heading.getText().getEndOffset());
  }
}
