package org.rostrum.document.markdown.block;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.rostrum.document.markdown.inline.InlineScanner;
import org.rostrum.document.markdown.syntax.Chars;
import org.rostrum.document.markdown.syntax.LinkSyntax;
import org.rostrum.document.markdown.tree.NoteBlock;

/** Finds footnotes: {@code [^label]: text}, and lines below it indented by four columns. */
final class Notes extends AbstractBlockParserFactory {
  private static final int CODE_INDENT = 4;

  private Notes(DataHolder options) {
    super(options);
  }

  /** Makes this known to the grammar. */
  static final class Factory extends BlockFactory {
    Factory() {
      super(Notes::new);
    }
  }

  @Override
  public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
    int start = state.getNextNonSpaceIndex();
    BasedSequence line = state.getLine();
    if (state.getIndent() >= CODE_INDENT
        || line.safeCharAt(start) != '['
        || line.safeCharAt(start + 1) != '^') {
      return BlockStart.none();
    }
    Chars.Piece piece = Chars.Piece.of(line);
    int from = piece.from();
    int end = LinkSyntax.labelEnd(piece.array(), from + start, from + piece.size()) - from;
    if (end - start < 4 || line.safeCharAt(end) != ':') {
      return BlockStart.none();
    }
    NoteBlock note = new NoteBlock();
    InlineScanner scanner = (InlineScanner) state.getInlineParser();
    scanner.define(line.subSequence(start + 2, end - 1), note);
    return BlockStart.of(new Reader(note)).atIndex(end + 1);
  }

  /** Reads one footnote. */
  private static final class Reader extends AbstractBlockParser {
    private final NoteBlock block;

    Reader(NoteBlock block) {
      this.block = block;
    }

    @Override
    public Block getBlock() {
      return block;
    }

    @Override
    public boolean isContainer() {
      return true;
    }

    @Override
    public boolean canContain(ParserState state, BlockParser parser, Block child) {
      return !(child instanceof NoteBlock);
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
      if (state.isBlank()) {
        return block.getFirstChild() == null
            ? BlockContinue.none()
            : BlockContinue.atIndex(state.getNextNonSpaceIndex());
      }
      return state.getIndent() >= CODE_INDENT
          ? BlockContinue.atColumn(state.getColumn() + CODE_INDENT)
          : BlockContinue.none();
    }

    @Override
    public void closeBlock(ParserState state) {
      block.setCharsFromContent();
    }
  }
}
