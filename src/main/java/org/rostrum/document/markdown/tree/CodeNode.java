package org.rostrum.document.markdown.tree;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A code span; its text has no line ends. */
public final class CodeNode extends Node {
  private final String text;

  /** Code; {@code text} is what is shown. */
  public CodeNode(BasedSequence chars, String text) {
    super(chars);
    this.text = text;
  }

  /** What is shown. */
  public String text() {
    return text;
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}
