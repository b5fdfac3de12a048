package org.rostrum.document.markdown.block;

import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.BlockContent;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rostrum.document.markdown.syntax.Chars;
import org.rostrum.document.markdown.syntax.LinkSyntax;
import org.rostrum.document.markdown.syntax.TagSyntax;

/** Finds blocks of HTML (CommonMark 0.31.2 §4.6). */
final class HtmlBlocks extends AbstractBlockParserFactory {
  private static final int CODE_INDENT = 4;
  private static final Set<String> VERBATIM = Set.of("pre", "script", "style", "textarea");
  private static final Pattern CLOSING =
      Pattern.compile("</(?:pre|script|style|textarea)>", Pattern.CASE_INSENSITIVE);
  private static final Set<String> BLOCKS =
      Set.of(
          ("address article aside base basefont blockquote body caption center col colgroup dd"
                  + " details dialog dir div dl dt fieldset figcaption figure footer form frame"
                  + " frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link main"
                  + " menu menuitem nav noframes ol optgroup option p param search section summary"
                  + " table tbody td tfoot th thead title tr track ul")
              .split(" "));

  private HtmlBlocks(DataHolder options) {
    super(options);
  }

  /** Makes this known to the grammar. */
  static final class Factory extends BlockFactory {
    Factory() {
      super(HtmlBlocks::new);
    }
  }

  /** How a block of HTML ends. */
  private enum End {
    VERBATIM,
    COMMENT,
    INSTRUCTION,
    DECLARATION,
    CDATA,
    BLANK_LINE;

    /** Whether the block ends with this line. */
    boolean stands(BasedSequence line) {
      return switch (this) {
        case VERBATIM -> CLOSING.matcher(line).find();
        case COMMENT -> line.indexOf("-->") >= 0;
        case INSTRUCTION -> line.indexOf("?>") >= 0;
        case DECLARATION -> line.indexOf('>') >= 0;
        case CDATA -> line.indexOf("]]>") >= 0;
        case BLANK_LINE -> false;
      };
    }
  }

  @Override
  public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
    int start = state.getNextNonSpaceIndex();
    BasedSequence line = state.getLine();
    if (state.getIndent() >= CODE_INDENT || line.safeCharAt(start) != '<') {
      return BlockStart.none();
    }
    Chars.Piece piece = Chars.Piece.of(line);
    End end =
        end(
            piece.array(),
            piece.from() + start,
            piece.from() + piece.size(),
            matched.getBlockParser().isParagraphParser());
    return end == null
        ? BlockStart.none()
        : BlockStart.of(new Reader(end)).atIndex(state.getIndex());
  }

  private static @Nullable End end(char[] a, int at, int end, boolean inParagraph) {
    char next = at + 1 < end ? a[at + 1] : ' ';
    if (next == '?') {
      return End.INSTRUCTION;
    }
    if (next == '!') {
      return markup(a, at, end);
    }
    int nameStart = next == '/' ? at + 2 : at + 1;
    int nameEnd = nameStart;
    while (nameEnd < end && Chars.isAsciiAlphanumeric(a[nameEnd])) {
      nameEnd++;
    }
    String name = new String(a, nameStart, nameEnd - nameStart).toLowerCase(Locale.ROOT);
    char behind = nameEnd < end ? a[nameEnd] : '\n';
    boolean ends = Chars.isSpace(behind) || behind == '>';
    if (next != '/' && ends && VERBATIM.contains(name)) {
      return End.VERBATIM;
    }
    boolean closes = behind == '/' && nameEnd + 1 < end && a[nameEnd + 1] == '>';
    if ((ends || closes) && BLOCKS.contains(name)) {
      return End.BLANK_LINE;
    }
    return !inParagraph && isTagAlone(a, at, end, next == '/') ? End.BLANK_LINE : null;
  }

  private static @Nullable End markup(char[] a, int at, int end) {
    if (TagSyntax.starts(a, at, end, "<!--")) {
      return End.COMMENT;
    }
    if (TagSyntax.starts(a, at, end, "<![CDATA[")) {
      return End.CDATA;
    }
    return at + 2 < end && Chars.isAsciiLetter(a[at + 2]) ? End.DECLARATION : null;
  }

  /** “A complete open or closing tag … followed by zero or more spaces and tabs”. */
  private static boolean isTagAlone(char[] a, int at, int end, boolean closing) {
    int tag = closing ? TagSyntax.closingTagEnd(a, at, end) : TagSyntax.openTagEnd(a, at, end);
    return tag > 0 && LinkSyntax.lineEnd(a, tag, end) >= 0;
  }

  /** Reads one block of HTML. */
  private static final class Reader extends AbstractBlockParser {
    private final HtmlBlock block = new HtmlBlock();
    private final BlockContent content = new BlockContent();
    private final End end;
    private boolean finished;

    Reader(End end) {
      this.end = end;
    }

    @Override
    public Block getBlock() {
      return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
      if (finished || (state.isBlank() && end == End.BLANK_LINE)) {
        return BlockContinue.none();
      }
      return BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public void addLine(ParserState state, BasedSequence line) {
      finished = end.stands(line);
      content.add(line, state.getIndent());
    }

    @Override
    public boolean isRawText() {
      return true;
    }

    @Override
    public void closeBlock(ParserState state) {
      block.setContent(content);
    }
  }
}
