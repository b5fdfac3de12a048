package org.rostrum.document.markdown.inline;

import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rostrum.document.markdown.syntax.AddressSyntax;
import org.rostrum.document.markdown.syntax.Entities;
import org.rostrum.document.markdown.syntax.Stretch;
import org.rostrum.document.markdown.syntax.TagSyntax;
import org.rostrum.document.markdown.tree.AddressNode;
import org.rostrum.document.markdown.tree.CodeNode;
import org.rostrum.document.markdown.tree.RawNode;

/**
 * Reads what stands inside the blocks of one document (CommonMark 0.31.2 §6). It takes the place of
 * Flexmark's own reader, whose regular expressions need minutes for some inputs: every method here
 * looks at each character a bounded number of times. Belongs to one document.
 */
public final class InlineScanner extends InlineLinks {
  private static final int ASCII = 128;
  private static final boolean[] SPECIAL = new boolean[ASCII];

  static {
    "\n\\`[]!<&*_~".chars().forEach(c -> SPECIAL[c] = true);
  }

  private final boolean links;
  private final Map<Node, Stretch> kept = new HashMap<>();
  private final TagSyntax tags = new TagSyntax();
  private @Nullable Map<Integer, Integer> lastTicks;
  private boolean[] addressStarts = AddressSyntax.starts(false, false);
  private boolean mayHoldMail;

  /**
   * A reader for one document.
   *
   * @param links whether bare addresses become links
   */
  public InlineScanner(DataHolder options, boolean links) {
    super(options);
    this.links = links;
  }

  @Override
  void begin(Stretch content, Node parent) {
    super.begin(content, parent);
    lastTicks = null;
    tags.begin();
    boolean mayHoldAddress = links && AddressSyntax.mayHold(chars, from, from + size);
    mayHoldMail = mayHoldAddress && AddressSyntax.mayHoldMail(chars, from, from + size);
    addressStarts = AddressSyntax.starts(mayHoldAddress, mayHoldMail);
  }

  /** Keeps the text of a block until it is asked for. */
  public void keep(Node block, Stretch text) {
    kept.put(block, text);
  }

  @Override
  public void parse(BasedSequence content, Node parent) {
    Stretch text = kept.remove(parent);
    parse(text == null ? Stretch.of(content) : text, parent);
  }

  /** Reads the text of a block. */
  public void parse(Stretch text, Node parent) {
    begin(text, parent);
    while (index < size) {
      if (!scan(chars[from + index])) {
        literal(1);
      }
    }
    flush(index);
    pairRuns(null);
  }

  private boolean scan(char c) {
    return switch (c) {
      case '\n' -> parseNewline();
      case '\\' -> parseBackslash();
      case '`' -> parseBackticks();
      case '[' -> openBracket(1);
      case '!' -> at(index + 1) == '[' && openBracket(2);
      case ']' -> parseCloseBracket();
      case '<' -> parseAutolink() || parseHtmlInline();
      case '&' -> parseEntity();
      case '*', '_', '~' -> parseRun(c);
      default -> parseString();
    };
  }

  @Override
  protected boolean parseString() {
    int i = from + index;
    int end = from + size;
    boolean[] starts = addressStarts;
    while (i < end) {
      char c = chars[i];
      if (c >= ASCII) {
        i++;
        continue;
      }
      if (SPECIAL[c]) {
        break;
      }
      if (starts[c] && AddressSyntax.isStart(chars, from, i)) {
        int found = addressEnd(i);
        if (found > 0) {
          return address(i, found);
        }
      }
      i++;
    }
    return literal(i - from - index);
  }

  private int addressEnd(int at) {
    int end = from + size;
    int found = AddressSyntax.end(chars, at, end, isInBrackets());
    return found > 0 || !mayHoldMail ? found : AddressSyntax.mailEnd(chars, at, end);
  }

  private boolean address(int start, int end) {
    literal(start - from - index);
    String prefix = AddressSyntax.prefix(chars, start, end);
    return take(end - from, new AddressNode(slice(index, end - from), prefix));
  }

  /** §6.1: a code span ends with a run of as many back-ticks as it began with. */
  @Override
  protected boolean parseBackticks() {
    int open = runEnd(index);
    int length = open - index;
    int close = closingTicks(open, length);
    if (close < 0) {
      countOpen(length);
      return literal(length);
    }
    CodeNode code = new CodeNode(slice(index, close + length), codeText(open, close));
    return take(close + length, code);
  }

  /** Line ends are spaces; one space falls off at both ends, unless all are spaces. */
  private String codeText(int start, int end) {
    String text = source.text(start, end).replace('\n', ' ');
    int last = text.length() - 1;
    boolean padded = last > 1 && text.charAt(0) == ' ' && text.charAt(last) == ' ';
    return padded && !text.isBlank() ? text.substring(1, last) : text;
  }

  private int runEnd(int at) {
    int end = at;
    while (at(end) == '`') {
      end++;
    }
    return end;
  }

  private int closingTicks(int at, int length) {
    if (lastTicks != null && lastTicks.getOrDefault(length, -1) < at) {
      return -1;
    }
    int i = at;
    while (i < size) {
      if (chars[from + i] != '`') {
        i++;
        continue;
      }
      int end = runEnd(i);
      if (end - i == length) {
        return i;
      }
      i = end;
    }
    rememberTicks(at);
    return -1;
  }

  /** Notes where the last run of each length stands, so that nothing is looked for in vain. */
  private void rememberTicks(int at) {
    if (lastTicks != null) {
      return;
    }
    Map<Integer, Integer> last = new HashMap<>();
    for (int i = at; i < size; i++) {
      if (chars[from + i] == '`') {
        int end = runEnd(i);
        last.put(end - i, i);
        i = end;
      }
    }
    lastTicks = last;
  }

  /** §6.5: an address in angle brackets. */
  @Override
  public boolean parseAutolink() {
    int end = TagSyntax.angledEnd(chars, from + index, from + size) - from;
    if (end < 0) {
      return false;
    }
    int first = from + index + 1;
    int last = from + end - 1;
    BasedSequence shown = slice(index + 1, end - 1);
    if (AddressSyntax.isUri(chars, first, last)) {
      return take(end, new AddressNode(shown, ""));
    }
    return AddressSyntax.isMail(chars, first, last) && take(end, new AddressNode(shown, "mailto:"));
  }

  @Override
  public boolean parseHtmlInline() {
    int end = tags.end(chars, from + index, from + size);
    if (end < 0) {
      if (at(index + 1) == '!' || at(index + 1) == '?') {
        countOpen(1);
      }
      return false;
    }
    Stretch tag = source.part(index, end - from);
    return take(end - from, new RawNode(slice(index, end - from), tag));
  }

  @Override
  public boolean parseEntity() {
    int end = Entities.end(chars, from + index, from + size);
    return end > 0 && take(end - from, new HtmlEntity(slice(index, end - from)));
  }
}
