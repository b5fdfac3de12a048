package org.rostrum.document.markdown.block;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Finds fenced code (CommonMark 0.31.2 §4.5). */
final class Fences extends AbstractBlockParserFactory {
  private static final int SHORTEST = 3;
  private static final int CODE_INDENT = 4;

  private Fences(DataHolder options) {
    super(options);
  }

  /** Makes this known to the grammar. */
  static final class Factory extends BlockFactory {
    Factory() {
      super(Fences::new);
    }
  }

  /** “Info strings for backtick code blocks cannot contain backticks”; those of tildes may. */
  @Override
  public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
    int start = state.getNextNonSpaceIndex();
    BasedSequence line = state.getLine();
    char fence = state.getIndent() < CODE_INDENT ? line.safeCharAt(start) : ' ';
    if (fence != '`' && fence != '~') {
      return BlockStart.none();
    }
    int end = start;
    while (line.safeCharAt(end) == fence) {
      end++;
    }
    int length = end - start;
    if (length < SHORTEST || (fence == '`' && line.indexOf('`', end) >= 0)) {
      return BlockStart.none();
    }
    FencedCodeBlockParser parser =
        new FencedCodeBlockParser(state.getProperties(), fence, length, state.getIndent(), start);
    ((FencedCodeBlock) parser.getBlock()).setOpeningMarker(line.subSequence(start, end));
    return BlockStart.of(parser).atIndex(end);
  }
}
