package org.rostrum.document.markdown.write;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.rostrum.diagnostic.Code;
import org.rostrum.diagnostic.Findings;
import org.rostrum.diagnostic.Span;
import org.rostrum.document.Body;
import org.rostrum.document.BodyParts;
import org.rostrum.document.Heading;
import org.rostrum.document.Link;
import org.rostrum.document.PictureUse;
import org.rostrum.document.QuoteBlock;
import org.rostrum.document.markdown.block.Grammar;
import org.rostrum.document.markdown.html.Html;
import org.rostrum.document.markdown.syntax.Chars;
import org.rostrum.document.markdown.tree.Refused;
import org.rostrum.source.SourceText;

/**
 * One walk over the tree of one document. It holds what the writers of the single constructs share:
 * the HTML so far, what was found in it, and which pieces of the source are not to be shown.
 */
public final class Walk {
  private static final Rules RULES = new Rules();

  static {
    Blocks.addTo(RULES);
    Lists.addTo(RULES);
    Inlines.addTo(RULES);
    TableWriter.addTo(RULES);
    RULES
        .on(com.vladsch.flexmark.ast.Heading.class, HeadingWriter::write)
        .on(com.vladsch.flexmark.ast.BlockQuote.class, QuoteWriter::write);
  }

  private final Html html;
  private final TextWriter text;
  private final SourceText source;
  private final char[] chars;
  private final Grammar grammar;
  private final Outline outline;
  private final Findings findings;
  private final Ids ids;
  private final NoteWriter notes;
  private final RawHtml raw;
  private final SuspectText suspects;
  private final Levels levels = new Levels();
  private final boolean english;

  private final List<Link> links = new ArrayList<>();
  private final List<PictureUse> pictures = new ArrayList<>();
  private final List<QuoteBlock> quotes = new ArrayList<>();
  private final List<Heading> headings = new ArrayList<>();
  private final NavigableMap<Integer, Integer> hidden = new TreeMap<>();
  private BodyParts.Range firstParagraph = BodyParts.Range.NONE;
  private boolean sawHtml;
  private int depth;
  private Node outermost;
  private int linkDepth;

  /** What all walks over one document share. */
  public record Setting(
      SourceText source,
      Grammar grammar,
      Typography typography,
      boolean english,
      Outline outline) {}

  private Walk(Setting setting, Document tree, BasedSequence document, boolean marked) {
    this.outermost = tree;
    this.source = setting.source();
    this.grammar = setting.grammar();
    this.outline = setting.outline();
    this.english = setting.english();
    this.findings = new Findings();
    this.html = new Html(document.length() + document.length() / 4 + 64, marked);
    this.text = new TextWriter(html, setting.typography(), !grammar.isPlain());
    this.chars = Chars.Piece.of(document).array();
    this.ids = new Ids(outline.writtenIds());
    this.notes = new NoteWriter(this);
    this.raw = new RawHtml(this);
    this.suspects = new SuspectText(this);
  }

  /**
   * Walks over a whole document, its footnotes last.
   *
   * @param marked whether holes and our own elements are marked, as {@link SafeHtml} wants them
   */
  public static Walk over(Setting setting, Document tree, BasedSequence document, boolean marked) {
    Walk walk = new Walk(setting, tree, document, marked);
    walk.children(tree);
    walk.notes.writeAll();
    return walk;
  }

  /** Writes a node, unless it is hidden. */
  void write(Node node) {
    if (!hidden.isEmpty() && isHidden(node)) {
      return;
    }
    if (depth == 0) {
      outermost = node;
    }
    int weight = Refused.weight(node);
    depth += weight;
    if (depth > Refused.DEEPEST) {
      throw Refused.tooDeep(outermost.getStartOffset(), outermost.getEndOffset());
    }
    RULES.write(node, this);
    depth -= weight;
  }

  /** Writes the children of a node. */
  void children(Node node) {
    int outer = raw.enter(node);
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      write(child);
    }
    raw.leave(outer);
  }

  /** Keeps a piece of the source from being shown. */
  void hide(int start, int end) {
    if (end > start) {
      hidden.merge(start, end, Math::max);
    }
  }

  private boolean isHidden(Node node) {
    Map.Entry<Integer, Integer> piece = hidden.floorEntry(node.getStartOffset());
    return piece != null && node.getEndOffset() <= piece.getValue();
  }

  /** Writes running text without the pieces that are hidden. */
  void text(BasedSequence sequence) {
    Chars.Piece piece = Chars.Piece.of(sequence);
    int end = piece.from() + piece.size();
    int at = piece.from();
    while (!hidden.isEmpty() && piece.array() == chars) {
      Map.Entry<Integer, Integer> next = hidden.lowerEntry(end);
      if (next == null || next.getValue() <= at || at >= end) {
        break;
      }
      int start = Math.max(at, next.getKey());
      text.write(chars, at, start);
      at = Math.min(end, next.getValue());
    }
    if (at < end) {
      text.write(piece.array(), at, end);
    }
  }

  /** Begins a block with running text. */
  void beginText() {
    text.begin();
    raw.beginBlock();
  }

  Html html() {
    return html;
  }

  /** The characters of the whole file; offsets are those of the nodes. */
  char[] chars() {
    return chars;
  }

  Grammar grammar() {
    return grammar;
  }

  Outline outline() {
    return outline;
  }

  Ids ids() {
    return ids;
  }

  NoteWriter notes() {
    return notes;
  }

  RawHtml rawHtml() {
    return raw;
  }

  Levels levels() {
    return levels;
  }

  SuspectText suspects() {
    return suspects;
  }

  /** Whether the site's language is English, so that English words may be written. */
  boolean isEnglish() {
    return english;
  }

  Span span(int start, int end) {
    return source.span(start, end);
  }

  void report(Code code, Span span, String message, String hint) {
    findings.add(code, span, message, hint);
  }

  List<Link> links() {
    return links;
  }

  List<PictureUse> pictures() {
    return pictures;
  }

  List<QuoteBlock> quotes() {
    return quotes;
  }

  List<Heading> headings() {
    return headings;
  }

  /** Notes where the first paragraph of the text stands. */
  void paragraph(int start, int end) {
    if (firstParagraph.end() == 0 && end > start) {
      firstParagraph = new BodyParts.Range(start, end);
    }
  }

  /** Text inside of a link holds no other links. */
  boolean isInLink() {
    return linkDepth > 0;
  }

  void enterLink() {
    linkDepth++;
  }

  void leaveLink() {
    linkDepth = Math.max(0, linkDepth - 1);
  }

  /** Whether the text held raw HTML, so that it has to be written with marks. */
  public boolean sawHtml() {
    return sawHtml;
  }

  void noteHtml() {
    sawHtml = true;
  }

  /** What was found in the text, to tell the author. */
  public Findings findings() {
    return findings;
  }

  /** What was written, where it needed no marks. */
  public Body body() {
    return Body.of(
        new BodyParts(
            html.build(),
            outline.title(),
            firstParagraph,
            links,
            pictures,
            quotes,
            headings,
            ids.all()));
  }
}
