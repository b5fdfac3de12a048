package org.rostrum.document.markdown.tree;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Text that was struck through: {@code ~~gone~~}. */
public final class StrikeNode extends Node {
  /** Text that is struck through. */
  public StrikeNode(BasedSequence chars) {
    super(chars);
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}
