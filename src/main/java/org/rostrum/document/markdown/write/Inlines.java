package org.rostrum.document.markdown.write;

import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import org.rostrum.document.markdown.syntax.Entities;
import org.rostrum.document.markdown.tree.AddressNode;
import org.rostrum.document.markdown.tree.CodeNode;
import org.rostrum.document.markdown.tree.LinkNode;
import org.rostrum.document.markdown.tree.NoteNode;
import org.rostrum.document.markdown.tree.RawNode;
import org.rostrum.document.markdown.tree.StrikeNode;
import org.rostrum.document.markdown.tree.TableBlock;

/** Writes what stands in running text. */
final class Inlines {
  private Inlines() {}

  static void addTo(Rules rules) {
    rules
        .on(Text.class, Inlines::text)
        .on(SoftLineBreak.class, (node, walk) -> walk.html().raw('\n'))
        .on(HardLineBreak.class, (node, walk) -> walk.html().empty("br", "").raw('\n'))
        .on(Emphasis.class, (node, walk) -> wrap("em", node, walk))
        .on(StrongEmphasis.class, (node, walk) -> wrap("strong", node, walk))
        .on(StrikeNode.class, (node, walk) -> wrap("del", node, walk))
        .on(CodeNode.class, Inlines::code)
        .on(HtmlEntity.class, (node, walk) -> entity(node, walk))
        .on(RawNode.class, (node, walk) -> walk.rawHtml().write(node.tag()))
        .on(LinkNode.class, Inlines::link)
        .on(AddressNode.class, LinkWriter::address)
        .on(NoteNode.class, (node, walk) -> walk.notes().reference(node.note()));
  }

  private static void text(Text text, Walk walk) {
    if (!walk.grammar().isPlain()) {
      walk.suspects().look(text);
    }
    walk.text(text.getChars());
  }

  private static void wrap(String element, Node node, Walk walk) {
    walk.html().raw('<');
    walk.html().raw(element).raw('>');
    walk.children(node);
    walk.html().raw("</").raw(element).raw('>');
  }

  private static void link(LinkNode node, Walk walk) {
    if (node.isPicture()) {
      Pictures.inline(node, walk);
    } else {
      LinkWriter.link(node, walk);
    }
  }

  private static void entity(HtmlEntity node, Walk walk) {
    walk.html().text(Entities.resolve(node.getChars()));
  }

  /** In a table, {@code \|} is {@code |} in code too (GFM 0.29, example 200). */
  private static void code(CodeNode node, Walk walk) {
    boolean inTable = node.getAncestorOfType(TableBlock.Cell.class) != null;
    walk.html().raw("<code>");
    walk.html().text(inTable ? node.text().replace("\\|", "|") : node.text());
    walk.html().raw("</code>");
  }
}
