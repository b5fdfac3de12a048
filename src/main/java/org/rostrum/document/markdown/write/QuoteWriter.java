package org.rostrum.document.markdown.write;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rostrum.diagnostic.Span;
import org.rostrum.document.Body;
import org.rostrum.document.PlainText;
import org.rostrum.document.QuoteBlock;
import org.rostrum.document.markdown.html.Html;
import org.rostrum.document.markdown.inline.InlinePlain;
import org.rostrum.document.markdown.syntax.Chars;
import org.rostrum.document.markdown.syntax.Entities;
import org.rostrum.document.markdown.syntax.LinkSyntax;
import org.rostrum.document.markdown.syntax.TagSyntax;
import org.rostrum.document.markdown.tree.LinkNode;

/** Writes block quotes: plain ones, those with an attribution, and GitHub's alerts. */
final class QuoteWriter {
  private static final int WORDS_OF_ID = 6;

  private QuoteWriter() {}

  /** A kind of alert: {@code > [!NOTE]}. */
  private enum Alert {
    NOTE("Note"),
    TIP("Tip"),
    IMPORTANT("Important"),
    WARNING("Warning"),
    CAUTION("Caution");

    private final String title;

    Alert(String title) {
      this.title = title;
    }

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The last line of a quote that tells who said it. */
  private record Attribution(Node first, int dash, int start, int end) {}

  static void write(BlockQuote quote, Walk walk) {
    if (quote.getFirstChild() instanceof Paragraph first && !walk.grammar().isPlain()) {
      Alert alert = alert(first, walk);
      if (alert != null) {
        writeAlert(first, alert, walk);
        return;
      }
    }
    Attribution attribution = walk.grammar().isPlain() ? null : attribution(quote, walk);
    if (attribution == null) {
      walk.html().line();
      walk.html().raw("<blockquote>\n");
      walk.children(quote);
      walk.html().line();
      walk.html().raw("</blockquote>\n");
    } else {
      writeAttributed(quote, attribution, walk);
    }
  }

  private static @Nullable Alert alert(Paragraph first, Walk walk) {
    char[] a = walk.chars();
    int start = first.getStartOffset();
    for (Alert alert : Alert.values()) {
      String mark = "[!" + alert.name() + "]";
      int end = start + mark.length();
      if (end <= a.length
          && mark.equalsIgnoreCase(new String(a, start, mark.length()))
          && LinkSyntax.lineEnd(a, end, a.length) >= 0) {
        return alert;
      }
    }
    return null;
  }

  /** The title is a word of the page's language: only English ones are known here. */
  private static void writeAlert(Paragraph first, Alert alert, Walk walk) {
    Html html = walk.html();
    html.line();
    html.open("div", " class=\"alert alert-" + alert.word() + "\" role=\"note\"").raw('\n');
    if (walk.isEnglish()) {
      html.open("p", " class=\"alert-title\"").raw(alert.title).raw("</p>\n");
    }
    Node second = lineBreak(first.getFirstChild());
    walk.hide(
        first.getStartOffset(), second == null ? first.getEndOffset() : second.getEndOffset());
    if (second == null || second.getNext() == null) {
      childrenAfter(first, walk);
    } else {
      Blocks.paragraph(first, walk, "");
      childrenAfter(first, walk);
    }
    html.line();
    html.raw("</div>\n");
  }

  private static void childrenAfter(Node first, Walk walk) {
    int outer = walk.rawHtml().enter(first.getParent());
    for (Node node = first.getNext(); node != null; node = node.getNext()) {
      walk.write(node);
    }
    walk.rawHtml().leave(outer);
  }

  private static @Nullable Node lineBreak(@Nullable Node first) {
    Node node = first;
    while (node != null && !isBreak(node)) {
      node = node.getNext();
    }
    return node;
  }

  private static boolean isBreak(Node node) {
    return node instanceof SoftLineBreak || node instanceof HardLineBreak;
  }

  private static @Nullable Attribution attribution(BlockQuote quote, Walk walk) {
    Node last = quote.getLastChild();
    Node line = last instanceof Paragraph ? lastLine(last) : null;
    if (line == null || (line.getPrevious() == null && last == quote.getFirstChild())) {
      return null;
    }
    char[] a = walk.chars();
    int dash = line.getStartOffset();
    int end = endOf(line);
    int start = behindDash(a, dash, end);
    return start < 0 || isListed(line, a) ? null : new Attribution(line, dash, start, end);
  }

  /** A line that begins with a dash as the one before it is the last of a list. */
  private static boolean isListed(Node line, char[] a) {
    Node end = line.getPrevious();
    Node before = end;
    while (before != null && before.getPrevious() != null && !isBreak(before.getPrevious())) {
      before = before.getPrevious();
    }
    return end != null && before != null && a[before.getStartOffset()] == a[line.getStartOffset()];
  }

  private static @Nullable Node lastLine(Node paragraph) {
    Node node = paragraph.getLastChild();
    while (node != null && node.getPrevious() != null && !isBreak(node.getPrevious())) {
      node = node.getPrevious();
    }
    return node instanceof Text ? node : null;
  }

  private static int endOf(Node first) {
    Node last = first;
    while (last.getNext() != null) {
      last = last.getNext();
    }
    return last.getEndOffset();
  }

  /** Behind an em dash, an en dash or two hyphens, and the spaces after it; -1 if there is none. */
  private static int behindDash(char[] a, int dash, int end) {
    int i = dash;
    if (a[i] == '—' || a[i] == '–' || a[i] == '―') {
      i++;
    } else if (TagSyntax.starts(a, i, end, "--") && !TagSyntax.starts(a, i, end, "---")) {
      i += 2;
      if (i < end && !Chars.isUnicodeSpace(a[i])) {
        return -1; // an option, such as --oneline
      }
    } else {
      return -1;
    }
    while (i < end && Chars.isUnicodeSpace(a[i])) {
      i++;
    }
    return i < end ? i : -1;
  }

  private static void writeAttributed(BlockQuote quote, Attribution attribution, Walk walk) {
    Html html = walk.html();
    html.line();
    html.open("figure", "");
    int figure = html.length();
    html.raw("\n<blockquote>\n");
    int start = html.length();
    writeWords(quote, attribution, walk);
    String inner = html.from(start);
    String text = PlainText.of(inner, 0, inner.length());
    String id = walk.ids().from(beginning(text));
    html.insert(figure - 1, " id=\"" + Html.attribute(id) + "\"");
    html.line();
    int index = walk.quotes().size();
    html.raw("</blockquote>\n<figcaption>");
    html.hole(Body.attribution(index), "span");
    html.raw("</figcaption>\n</figure>\n");
    String name = InlinePlain.from(attribution.first(), attribution.start());
    Span span = walk.span(attribution.start(), attribution.end());
    walk.quotes().add(new QuoteBlock(index, id, text, name, speaker(attribution), span));
  }

  private static Optional<QuoteBlock.Speaker> speaker(Attribution attribution) {
    return attribution.first().getNext() instanceof LinkNode link
            && link.getStartOffset() == attribution.start()
            && link.getFirstChild() != null
        ? Optional.of(
            new QuoteBlock.Speaker(Entities.resolve(link.address()), InlinePlain.of(link)))
        : Optional.empty();
  }

  private static void writeWords(BlockQuote quote, Attribution attribution, Walk walk) {
    Node before = attribution.first().getPrevious();
    Node paragraph = quote.getLastChild();
    int outer = walk.rawHtml().enter(quote);
    for (Node node = quote.getFirstChild(); node != null; node = node.getNext()) {
      if (node != paragraph) {
        walk.write(node);
      } else if (before != null) {
        walk.hide(before.getStartOffset(), attribution.end());
        walk.write(node);
      }
    }
    walk.rawHtml().leave(outer);
  }

  private static String beginning(String text) {
    int end = 0;
    int words = 0;
    while (end < text.length()) {
      words += Character.isWhitespace(text.charAt(end)) ? 1 : 0;
      if (words == WORDS_OF_ID) {
        break;
      }
      end++;
    }
    return text.substring(0, end);
  }
}
