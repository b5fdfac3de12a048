package org.rostrum.document.markdown.block;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import org.rostrum.document.markdown.inline.InlineScanner;
import org.rostrum.document.markdown.syntax.Chars;
import org.rostrum.document.markdown.syntax.Stretch;

/** Finds headings, with hashes or underlined (CommonMark 0.31.2 §4.2, §4.3). */
final class Headings extends AbstractBlockParserFactory {
  private static final int CODE_INDENT = 4;
  private static final int LOWEST = 6;

  private Headings(DataHolder options) {
    super(options);
  }

  /** Makes this known to the grammar. */
  static final class Factory extends BlockFactory {
    Factory() {
      super(Headings::new);
    }
  }

  @Override
  public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
    if (state.getIndent() >= CODE_INDENT) {
      return BlockStart.none();
    }
    int start = state.getNextNonSpaceIndex();
    return switch (state.getLine().safeCharAt(start)) {
      case '#' -> hashed(state.getLine(), start);
      case '=', '-' -> underlined(state, start, matched);
      default -> BlockStart.none();
    };
  }

  private static BlockStart hashed(BasedSequence line, int start) {
    int hashes = start;
    while (line.safeCharAt(hashes) == '#') {
      hashes++;
    }
    int level = hashes - start;
    if (level > LOWEST || (hashes < line.length() && !Chars.isSpace(line.charAt(hashes)))) {
      return BlockStart.none();
    }
    BasedSequence text = withoutClosing(line.subSequence(hashes).trim());
    return BlockStart.of(new Reader(level, Stretch.of(text), line.subSequence(start).trimEnd()))
        .atIndex(line.length());
  }

  /** “The optional closing sequence of # characters must be preceded by spaces or tabs.” */
  private static BasedSequence withoutClosing(BasedSequence text) {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == '#') {
      end--;
    }
    boolean closes = end == 0 || (end < text.length() && Chars.isSpace(text.charAt(end - 1)));
    return closes ? text.subSequence(0, end).trim() : text;
  }

  private static BlockStart underlined(ParserState state, int start, MatchedBlockParser matched) {
    List<BasedSequence> lines = matched.getParagraphLines();
    BasedSequence line = state.getLine();
    if (lines == null || !isUnderline(line, start)) {
      return BlockStart.none();
    }
    Stretch text = withoutDefinitions(state, Stretch.of(lines)).trimmed();
    if (text.size() == 0) {
      return BlockStart.none();
    }
    int level = line.charAt(start) == '=' ? 1 : 2;
    return BlockStart.of(new Reader(level, text, text.slice(0, text.size())))
        .atIndex(line.length())
        .replaceActiveBlockParser();
  }

  /** Definitions with which the paragraph begins are not part of the heading. */
  private static Stretch withoutDefinitions(ParserState state, Stretch text) {
    int definitions = ((InlineScanner) state.getInlineParser()).readDefinitions(text);
    return definitions == 0 ? text : text.part(definitions, text.size());
  }

  private static boolean isUnderline(BasedSequence line, int start) {
    char mark = line.charAt(start);
    int end = start;
    while (line.safeCharAt(end) == mark) {
      end++;
    }
    while (end < line.length() && Chars.isSpace(line.charAt(end))) {
      end++;
    }
    return end == line.length();
  }

  /** Holds one heading. */
  private static final class Reader extends AbstractBlockParser {
    private final Heading block = new Heading();
    private final Stretch text;

    Reader(int level, Stretch text, BasedSequence chars) {
      this.text = text;
      block.setLevel(level);
      block.setText(text.slice(0, text.size()));
      block.setChars(chars);
    }

    @Override
    public Block getBlock() {
      return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
      return BlockContinue.none();
    }

    @Override
    public void parseInlines(InlineParser inlines) {
      ((InlineScanner) inlines).parse(text, block);
    }

    @Override
    public void closeBlock(ParserState state) {
      // A heading is complete when its line was read.
    }
  }
}
