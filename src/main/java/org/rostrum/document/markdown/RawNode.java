package org.rostrum.document.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A tag, comment or the like in running text. */
final class RawNode extends Node {
  private final Stretch tag;

  RawNode(BasedSequence chars, Stretch tag) {
    super(chars);
    this.tag = tag;
  }

  Stretch tag() {
    return tag;
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}
