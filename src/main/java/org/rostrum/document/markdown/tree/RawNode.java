package org.rostrum.document.markdown.tree;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.rostrum.document.markdown.syntax.Stretch;

/** A tag, comment or the like in running text. */
public final class RawNode extends Node {
  private final Stretch tag;

  /** A piece of HTML. */
  public RawNode(BasedSequence chars, Stretch tag) {
    super(chars);
    this.tag = tag;
  }

  /** The HTML, with its places in the source. */
  public Stretch tag() {
    return tag;
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}
