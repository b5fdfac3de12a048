package org.rostrum.document.markdown.block;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.definition.internal.DefinitionListBlockPreProcessor;
import com.vladsch.flexmark.ext.definition.internal.DefinitionListItemBlockPreProcessor;
import com.vladsch.flexmark.parser.block.BlockPreProcessor;
import com.vladsch.flexmark.parser.block.BlockPreProcessorFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rostrum.document.markdown.inline.InlineScanner;
import org.rostrum.document.markdown.syntax.Stretch;

/**
 * Hands the lines of paragraphs to our scanner before Flexmark joins them, which takes it long, and
 * quadratically long where something stands between the lines.
 */
final class ParagraphLines implements BlockPreProcessor {
  private final InlineScanner scanner;

  private ParagraphLines(InlineScanner scanner) {
    this.scanner = scanner;
  }

  /** Makes this known to the grammar; it comes after all who need the lines. */
  static final class Factory implements BlockPreProcessorFactory {
    @Override
    public Set<Class<? extends Block>> getBlockTypes() {
      return Set.of(Paragraph.class);
    }

    @Override
    public Set<Class<?>> getAfterDependents() {
      return Set.of(
          DefinitionListItemBlockPreProcessor.Factory.class,
          DefinitionListBlockPreProcessor.Factory.class);
    }

    @Override
    public @Nullable Set<Class<?>> getBeforeDependents() {
      return null;
    }

    @Override
    public boolean affectsGlobalScope() {
      return true;
    }

    @Override
    public BlockPreProcessor apply(ParserState state) {
      return new ParagraphLines((InlineScanner) state.getInlineParser());
    }
  }

  @Override
  public void preProcess(ParserState state, Block block) {
    scanner.keep(block, Stretch.of(block.getContentLines()));
    ((Paragraph) block).setContentLines(List.of());
  }
}
