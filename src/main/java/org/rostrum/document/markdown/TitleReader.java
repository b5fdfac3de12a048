package org.rostrum.document.markdown;

import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.CharSubSequence;
import org.rostrum.document.markdown.block.Grammar;
import org.rostrum.document.markdown.html.Html;
import org.rostrum.document.markdown.inline.InlineScanner;
import org.rostrum.document.markdown.syntax.Controls;
import org.rostrum.document.markdown.syntax.Entities;
import org.rostrum.document.markdown.syntax.Stretch;
import org.rostrum.document.markdown.tree.CodeNode;
import org.rostrum.document.markdown.tree.Refused;
import org.rostrum.document.markdown.tree.StrikeNode;

/** Reads the Markdown of one line that is neither a link nor a picture: emphasis and code. */
public final class TitleReader {
  private final StringBuilder out = new StringBuilder();
  private final boolean withTags;

  private TitleReader(boolean withTags) {
    this.withTags = withTags;
  }

  /** The words of a title without markup. */
  public static String text(String written) {
    return read(written, false);
  }

  /** A title as safe HTML. */
  public static String html(String written) {
    return read(written, true);
  }

  private static String read(String written, boolean withTags) {
    TitleReader reader = new TitleReader(withTags);
    try {
      reader.appendAll(parsed(written), 0);
    } catch (Refused tooTangled) {
      reader.out.setLength(0);
      reader.plain(written);
    }
    return reader.out.toString();
  }

  private static Node parsed(String written) {
    BasedSequence text = CharSubSequence.of(Controls.replaced(written));
    Paragraph paragraph = new Paragraph(text);
    new InlineScanner(Grammar.OPTIONS, false).parse(Stretch.of(text), paragraph);
    return paragraph;
  }

  private void appendAll(Node parent, int depth) {
    if (depth > Refused.DEEPEST) {
      throw Refused.tooDeep(parent.getStartOffset(), parent.getEndOffset());
    }
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      append(node, depth);
    }
  }

  private void append(Node node, int depth) {
    if (node instanceof Text) {
      plain(Entities.unescaped(node.getChars()));
    } else if (node instanceof CodeNode code) {
      tag("<code>");
      plain(code.text());
      tag("</code>");
    } else if (node instanceof Emphasis) {
      wrapped("em", node, depth);
    } else if (node instanceof StrongEmphasis) {
      wrapped("strong", node, depth);
    } else if (node instanceof StrikeNode) {
      wrapped("s", node, depth);
    } else {
      plain(node.getChars().toString());
    }
  }

  private void wrapped(String name, Node node, int depth) {
    tag("<" + name + ">");
    appendAll(node, depth + 1);
    tag("</" + name + ">");
  }

  private void tag(String tag) {
    out.append(withTags ? tag : "");
  }

  private void plain(String text) {
    out.append(withTags ? Html.attribute(text) : text);
  }
}
