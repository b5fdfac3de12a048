package org.rostrum.document.markdown.block;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessorFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rostrum.document.markdown.inline.InlineScanner;
import org.rostrum.document.markdown.syntax.Stretch;
import org.rostrum.document.markdown.tree.Refused;
import org.rostrum.document.markdown.tree.TableBlock;
import org.rostrum.document.markdown.tree.TableBlock.Alignment;

/**
 * Finds tables in paragraphs (GFM 0.29 §4.10): a line of cells, a line of dashes with as many, and
 * then every line up to the paragraph's end. Lines before them stay a paragraph.
 */
final class Tables implements ParagraphPreProcessor {
  private static final int WIDEST = 1000;
  private static final int MOST_MISSING_CELLS = 100_000;

  /** Makes this known to the grammar. */
  static final class Factory implements ParagraphPreProcessorFactory {
    @Override
    public boolean affectsGlobalScope() {
      return false;
    }

    @Override
    public Set<Class<?>> getAfterDependents() {
      return Set.of(ReferencePreProcessorFactory.class);
    }

    @Override
    public @Nullable Set<Class<?>> getBeforeDependents() {
      return null;
    }

    @Override
    public ParagraphPreProcessor apply(ParserState state) {
      return new Tables();
    }
  }

  @Override
  public int preProcessBlock(Paragraph paragraph, ParserState state) {
    List<BasedSequence> lines = paragraph.getContentLines();
    for (int i = 1; i < lines.size(); i++) {
      BasedSequence line = lines.get(i).trim();
      if (mayBeDashes(line)) {
        List<Alignment> columns = columns(line);
        if (!columns.isEmpty() && cells(lines.get(i - 1).trim()).size() == columns.size()) {
          build(paragraph, i, columns, state);
          return paragraph.getChars().length();
        }
      }
    }
    return 0;
  }

  private static boolean mayBeDashes(BasedSequence line) {
    char first = line.safeCharAt(0);
    return first == '|' || first == '-' || first == ':';
  }

  /** The alignments that a line of dashes tells; none if it is not one. */
  private static List<Alignment> columns(BasedSequence line) {
    if (line.indexOf('|') < 0 && line.indexOf(':') < 0) {
      return List.of();
    }
    List<Alignment> columns = new ArrayList<>();
    for (BasedSequence cell : cells(line)) {
      Alignment alignment = alignment(cell);
      if (alignment == null) {
        return List.of();
      }
      columns.add(alignment);
    }
    if (columns.size() > WIDEST) {
      throw Refused.tooComplex(line.getStartOffset(), line.getEndOffset());
    }
    return columns;
  }

  private static @Nullable Alignment alignment(BasedSequence cell) {
    boolean left = cell.safeCharAt(0) == ':';
    boolean right = cell.length() > 1 && cell.charAt(cell.length() - 1) == ':';
    int start = left ? 1 : 0;
    int end = cell.length() - (right ? 1 : 0);
    if (start >= end) {
      return null;
    }
    for (int i = start; i < end; i++) {
      if (cell.charAt(i) != '-') {
        return null;
      }
    }
    if (left) {
      return right ? Alignment.CENTER : Alignment.LEFT;
    }
    return right ? Alignment.RIGHT : Alignment.NONE;
  }

  /** The cells of a line without outer space; a {@code |} behind a backslash does not part them. */
  private static List<BasedSequence> cells(BasedSequence line) {
    List<BasedSequence> cells = new ArrayList<>();
    int length = line.length();
    int start = line.safeCharAt(0) == '|' ? 1 : 0;
    for (int i = start; i < length; i++) {
      char c = line.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '|') {
        cells.add(line.subSequence(start, i).trim());
        start = i + 1;
      }
    }
    if (start < length) {
      cells.add(line.subSequence(start, length).trim());
    }
    return cells;
  }

  private static void build(
      Paragraph paragraph, int dashes, List<Alignment> columns, ParserState state) {
    InlineScanner inlines = (InlineScanner) state.getInlineParser();
    List<BasedSequence> lines = paragraph.getContentLines();
    if (dashes > 1) {
      Paragraph before = new Paragraph();
      before.setContent(paragraph, 0, dashes - 1);
      inlines.parse(Stretch.of(before.getContentLines()), before);
      before.setContentLines(List.of());
      paragraph.insertBefore(before);
    }
    TableBlock table =
        new TableBlock(
            lines
                .get(dashes - 1)
                .baseSubSequence(lines.get(dashes - 1).getStartOffset(), paragraph.getEndOffset()));
    long missing = (long) columns.size() * (lines.size() - dashes);
    if (missing - paragraph.getTextLength() > MOST_MISSING_CELLS) {
      throw Refused.tooComplex(paragraph.getStartOffset(), paragraph.getEndOffset());
    }
    table.appendChild(row(lines.get(dashes - 1).trim(), columns, inlines));
    for (BasedSequence line : lines.subList(dashes + 1, lines.size())) {
      table.appendChild(row(line.trim(), columns, inlines));
    }
    paragraph.insertBefore(table);
    state.blockAdded(table);
  }

  private static TableBlock.Row row(
      BasedSequence line, List<Alignment> columns, InlineScanner inlines) {
    TableBlock.Row row = new TableBlock.Row(line);
    List<BasedSequence> cells = cells(line);
    for (int i = 0; i < columns.size(); i++) {
      BasedSequence text = i < cells.size() ? cells.get(i) : line.subSequence(0, 0);
      TableBlock.Cell cell = new TableBlock.Cell(text, columns.get(i));
      inlines.parse(text, cell);
      row.appendChild(cell);
    }
    return row;
  }
}
