package org.rostrum.document.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A code span; its text has no line ends. */
final class CodeNode extends Node {
  private final String text;

  CodeNode(BasedSequence chars, String text) {
    super(chars);
    this.text = text;
  }

  String text() {
    return text;
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}
