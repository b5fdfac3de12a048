package org.rostrum.document.markdown.tree;

import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.util.ast.Node;
import org.rostrum.diagnostic.Code;

/** Stops the reading of a text that is nested too deeply, or is too tangled or large to be read. */
public final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** How deep quotes, lists, emphasis and links may be nested. */
  public static final int DEEPEST = 100;

  /** How many brackets, back-ticks and the like may stay open in one block. */
  public static final int MOST_OPEN = 5000;

  /** What is wrong with the text, and what its author is told. */
  private enum Reason {
    DEEP(
        Code.MARKDOWN_TOO_DEEP,
        "the text is nested more than " + DEEPEST + " levels deep here",
        "take some of the nested quotes, lists or emphasis apart"),
    OPEN(
        Code.MARKDOWN_TOO_COMPLEX,
        "too much is opened and never closed here for the text to be read",
        "close the brackets, back-ticks and comments, or put a backslash before each"),
    MANY(
        Code.MARKDOWN_TOO_COMPLEX,
        "up to here the text has more items, cells, links and marks than can be read",
        "split the file into several");

    private final Code code;
    private final String message;
    private final String hint;

    Reason(Code code, String message, String hint) {
      this.code = code;
      this.message = message;
      this.hint = hint;
    }
  }

  private final Reason reason;
  private final int start;
  private final int end;

  private Refused(Reason reason, int start, int end) {
    super(reason + " at " + start, null, false, false);
    this.reason = reason;
    this.start = start;
    this.end = end;
  }

  /** Nested too deeply; offsets of where it begins. */
  public static Refused tooDeep(int start, int end) {
    return new Refused(Reason.DEEP, start, end);
  }

  /** Too much left open in one block; offsets of the block. */
  public static Refused tooComplex(int start, int end) {
    return new Refused(Reason.OPEN, start, end);
  }

  /** Too many pieces in all; offsets of the line where they become too many. */
  public static Refused tooMany(int start, int end) {
    return new Refused(Reason.MANY, start, end);
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

  /** The name under which authors look it up. */
  public Code code() {
    return reason.code;
  }

  /** What is wrong. */
  public String words() {
    return reason.message;
  }

  /** What the author should do. */
  public String hint() {
    return reason.hint;
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
