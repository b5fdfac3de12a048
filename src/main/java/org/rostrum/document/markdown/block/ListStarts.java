package org.rostrum.document.markdown.block;

import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.ListBlockParser;
import com.vladsch.flexmark.util.data.DataHolder;

/** Finds lists and their items as Flexmark does, but none that is indented like code. */
final class ListStarts implements BlockParserFactory {
  private static final int CODE_INDENT = 4;

  private final BlockParserFactory lists;

  private ListStarts(BlockParserFactory lists) {
    this.lists = lists;
  }

  /** Makes this known to the grammar. */
  static final class Factory extends ListBlockParser.Factory {
    @Override
    public BlockParserFactory apply(DataHolder options) {
      return new ListStarts(super.apply(options));
    }
  }

  /**
   * “List items may not be preceded by more than three spaces of indentation” (CommonMark 0.31.2
   * §5.3); below an item that is not continued, Flexmark takes any number of them.
   */
  @Override
  public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
    boolean inList = matched.getBlockParser() instanceof ListBlockParser;
    return inList && state.getIndent() >= CODE_INDENT
        ? BlockStart.none()
        : lists.tryStart(state, matched);
  }
}
