package org.rostrum.document.markdown;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.CharSubSequence;
import java.util.List;
import java.util.Optional;
import org.rostrum.diagnostic.Checked;
import org.rostrum.diagnostic.Diagnostic;
import org.rostrum.document.Body;
import org.rostrum.document.markdown.block.Grammar;
import org.rostrum.document.markdown.syntax.Controls;
import org.rostrum.document.markdown.tree.Refused;
import org.rostrum.document.markdown.write.Outline;
import org.rostrum.document.markdown.write.SafeHtml;
import org.rostrum.document.markdown.write.Typography;
import org.rostrum.document.markdown.write.Walk;
import org.rostrum.i18n.Language;
import org.rostrum.source.SourceText;

/**
 * Reads Markdown: CommonMark 0.31.2 with the additions of GFM, footnotes, definition lists,
 * attributed quotes, figures and typographic punctuation. Immutable; one reader serves all threads.
 */
public final class MarkdownReader {
  private final Grammar grammar;
  private final Typography typography;
  private final boolean english;

  private MarkdownReader(Grammar grammar, Typography typography, boolean english) {
    this.grammar = grammar;
    this.typography = typography;
    this.english = english;
  }

  /** A reader of texts in one language, whose quotation marks it writes. */
  public static MarkdownReader of(Language language) {
    boolean english = language.tag().equals("en") || language.tag().startsWith("en-");
    return new MarkdownReader(Grammar.rostrum(), Typography.of(language), english);
  }

  /** A reader for a test suite: HTML as it is, and none of our additions. */
  static MarkdownReader plain(Grammar grammar) {
    return new MarkdownReader(grammar, Typography.of(Language.ENGLISH), true);
  }

  /**
   * Reads the Markdown of a file. A text that is nested too deeply, or is too tangled or large to
   * be read, gives an empty body and an error at the place where that begins.
   *
   * @param bodyStart where the Markdown begins, in UTF-16 units
   * @param frontMatterTitle the title that the front matter tells, with which a first heading is
   *     compared
   */
  public Checked<Body> read(SourceText text, int bodyStart, Optional<String> frontMatterTitle) {
    try {
      return readChecked(text, bodyStart, frontMatterTitle);
    } catch (Refused refused) {
      return refused(text, refused);
    } catch (StackOverflowError overflow) {
      // The nesting is counted before anything recurses on it; this is for what was overlooked.
      return refused(text, Refused.tooDeep(bodyStart, text.text().length()));
    }
  }

  private Checked<Body> readChecked(
      SourceText text, int bodyStart, Optional<String> frontMatterTitle) {
    String characters = Controls.replaced(text.text());
    Nesting.check(characters, bodyStart);
    Bulk.check(characters, bodyStart);
    BasedSequence all = CharSubSequence.of(characters);
    BasedSequence body = all.subSequence(bodyStart, all.length());
    Document document = grammar.parse(body);
    Outline outline = Outline.of(document, grammar, frontMatterTitle);
    Walk.Setting setting = new Walk.Setting(text, grammar, typography, english, outline);
    Walk walk = Walk.over(setting, document, body, false);
    if (!walk.sawHtml()) {
      ForeignTags.report(text, bodyStart, walk.findings());
      return walk.findings().with(walk.body());
    }
    Walk marked = Walk.over(setting, document, body, true);
    Body safe = SafeHtml.of(marked);
    ForeignTags.report(text, bodyStart, marked.findings());
    return marked.findings().with(safe);
  }

  private static Checked<Body> refused(SourceText text, Refused refused) {
    Diagnostic finding =
        Diagnostic.of(
            refused.code(),
            text.span(refused.start(), refused.end()),
            refused.words(),
            refused.hint());
    return new Checked<>(Body.empty(), List.of(finding));
  }
}
