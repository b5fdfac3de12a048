package org.rostrum.document.markdown.inline;

import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.rostrum.document.markdown.syntax.Chars;
import org.rostrum.document.markdown.syntax.Stretch;
import org.rostrum.document.markdown.tree.StrikeNode;

/** Emphasis (CommonMark 0.31.2 §6.2) and strikethrough (GFM 0.29 §6.5), in linear time. */
abstract class InlineEmphasis extends InlineText {
  private static final int KINDS = 18;

  private final @Nullable Run[] bottoms = new Run[KINDS];
  private @Nullable Run last;

  InlineEmphasis(DataHolder options) {
    super(options);
  }

  /** A run of {@code *}, {@code _} or {@code ~} that may open or close something. */
  static final class Run {
    private final Text node;
    private final char mark;
    private final int original;
    private final boolean opens;
    private final boolean closes;
    private final int start;
    private int end;
    private int left;
    private @Nullable Run previous;
    private @Nullable Run next;

    Run(Text node, char mark, int start, int length, boolean opens, boolean closes) {
      this.node = node;
      this.mark = mark;
      this.original = length;
      this.opens = opens;
      this.closes = closes;
      this.start = start;
      this.end = start + length;
      this.left = length;
    }

    /** Where a search for an opener of this closer need not look again: one per kind. */
    int kind() {
      int character = mark == '*' ? 0 : mark == '_' ? 1 : 2;
      return character * 6 + (opens ? 3 : 0) + original % 3;
    }

    /** Rules 9 and 10: “multiple of 3”, unless both are. */
    boolean isOpenedBy(Run opener) {
      if (opener.mark != mark || !opener.opens) {
        return false;
      }
      if (mark == '~') {
        return opener.original == original;
      }
      boolean eitherDoesBoth = opener.closes || opens;
      return !eitherDoesBoth
          || (opener.original + original) % 3 != 0
          || (opener.original % 3 == 0 && original % 3 == 0);
    }
  }

  @Override
  void begin(Stretch content, Node parent) {
    super.begin(content, parent);
    last = null;
  }

  /** The last run so far, for a bracket that opens now. */
  final @Nullable Run lastRun() {
    return last;
  }

  /** Reads a run of marks. */
  final boolean parseRun(char mark) {
    int end = index;
    while (at(end) == mark) {
      end++;
    }
    int length = end - index;
    if (mark == '~' && length != 2) {
      return literal(length);
    }
    int before = Chars.before(chars, from, from + index);
    int after = Chars.after(chars, from + end, from + size);
    push(mark, length, before, after);
    return true;
  }

  /** CommonMark 0.31.2 §6.2: left-flanking and right-flanking delimiter runs. */
  private void push(char mark, int length, int before, int after) {
    boolean spaceBefore = Chars.isUnicodeSpace(before);
    boolean spaceAfter = Chars.isUnicodeSpace(after);
    boolean markBefore = Chars.isUnicodePunctuation(before);
    boolean markAfter = Chars.isUnicodePunctuation(after);
    boolean left = !spaceAfter && (!markAfter || spaceBefore || markBefore);
    boolean right = !spaceBefore && (!markBefore || spaceAfter || markAfter);
    boolean opens = mark == '_' ? left && (!right || markBefore) : left;
    boolean closes = mark == '_' ? right && (!left || markAfter) : right;
    if (!opens && !closes) {
      literal(length);
      return;
    }
    int start = index;
    Run run = new Run(separate(length), mark, start, length, opens, closes);
    run.previous = last;
    if (last != null) {
      last.next = run;
    }
    last = run;
  }

  /** Pairs the runs above {@code bottom} (CommonMark 0.31.2, appendix, “process emphasis”). */
  final void pairRuns(@Nullable Run bottom) {
    Arrays.fill(bottoms, bottom);
    Run closer = firstAbove(bottom);
    while (closer != null) {
      closer = closer.closes ? close(closer, bottom) : closer.next;
    }
    if (bottom == null) {
      countLeft();
    }
    dropAbove(bottom);
  }

  private void countLeft() {
    int count = 0;
    for (Run run = last; run != null; run = run.previous) {
      count += run.opens ? 1 : 0;
    }
    countOpen(count);
  }

  private @Nullable Run firstAbove(@Nullable Run bottom) {
    if (bottom != null) {
      return bottom.next;
    }
    Run first = last;
    while (first != null && first.previous != null) {
      first = first.previous;
    }
    return first;
  }

  private void dropAbove(@Nullable Run bottom) {
    last = bottom;
    if (bottom != null) {
      bottom.next = null;
    }
  }

  private @Nullable Run close(Run closer, @Nullable Run bottom) {
    int kind = closer.kind();
    Run opener = closer.previous;
    while (opener != null && opener != bottom && opener != bottoms[kind]) {
      if (closer.isOpenedBy(opener)) {
        return wrap(opener, closer);
      }
      opener = opener.previous;
    }
    bottoms[kind] = closer.previous;
    Run next = closer.next;
    if (!closer.opens) {
      remove(closer);
    }
    return next;
  }

  private @Nullable Run wrap(Run opener, Run closer) {
    int used = opener.left >= 2 && closer.left >= 2 ? 2 : 1;
    int closerStart = closer.end - closer.left;
    BasedSequence span = slice(opener.end - used, closerStart + used);
    Node wrapper = wrapper(closer.mark, used, span);
    moveBetween(opener.node, closer.node, wrapper);
    opener.node.insertAfter(wrapper);
    unlinkBetween(opener, closer);
    shortenOpener(opener, used);
    closer.left -= used;
    if (closer.left > 0) {
      closer.node.setChars(slice(closer.end - closer.left, closer.end));
      return closer;
    }
    closer.node.unlink();
    remove(closer);
    return closer.next;
  }

  private static Node wrapper(char mark, int used, BasedSequence span) {
    if (mark == '~') {
      return new StrikeNode(span);
    }
    return used == 2 ? new StrongEmphasis(span) : new Emphasis(span);
  }

  private static void moveBetween(Node first, Node last, Node wrapper) {
    Node node = first.getNext();
    while (node != null && node != last) {
      Node next = node.getNext();
      wrapper.appendChild(node);
      node = next;
    }
  }

  private void shortenOpener(Run opener, int used) {
    opener.left -= used;
    opener.end -= used;
    if (opener.left > 0) {
      opener.node.setChars(slice(opener.start, opener.end));
      return;
    }
    opener.node.unlink();
    remove(opener);
  }

  private static void unlinkBetween(Run opener, Run closer) {
    opener.next = closer;
    closer.previous = opener;
  }

  private void remove(Run run) {
    if (run.previous != null) {
      run.previous.next = run.next;
    }
    if (run.next != null) {
      run.next.previous = run.previous;
    } else {
      last = run.previous;
    }
  }
}
