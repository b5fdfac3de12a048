package org.rostrum.document.markdown.write;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.CharSubSequence;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rostrum.document.markdown.block.Grammar;
import org.rostrum.document.markdown.inline.InlinePlain;
import org.rostrum.document.markdown.syntax.LinkSyntax;
import org.rostrum.document.markdown.tree.Refused;

/** What has to be known of all headings before the first is written. */
public final class Outline {
  private final Map<Heading, Attributes> attributes = new HashMap<>();
  private final Set<String> writtenIds = new HashSet<>();
  private @Nullable Heading title;
  private Optional<String> titleText = Optional.empty();
  private boolean hasOtherTop;

  private Outline() {}

  /**
   * Looks through the blocks of a document.
   *
   * @param frontMatterTitle a first heading with another text is not the title
   */
  public static Outline of(Document document, Grammar grammar, Optional<String> frontMatterTitle) {
    Outline outline = new Outline();
    if (!grammar.isPlain()) {
      outline.findTitle(document, frontMatterTitle);
      outline.collect(document);
    }
    return outline;
  }

  private void findTitle(Document document, Optional<String> frontMatterTitle) {
    Node first = document.getFirstChild();
    while (first instanceof HtmlBlock && first.getChars().trimStart().startsWith("<!--")) {
      first = first.getNext();
    }
    if (!(first instanceof Heading heading) || heading.getLevel() != 1) {
      return;
    }
    Attributes words = read(heading);
    int end = words == null ? heading.getText().getEndOffset() : attributesStart(heading);
    String text = InlinePlain.of(heading, end);
    boolean isTitle =
        frontMatterTitle
            .map(given -> isSame(given, text) || isSame(given, heading.getText().toString()))
            .orElse(!text.isBlank());
    if (isTitle) {
      title = heading;
      titleText = Optional.of(text);
    }
  }

  private static boolean isSame(String one, String other) {
    return folded(one).equalsIgnoreCase(folded(other));
  }

  private static String folded(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (char c : LinkSyntax.normalized(text).toCharArray()) {
      folded.append(
          switch (c) {
            case '“', '”', '„', '«', '»' -> '"';
            case '‘', '’', '‚' -> '\'';
            default -> c;
          });
    }
    return folded.toString().strip();
  }

  private void collect(Document document) {
    for (Node child = document.getFirstChild(); child != null; child = child.getNext()) {
      collect(child, child, 0);
    }
  }

  private void collect(Node node, Node outermost, int depth) {
    if (depth > Refused.DEEPEST) {
      throw Refused.tooDeep(outermost.getStartOffset(), outermost.getEndOffset());
    }
    if (node instanceof Heading heading) {
      add(heading);
      return;
    }
    int inside = depth + Refused.weight(node);
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof Block) {
        collect(child, outermost, inside);
      }
    }
  }

  private void add(Heading heading) {
    if (heading == title) {
      return;
    }
    hasOtherTop |= heading.getLevel() == 1;
    Attributes words = read(heading);
    if (words != null) {
      attributes.put(heading, words);
      words.id().ifPresent(writtenIds::add);
    }
  }

  /** The attributes with which a heading's last line ends. */
  private static @Nullable Attributes read(Heading heading) {
    int open = attributesStart(heading);
    if (open < 0) {
      return null;
    }
    char[] a = ((CharSubSequence) heading.getText()).getBase();
    Attributes words = Attributes.read(a, open, heading.getText().getEndOffset());
    return words == null || words.end() < heading.getText().getEndOffset() ? null : words;
  }

  private static int attributesStart(Heading heading) {
    BasedSequence text = heading.getText();
    if (!(text instanceof CharSubSequence) || !text.endsWith("}")) {
      return -1;
    }
    int open = text.lastIndexOf('{');
    boolean escaped = open > 0 && (text.charAt(open - 1) == '\\' || text.charAt(open - 1) == '{');
    return open < 0 || escaped ? -1 : text.getStartOffset() + open;
  }

  /** Whether the heading is the page's title and not part of the text. */
  boolean isTitle(Heading heading) {
    return heading == title;
  }

  /** The text of the heading that is the page's title. */
  Optional<String> title() {
    return titleText;
  }

  /** How many levels all headings are moved down. */
  int shift() {
    return hasOtherTop ? 1 : 0;
  }

  /** The ids that headings have in braces. */
  Set<String> writtenIds() {
    return writtenIds;
  }

  /** What a heading has in braces. */
  Optional<Attributes> attributesOf(Heading heading) {
    return Optional.ofNullable(attributes.get(heading));
  }

  /** Where the braces begin, or the end of the heading. */
  int textEnd(Heading heading) {
    return attributes.containsKey(heading)
        ? attributesStart(heading)
        : heading.getText().getEndOffset();
  }
}
