package org.rostrum.document.markdown.write;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import org.rostrum.document.markdown.html.Html;
import org.rostrum.document.markdown.syntax.Chars;
import org.rostrum.document.markdown.syntax.Entities;
import org.rostrum.document.markdown.syntax.Stretch;
import org.rostrum.document.markdown.tree.NoteBlock;

/** Writes paragraphs, code, rules and blocks of HTML. */
final class Blocks {
  private Blocks() {}

  static void addTo(Rules rules) {
    rules
        .on(Paragraph.class, (paragraph, walk) -> paragraph(paragraph, walk, ""))
        .on(ThematicBreak.class, (node, walk) -> rule(walk))
        .on(FencedCodeBlock.class, Blocks::fencedCode)
        .on(IndentedCodeBlock.class, Blocks::indentedCode)
        .on(HtmlBlock.class, Blocks::html)
        .on(NoteBlock.class, (note, walk) -> {});
  }

  /** A paragraph; {@code suffix} is HTML that ends it. */
  static void paragraph(Paragraph paragraph, Walk walk, String suffix) {
    if (paragraph.getFirstChild() == null) {
      return;
    }
    if (!walk.grammar().isPlain() && suffix.isEmpty() && Pictures.figure(paragraph, walk)) {
      return;
    }
    walk.beginText();
    Html html = walk.html();
    boolean tight = Lists.isTight(paragraph);
    if (!tight) {
      html.line();
    }
    int start = html.length();
    html.raw(tight ? "" : "<p>");
    boolean task = Lists.openTask(paragraph, walk);
    walk.children(paragraph);
    html.raw(task ? "</label>" : "").raw(suffix);
    if (!tight) {
      html.raw("</p>");
      if (paragraph.getParent() instanceof Document) {
        walk.paragraph(start, html.length());
      }
      html.raw('\n');
    }
  }

  private static void rule(Walk walk) {
    walk.html().line();
    walk.html().empty("hr", "").raw('\n');
  }

  private static void fencedCode(FencedCodeBlock block, Walk walk) {
    if (!walk.grammar().isPlain()) {
      walk.suspects().look(block);
    }
    String info = Entities.resolve(block.getInfo().trim());
    int end = 0;
    while (end < info.length() && !Character.isWhitespace(info.charAt(end))) {
      end++;
    }
    openCode(info.substring(0, end), walk);
    for (BasedSequence line : block.getContentLines()) {
      code(line, walk);
    }
    closeCode(walk);
  }

  private static void indentedCode(IndentedCodeBlock block, Walk walk) {
    List<BasedSequence> lines = block.getContentLines();
    int last = lines.size();
    while (last > 0 && lines.get(last - 1).isBlank()) {
      last--;
    }
    openCode("", walk);
    for (BasedSequence line : lines.subList(0, last)) {
      code(line, walk);
    }
    closeCode(walk);
  }

  private static void openCode(String language, Walk walk) {
    walk.html().line();
    walk.html().raw("<pre>");
    if (language.isEmpty()) {
      walk.html().raw("<code>");
    } else {
      String name = Html.attribute(language);
      walk.html().open("code", " class=\"language-" + name + "\"");
    }
  }

  private static void code(BasedSequence line, Walk walk) {
    Chars.Piece piece = Chars.Piece.of(line);
    int end = piece.from() + piece.size();
    walk.html().text(piece.array(), piece.from(), end);
    if (piece.size() == 0 || piece.array()[end - 1] != '\n') {
      walk.html().raw('\n');
    }
  }

  private static void closeCode(Walk walk) {
    walk.html().raw("</code></pre>\n");
  }

  private static void html(HtmlBlock block, Walk walk) {
    walk.html().line();
    walk.rawHtml().writeBlock(Stretch.ofVerbatim(block.getContentLines()));
    walk.html().line();
  }
}
