package org.rostrum.document.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A mark in the text that refers to a footnote: {@code [^1]}. */
final class NoteNode extends Node {
  private final NoteBlock note;

  NoteNode(BasedSequence chars, NoteBlock note) {
    super(chars);
    this.note = note;
  }

  NoteBlock note() {
    return note;
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}
