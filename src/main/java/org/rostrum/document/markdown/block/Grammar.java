package org.rostrum.document.markdown.block;

import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.parser.InlineParserFactory;
import com.vladsch.flexmark.parser.ListOptions;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import org.rostrum.document.markdown.inline.InlineScanner;

/**
 * The Markdown that is read: CommonMark 0.31.2, alone for its test suite, with GFM's additions for
 * theirs, and with all of ours.
 */
public final class Grammar {
  /** Lists as CommonMark has them. */
  public static final DataHolder OPTIONS = options();

  /** The same, as Flexmark wants to be asked for them. */
  public static final ListOptions LISTS = ListOptions.get(OPTIONS);

  private final Parser parser;
  private final boolean strict;
  private final boolean full;

  private Grammar(boolean strict, boolean full) {
    this.parser = parser(strict, full);
    this.strict = strict;
    this.full = full;
  }

  /** CommonMark and nothing else; HTML as it is. */
  public static Grammar commonMark() {
    return new Grammar(true, false);
  }

  /** CommonMark with tables, task lists, strikethrough and bare addresses; HTML as it is. */
  public static Grammar gfm() {
    return new Grammar(false, false);
  }

  /** What authors write. */
  public static Grammar rostrum() {
    return new Grammar(false, true);
  }

  /** The tree of a text; offsets count from the start of its base sequence. */
  public Document parse(BasedSequence text) {
    return parser.parse(text);
  }

  /** Whether this is one of the suites' grammars: no notes, anchors, figures, typography. */
  public boolean isPlain() {
    return !full;
  }

  /** Whether task lists are read. */
  public boolean hasTasks() {
    return !strict;
  }

  /**
   * The built-in readers of headings, fences, HTML and lists are those of CommonMark 0.28: ours
   * take their place.
   */
  private static DataHolder options() {
    return new MutableDataSet()
        .set(Parser.FENCED_CODE_BLOCK_PARSER, false)
        .set(Parser.HTML_BLOCK_PARSER, false)
        .set(Parser.HEADING_PARSER, false)
        .set(Parser.LIST_BLOCK_PARSER, false)
        .toImmutable();
  }

  private static Parser parser(boolean strict, boolean full) {
    List<Extension> extensions = full ? List.of(DefinitionExtension.create()) : List.of();
    MutableDataSet options = new MutableDataSet(options());
    Parser.Builder builder = Parser.builder(options.set(Parser.EXTENSIONS, extensions));
    InlineParserFactory inlines =
        (data, special, delimiters, processors, references, more) ->
            new InlineScanner(data, !strict);
    builder
        .customInlineParserFactory(inlines)
        .paragraphPreProcessorFactory(new ReferencePreProcessorFactory())
        .blockPreProcessorFactory(new ParagraphLines.Factory())
        .customBlockParserFactory(new Headings.Factory())
        .customBlockParserFactory(new Fences.Factory())
        .customBlockParserFactory(new HtmlBlocks.Factory())
        .customBlockParserFactory(new ListStarts.Factory());
    if (!strict) {
      builder.paragraphPreProcessorFactory(new Tables.Factory());
    }
    if (full) {
      builder.customBlockParserFactory(new Notes.Factory());
    }
    return builder.build();
  }
}
