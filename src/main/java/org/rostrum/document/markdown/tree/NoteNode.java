package org.rostrum.document.markdown.tree;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A mark in the text that refers to a footnote: {@code [^1]}. */
public final class NoteNode extends Node {
  private final NoteBlock note;

  /** A reference to a footnote. */
  public NoteNode(BasedSequence chars, NoteBlock note) {
    super(chars);
    this.note = note;
  }

  /** The footnote that is meant. */
  public NoteBlock note() {
    return note;
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}
