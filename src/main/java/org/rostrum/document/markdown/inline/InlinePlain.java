package org.rostrum.document.markdown.inline;

import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import org.jspecify.annotations.Nullable;
import org.rostrum.document.markdown.syntax.Entities;
import org.rostrum.document.markdown.syntax.LinkSyntax;
import org.rostrum.document.markdown.tree.AddressNode;
import org.rostrum.document.markdown.tree.CodeNode;
import org.rostrum.document.markdown.tree.LinkNode;
import org.rostrum.document.markdown.tree.NoteNode;
import org.rostrum.document.markdown.tree.RawNode;
import org.rostrum.document.markdown.tree.Refused;

/** The text of inline nodes without markup, as written: no punctuation is changed. */
public final class InlinePlain {
  private final StringBuilder text = new StringBuilder();
  private final int start;
  private final int end;
  private boolean isNamingTargets;

  private InlinePlain(int start, int end) {
    this.start = start;
    this.end = end;
  }

  /** The text of all that is in a node. */
  public static String of(Node parent) {
    return of(parent, Integer.MAX_VALUE);
  }

  /** The text of what is in a node before an offset. */
  public static String of(Node parent, int end) {
    InlinePlain plain = new InlinePlain(0, end);
    plain.appendAll(parent.getFirstChild(), 0);
    return LinkSyntax.collapsed(plain.text);
  }

  /**
   * The text of a node and of those that follow it, from an offset; a link without words stands
   * there as its target.
   */
  public static String from(Node first, int start) {
    InlinePlain plain = new InlinePlain(start, Integer.MAX_VALUE);
    plain.isNamingTargets = true;
    plain.appendAll(first, 0);
    return LinkSyntax.collapsed(plain.text);
  }

  private void appendAll(@Nullable Node first, int depth) {
    if (depth > Refused.DEEPEST && first != null) {
      throw Refused.tooDeep(first.getStartOffset(), first.getEndOffset());
    }
    for (Node node = first; node != null; node = node.getNext()) {
      append(node, depth);
    }
  }

  private void append(Node node, int depth) {
    if (node instanceof Text) {
      appendText(node);
    } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
      text.append(' ');
    } else if (node instanceof CodeNode code) {
      text.append(code.text());
    } else if (node instanceof HtmlEntity) {
      text.append(Entities.resolve(node.getChars()));
    } else if (isNamingTargets && node instanceof LinkNode link && node.getFirstChild() == null) {
      text.append(Entities.resolve(link.address()));
    } else if (node instanceof AddressNode) {
      text.append(node.getChars());
    } else if (!(node instanceof RawNode) && !(node instanceof NoteNode)) {
      appendAll(node.getFirstChild(), depth + 1);
    }
  }

  private void appendText(Node node) {
    int from = Math.max(0, start - node.getStartOffset());
    int to = Math.min(node.getTextLength(), end - node.getStartOffset());
    if (from < to) {
      text.append(Entities.resolve(node.getChars().subSequence(from, to)));
    }
  }
}
