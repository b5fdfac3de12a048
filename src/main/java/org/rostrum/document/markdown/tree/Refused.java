package org.rostrum.document.markdown.tree;

import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.util.ast.Node;
import org.rostrum.diagnostic.Code;

/** Stops the reading of a text that is nested too deeply or too tangled to be read. */
public final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** How deep quotes, lists, emphasis and links may be nested. */
  public static final int DEEPEST = 100;

  /** How many brackets, back-ticks and the like may stay open in one block. */
  public static final int MOST_OPEN = 5000;

  private final Code code;
  private final int start;
  private final int end;

  private Refused(Code code, int start, int end) {
    super(code.id() + " at " + start, null, false, false);
    this.code = code;
    this.start = start;
    this.end = end;
  }

  /** Nested too deeply; offsets of where it begins. */
  public static Refused tooDeep(int start, int end) {
    return new Refused(Code.MARKDOWN_TOO_DEEP, start, end);
  }

  /** Too much left open in one block; offsets of the block. */
  public static Refused tooComplex(int start, int end) {
    return new Refused(Code.MARKDOWN_TOO_COMPLEX, start, end);
  }

  /** Whether a node counts as a level: a list does not, its items do; what only holds text not. */
  public static int weight(Node node) {
    boolean counts =
        !(node instanceof Paragraph)
            && !(node instanceof TextBase)
            && !(node instanceof Text)
            && !(node instanceof ListBlock);
    return counts ? 1 : 0;
  }

  /** What the author is told. */
  public Code code() {
    return code;
  }

  /** Where it begins, in UTF-16 units. */
  public int start() {
    return start;
  }

  /** Where it ends, in UTF-16 units. */
  public int end() {
    return end;
  }
}
