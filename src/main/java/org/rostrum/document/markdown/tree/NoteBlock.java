package org.rostrum.document.markdown.tree;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A footnote: {@code [^1]: text}, and what is indented below it. */
public final class NoteBlock extends Block {
  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}
