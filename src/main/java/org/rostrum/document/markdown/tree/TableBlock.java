package org.rostrum.document.markdown.tree;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A table; its children are rows, the first of which is the heading. */
public final class TableBlock extends Block {
  /** A table. */
  public TableBlock(BasedSequence chars) {
    super(chars);
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }

  /** A row; its children are cells. */
  public static final class Row extends Block {
    /** A row. */
    public Row(BasedSequence chars) {
      super(chars);
    }

    @Override
    public BasedSequence[] getSegments() {
      return EMPTY_SEGMENTS;
    }
  }

  /** A cell; its children are inline. */
  public static final class Cell extends Block {
    private final Alignment alignment;

    /** A cell. */
    public Cell(BasedSequence chars, Alignment alignment) {
      super(chars);
      this.alignment = alignment;
    }

    /** How the cell is aligned. */
    public Alignment alignment() {
      return alignment;
    }

    @Override
    public BasedSequence[] getSegments() {
      return EMPTY_SEGMENTS;
    }
  }

  /** How the cells of a column are aligned. */
  public enum Alignment {
    NONE,
    LEFT,
    CENTER,
    RIGHT
  }
}
