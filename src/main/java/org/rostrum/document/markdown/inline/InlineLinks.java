package org.rostrum.document.markdown.inline;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rostrum.document.markdown.syntax.Entities;
import org.rostrum.document.markdown.syntax.LinkSyntax;
import org.rostrum.document.markdown.syntax.Stretch;
import org.rostrum.document.markdown.tree.LinkNode;
import org.rostrum.document.markdown.tree.LinkTarget;
import org.rostrum.document.markdown.tree.NoteBlock;
import org.rostrum.document.markdown.tree.NoteNode;
import org.rostrum.document.markdown.tree.Refused;

/** Links and pictures (CommonMark 0.31.2 §6.3, §6.4), references to footnotes, definitions. */
abstract class InlineLinks extends InlineEmphasis {
  private final Map<String, LinkTarget> definitions = new HashMap<>();
  private final Map<String, NoteBlock> notes = new HashMap<>();
  private @Nullable Opener opener;
  private int linkOpeners;

  InlineLinks(DataHolder options) {
    super(options);
  }

  /** A {@code [} or {@code ![} that waits for its {@code ]}. */
  private static final class Opener {
    private final Text node;
    private final boolean picture;
    private final int textStart;
    private final @Nullable Run run;
    private final @Nullable Opener previous;
    private boolean active = true;
    private boolean bracketAfter;

    Opener(Text node, boolean picture, int textStart, @Nullable Run run, @Nullable Opener below) {
      this.node = node;
      this.picture = picture;
      this.textStart = textStart;
      this.run = run;
      this.previous = below;
    }
  }

  /** A target, and the index behind what tells it. */
  private record Tail(LinkTarget target, int end) {}

  @Override
  void begin(Stretch content, Node parent) {
    super.begin(content, parent);
    opener = null;
    linkOpeners = 0;
  }

  /** Makes a footnote known; the first of a label counts. */
  public final void define(CharSequence label, NoteBlock note) {
    notes.putIfAbsent(LinkSyntax.normalized(label), note);
  }

  /** Whether a bracket is open at this point. */
  final boolean isInBrackets() {
    return opener != null;
  }

  /** Reads {@code [} or, with a length of 2, {@code ![}. */
  final boolean openBracket(int length) {
    countOpen(1);
    if (opener != null) {
      opener.bracketAfter = true;
    }
    Run below = lastRun();
    boolean picture = length == 2;
    opener = new Opener(separate(length), picture, index, below, opener);
    linkOpeners += picture ? 0 : 1;
    return true;
  }

  @Override
  protected boolean parseCloseBracket() {
    Opener open = opener;
    if (open == null) {
      return literal(1);
    }
    pop(open);
    if (!open.active) {
      return literal(1);
    }
    Tail tail = tail(open);
    if (tail != null) {
      return link(open, tail);
    }
    NoteBlock note = note(open);
    return note == null ? literal(1) : note(open, note);
  }

  private void pop(Opener open) {
    countOpen(-1);
    opener = open.previous;
    linkOpeners -= !open.picture && open.active ? 1 : 0;
  }

  private boolean link(Opener open, Tail tail) {
    flush(index);
    BasedSequence span = slice(open.textStart - (open.picture ? 2 : 1), tail.end());
    LinkNode link = new LinkNode(span, open.picture, tail.target());
    pairRuns(open.run);
    Node node = open.node.getNext();
    while (node != null) {
      Node next = node.getNext();
      link.appendChild(node);
      node = next;
    }
    open.node.unlink();
    if (!open.picture) {
      forbidLinksAround();
    }
    return take(tail.end(), link);
  }

  /** “Links may not contain other links, at any level of nesting.” */
  private void forbidLinksAround() {
    for (Opener around = opener; around != null && linkOpeners > 0; around = around.previous) {
      if (!around.picture && around.active) {
        around.active = false;
        linkOpeners--;
      }
    }
  }

  private @Nullable Tail tail(Opener open) {
    int after = index + 1;
    if (at(after) == '(') {
      Tail inline = inlineTail(after);
      if (inline != null) {
        return inline;
      }
      countOpen(1);
    }
    return definitions.isEmpty() ? null : referenceTail(open, after);
  }

  private @Nullable Tail inlineTail(int at) {
    int end = from + size;
    int start = LinkSyntax.skipSpace(chars, from + at + 1, end);
    int afterAddress = LinkSyntax.addressEnd(chars, start, end);
    if (afterAddress < 0) {
      return null;
    }
    int title = LinkSyntax.skipSpace(chars, afterAddress, end);
    int afterTitle = title > afterAddress ? LinkSyntax.titleEnd(chars, title, end) : -1;
    int close = LinkSyntax.skipSpace(chars, afterTitle < 0 ? title : afterTitle, end);
    if (close >= end || chars[close] != ')') {
      return null;
    }
    return new Tail(target(start, afterAddress, title, afterTitle), close + 1 - from);
  }

  /** A target from places in the array; {@code titleEnd} is negative if it has no title. */
  private LinkTarget target(int start, int end, int title, int titleEnd) {
    boolean angles = end > start && chars[start] == '<';
    BasedSequence address =
        angles ? slice(start + 1 - from, end - 1 - from) : slice(start - from, end - from);
    return new LinkTarget(
        address,
        titleEnd < 0
            ? Optional.empty()
            : Optional.of(Entities.resolve(new String(chars, title + 1, titleEnd - title - 2))));
  }

  private @Nullable Tail referenceTail(Opener open, int after) {
    int labelEnd = at(after) == '[' ? LinkSyntax.labelEnd(chars, from + after, from + size) : -1;
    boolean full = labelEnd > from + after + 2;
    if (!full && open.bracketAfter) {
      return null;
    }
    String label =
        full
            ? source.text(after + 1, labelEnd - 1 - from)
            : index - open.textStart > LinkSyntax.LONGEST_LABEL
                ? ""
                : source.text(open.textStart, index);
    LinkTarget target = definitions.get(LinkSyntax.normalized(label));
    return target == null ? null : new Tail(target, labelEnd > 0 ? labelEnd - from : after);
  }

  private @Nullable NoteBlock note(Opener open) {
    int length = index - open.textStart;
    if (notes.isEmpty() || at(open.textStart) != '^' || length > LinkSyntax.LONGEST_LABEL) {
      return null;
    }
    return notes.get(LinkSyntax.normalized(source.text(open.textStart + 1, index)));
  }

  private boolean note(Opener open, NoteBlock note) {
    flush(index);
    pairRuns(open.run);
    while (open.node.getNext() != null) {
      open.node.getNext().unlink();
    }
    BasedSequence span = slice(open.textStart - 1, index + 1);
    if (open.picture) {
      open.node.setChars(open.node.getChars().subSequence(0, 1));
    } else {
      open.node.unlink();
    }
    return take(index + 1, new NoteNode(span, note));
  }

  /**
   * Takes link reference definitions off the beginning of a paragraph.
   *
   * @return how many characters the caller shall remove: all or none
   */
  @Override
  public int preProcessBlock(Paragraph paragraph, ParserState state) {
    BasedSequence first = paragraph.getLineCount() == 0 ? null : paragraph.getLineChars(0);
    int blanks = first == null ? 0 : first.countLeading(c -> c == ' ' || c == '\t');
    if (first == null || first.safeCharAt(blanks) != '[') {
      return 0;
    }
    int consumed = readDefinitions(Stretch.ofVerbatim(paragraph.getContentLines()));
    if (consumed == 0) {
      return 0;
    }
    int lines = 0;
    int length = 0;
    while (lines < paragraph.getLineCount() && length < consumed) {
      length += paragraph.getLineChars(lines).length();
      lines++;
    }
    if (lines == paragraph.getLineCount()) {
      return paragraph.getChars().length();
    }
    paragraph.setContent(paragraph, lines, paragraph.getLineCount());
    return 0;
  }

  /** Reads the definitions with which a text begins; the length of their lines. */
  public final int readDefinitions(Stretch content) {
    use(content);
    int read = 0;
    for (int count = 0; ; count++) {
      int next = readDefinition(read);
      if (next < 0) {
        return read;
      }
      if (count > Refused.MOST_OPEN) {
        throw Refused.tooComplex(content.offset(0), content.offset(size));
      }
      read = next;
    }
  }

  /** CommonMark 0.31.2 §4.7; the index behind the definition's last line, or -1. */
  private int readDefinition(int at) {
    int end = from + size;
    int label = LinkSyntax.skipBlanks(chars, from + at, end);
    int labelEnd = label < end && chars[label] == '[' ? LinkSyntax.labelEnd(chars, label, end) : -1;
    if (labelEnd < 0 || labelEnd >= end || chars[labelEnd] != ':') {
      return -1;
    }
    int start = LinkSyntax.skipSpace(chars, labelEnd + 1, end);
    int addressEnd = start < end ? LinkSyntax.addressEnd(chars, start, end) : -1;
    if (addressEnd <= start) {
      return -1;
    }
    String key = LinkSyntax.normalized(new String(chars, label + 1, labelEnd - label - 2));
    return key.isEmpty() ? -1 : readTitle(key, start, addressEnd);
  }

  private int readTitle(String key, int start, int addressEnd) {
    int end = from + size;
    int title = LinkSyntax.skipSpace(chars, addressEnd, end);
    int titleEnd = title > addressEnd ? LinkSyntax.titleEnd(chars, title, end) : -1;
    int lineEnd = titleEnd < 0 ? -1 : LinkSyntax.lineEnd(chars, titleEnd, end);
    if (lineEnd < 0) {
      titleEnd = -1;
      lineEnd = LinkSyntax.lineEnd(chars, addressEnd, end);
    }
    if (lineEnd < 0) {
      return -1;
    }
    definitions.putIfAbsent(key, target(start, addressEnd, title, titleEnd));
    return lineEnd - from;
  }
}
