package org.rostrum.document.markdown.inline;

import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.parser.internal.InlineParserImpl;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.rostrum.document.markdown.syntax.Chars;
import org.rostrum.document.markdown.syntax.Stretch;
import org.rostrum.document.markdown.tree.Refused;

/**
 * The text of one block, and what is plain in it. Neighbouring characters become one {@link Text};
 * nothing is copied.
 */
abstract class InlineText extends InlineParserImpl {
  /** The characters of the block: {@code size} of them, from {@code from}. */
  char[] chars = {};

  int from;
  int size;
  Stretch source = Stretch.of(BasedSequence.EMPTY);

  private int textStart = -1;
  private int failures;

  InlineText(DataHolder options) {
    super(
        options,
        new BitSet(),
        new BitSet(),
        Map.of(),
        new LinkRefProcessorData(List.of(), 0, new int[0]),
        List.of());
  }

  /** Prepares for the text of a block. */
  void begin(Stretch content, Node parent) {
    block = parent;
    index = 0;
    use(content.trimmed());
    textStart = -1;
    failures = 0;
  }

  /** Works on another text. */
  final void use(Stretch text) {
    source = text;
    chars = text.chars();
    from = text.from();
    size = text.size();
  }

  /** The piece of the file behind a part of the text. */
  final BasedSequence slice(int start, int end) {
    return source.slice(start, end);
  }

  /** The character at {@code at}, or a NUL behind the end. */
  final char at(int at) {
    return at < size ? chars[from + at] : '\0';
  }

  /** Takes {@code length} characters as plain text. */
  final boolean literal(int length) {
    if (textStart < 0) {
      textStart = index;
    }
    index += length;
    return true;
  }

  /** Takes the characters up to {@code end} as a node of their own. */
  final boolean take(int end, Node node) {
    flush(index);
    index = end;
    block.appendChild(node);
    return true;
  }

  /** Takes {@code length} characters as a text that is never joined with its neighbours. */
  final Text separate(int length) {
    flush(index);
    Text text = new Text(slice(index, index + length));
    block.appendChild(text);
    index += length;
    return text;
  }

  /** Ends the plain text that was taken so far, at {@code end}. */
  final void flush(int end) {
    if (textStart >= 0 && end > textStart) {
      block.appendChild(new Text(slice(textStart, end)));
    }
    textStart = -1;
  }

  /** Counts what was opened and is not closed; what is closed later is taken off again. */
  final void countOpen(int count) {
    failures += count;
    if (failures > Refused.MOST_OPEN) {
      throw Refused.tooComplex(source.offset(0), source.offset(size));
    }
  }

  @Override
  public boolean parseNewline() {
    int spaces = 0;
    while (textStart >= 0 && index - spaces > textStart && at(index - spaces - 1) == ' ') {
      spaces++;
    }
    flush(index - spaces);
    BasedSequence chars = slice(index, index + 1);
    block.appendChild(spaces >= 2 ? new HardLineBreak(chars) : new SoftLineBreak(chars));
    index++;
    skipIndent();
    return true;
  }

  private void skipIndent() {
    while (at(index) == ' ' || at(index) == '\t') {
      index++;
    }
  }

  @Override
  protected boolean parseBackslash() {
    char next = at(index + 1);
    if (next == '\n') {
      take(index + 2, new HardLineBreak(slice(index, index + 2)));
      skipIndent();
      return true;
    }
    return literal(Chars.isAsciiPunctuation(next) ? 2 : 1);
  }
}
