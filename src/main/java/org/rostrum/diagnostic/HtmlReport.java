package org.rostrum.diagnostic;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;

/**
 * Findings for a browser: a list whose items hold the place, the message, the line with carets in a
 * {@code pre}, and the hints. All text is escaped, and made visible as for a terminal.
 */
public final class HtmlReport implements Report {
  private static final int COLUMNS = 90;

  private final SourceLines lines;

  /** A report that shows these lines. */
  public HtmlReport(SourceLines lines) {
    this.lines = lines;
  }

  @Override
  public void print(List<Diagnostic> diagnostics, PrintWriter out) {
    out.print("<ol>\n");
    diagnostics.forEach(diagnostic -> print(diagnostic, out));
    out.print("</ol>\n");
  }

  private void print(Diagnostic diagnostic, PrintWriter out) {
    String severity = diagnostic.severity().word();
    out.print("<li class=\"" + severity + "\">\n");
    out.print("<p class=\"place\">" + text(diagnostic.span().place()) + "</p>\n");
    out.print("<p><b>" + severity + " " + diagnostic.code().id() + "</b> ");
    out.print(text(diagnostic.message()) + "</p>\n");
    printExcerpt(diagnostic.span(), out);
    for (String hint : diagnostic.hints()) {
      out.print("<p class=\"hint\">" + text(hint) + "</p>\n");
    }
    out.print("</li>\n");
  }

  private void printExcerpt(Span span, PrintWriter out) {
    Optional<String> source = lines.line(span.file(), span.line());
    if (source.isPresent()) {
      Excerpt excerpt = Excerpt.of(source.get(), span, COLUMNS);
      out.print("<pre>" + escaped(excerpt.text()) + "\n" + excerpt.carets() + "</pre>\n");
    }
  }

  private static String text(String text) {
    return escaped(Visible.text(text));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
