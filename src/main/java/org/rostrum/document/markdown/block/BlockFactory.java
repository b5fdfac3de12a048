package org.rostrum.document.markdown.block;

import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.core.BlockQuoteParser;
import com.vladsch.flexmark.parser.core.IndentedCodeBlockParser;
import com.vladsch.flexmark.parser.core.ThematicBreakParser;
import com.vladsch.flexmark.util.data.DataHolder;
import java.util.Set;
import java.util.function.Function;

/** Puts a reader of blocks between that of quotes and those of lists. */
abstract class BlockFactory implements CustomBlockParserFactory {
  private static final Set<Class<?>> BEFORE = Set.of(BlockQuoteParser.Factory.class);
  private static final Set<Class<?>> AFTER =
      Set.of(
          ThematicBreakParser.Factory.class,
          ListStarts.Factory.class,
          IndentedCodeBlockParser.Factory.class);

  private final Function<DataHolder, AbstractBlockParserFactory> starts;

  BlockFactory(Function<DataHolder, AbstractBlockParserFactory> starts) {
    this.starts = starts;
  }

  @Override
  public Set<Class<?>> getAfterDependents() {
    return BEFORE;
  }

  @Override
  public Set<Class<?>> getBeforeDependents() {
    return AFTER;
  }

  @Override
  public boolean affectsGlobalScope() {
    return false;
  }

  @Override
  public BlockParserFactory apply(DataHolder options) {
    return starts.apply(options);
  }
}
