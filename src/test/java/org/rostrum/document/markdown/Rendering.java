package org.rostrum.document.markdown;

import java.util.List;
import java.util.Optional;
import org.rostrum.diagnostic.Checked;
import org.rostrum.diagnostic.Diagnostic;
import org.rostrum.document.Body;
import org.rostrum.document.Holes;
import org.rostrum.document.Link;
import org.rostrum.document.PictureUse;
import org.rostrum.document.QuoteBlock;
import org.rostrum.document.markdown.html.Html;
import org.rostrum.i18n.Language;
import org.rostrum.source.SourcePath;
import org.rostrum.source.SourceText;

/** Small words for tests: Markdown in, a body and its HTML out. */
final class Rendering {
  private static final MarkdownReader ENGLISH = MarkdownReader.of(Language.ENGLISH);

  private Rendering() {}

  /** The body of a text in English, with all that was found in it. */
  static Checked<Body> read(String markdown) {
    return read(ENGLISH, markdown);
  }

  static Checked<Body> read(MarkdownReader reader, String markdown) {
    return reader.read(source(markdown), 0, Optional.empty());
  }

  static SourceText source(String markdown) {
    return new SourceText(new SourcePath("content/a.md"), markdown);
  }

  static Body body(String markdown) {
    return read(markdown).value();
  }

  /** The HTML, holes filled in a form that can be read. */
  static String html(String markdown) {
    return html(body(markdown));
  }

  static String html(Body body) {
    return body.html(new ShownHoles()).strip();
  }

  /** The HTML of a text in another language. */
  static String html(String language, String markdown) {
    return html(read(MarkdownReader.of(new Language(language)), markdown).value());
  }

  /** The findings in one line each: place, length, code and message. */
  static List<String> findings(String markdown) {
    return read(markdown).diagnostics().stream().sorted().map(Rendering::shown).toList();
  }

  private static String shown(Diagnostic finding) {
    return finding.span().line()
        + ":"
        + finding.span().column()
        + ":"
        + finding.span().length()
        + " "
        + finding.code().id()
        + " "
        + finding.message();
  }

  /** Shows what stands in each hole. */
  private static final class ShownHoles implements Holes {
    @Override
    public String openLink(Link link) {
      return "<a href=\"" + Html.attribute(link.target()) + "\">";
    }

    @Override
    public String closeLink(Link link) {
      return (link.isBare() ? "its name" : "") + "</a>";
    }

    @Override
    public String picture(PictureUse picture) {
      String image =
          "<img src=\""
              + Html.attribute(picture.source())
              + "\" alt=\""
              + Html.attribute(picture.alt())
              + "\">";
      return picture.isFigure() ? "<figure>" + image + "</figure>" : image;
    }

    @Override
    public String attribution(QuoteBlock quote) {
      return "<cite>" + Html.attribute(quote.attribution()) + "</cite>";
    }
  }
}
