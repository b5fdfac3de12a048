package org.rostrum.document.markdown;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A table; its children are rows, the first of which is the heading. */
final class TableBlock extends Block {
  TableBlock(BasedSequence chars) {
    super(chars);
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }

  /** A row; its children are cells. */
  static final class Row extends Block {
    Row(BasedSequence chars) {
      super(chars);
    }

    @Override
    public BasedSequence[] getSegments() {
      return EMPTY_SEGMENTS;
    }
  }

  /** A cell; its children are inline. */
  static final class Cell extends Block {
    private final Alignment alignment;

    Cell(BasedSequence chars, Alignment alignment) {
      super(chars);
      this.alignment = alignment;
    }

    Alignment alignment() {
      return alignment;
    }

    @Override
    public BasedSequence[] getSegments() {
      return EMPTY_SEGMENTS;
    }
  }

  /** How the cells of a column are aligned. */
  enum Alignment {
    NONE,
    LEFT,
    CENTER,
    RIGHT
  }
}
