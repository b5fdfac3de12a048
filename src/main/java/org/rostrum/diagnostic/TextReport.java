package org.rostrum.diagnostic;

import static java.util.stream.Collectors.joining;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;

/**
 * Findings for people, each with its line:
 *
 * <pre>
 * content/events/apk-32/opening.md:14:15: error REF-PERSON: no person “balaeva”
 *    14 | speakers: [balaeva, natalia-dementieva]
 *       |            ^^^^^^^
 *    did you mean “aida-balayeva” (Aida Balayeva)?  To introduce someone new: { name: "…" }
 * </pre>
 *
 * <p>Nothing that a site holds reaches the terminal as a command to it: see {@link Visible}.
 */
public final class TextReport implements Report {
  private static final int NARROWEST = 40;
  private static final int DIGITS = 5;
  private static final int MOST_PLACES = 3;
  private static final String INDENT = "   ";
  private static final String BETWEEN_HINTS = "  ";

  private static final String RESET = "\u001b[0m";
  private static final String BOLD = "\u001b[1m";
  private static final String FAINT = "\u001b[2m";
  private static final String RED = "\u001b[1;31m";
  private static final String YELLOW = "\u001b[1;33m";
  private static final String CYAN = "\u001b[1;36m";

  private final SourceLines lines;
  private final int width;
  private final boolean isColoured;
  private final boolean isWhole;

  /**
   * A report for one kind of terminal.
   *
   * @param lines the sources, to show the lines
   * @param width columns of the terminal; lines of the sources are cut to them, nothing else
   * @param isColoured whether escape sequences for colours are understood
   * @param isWhole whether each finding is printed in full, however many there are
   */
  public TextReport(SourceLines lines, int width, boolean isColoured, boolean isWhole) {
    this.lines = lines;
    this.width = Math.max(NARROWEST, width);
    this.isColoured = isColoured;
    this.isWhole = isWhole;
  }

  @Override
  public void print(List<Diagnostic> diagnostics, PrintWriter out) {
    Digest digest = isWhole ? Digest.whole(diagnostics) : Digest.of(diagnostics);
    for (Digest.Part part : digest.parts()) {
      part.shown().forEach(diagnostic -> print(diagnostic, out));
      printOthers(part.others(), out);
    }
  }

  private void printOthers(List<Diagnostic> others, PrintWriter out) {
    if (others.isEmpty()) {
      return;
    }
    Code code = others.get(0).code();
    String places =
        others.stream()
            .limit(MOST_PLACES)
            .map(other -> Visible.text(other.span().place()))
            .collect(joining(", "));
    String cut = others.size() > MOST_PLACES ? ", …" : "";
    String more = "and %d more %s".formatted(others.size(), code.id());
    line(out, styled(colour(code.severity()), more) + " at " + places + cut);
    line(out, INDENT + "--all shows each of them");
  }

  private void print(Diagnostic diagnostic, PrintWriter out) {
    Severity severity = diagnostic.severity();
    String finding = severity.word() + " " + diagnostic.code().id();
    line(
        out,
        styled(BOLD, Visible.text(diagnostic.span().place()) + ":")
            + (" " + styled(colour(severity), finding) + ": ")
            + Visible.text(diagnostic.message()));
    printExcerpt(diagnostic, out);
    printHints(diagnostic.hints(), out);
  }

  private void printExcerpt(Diagnostic diagnostic, PrintWriter out) {
    Span span = diagnostic.span();
    Optional<String> source = lines.line(span.file(), span.line());
    if (source.isEmpty()) {
      return;
    }
    String number = String.valueOf(span.line());
    String gutter = " ".repeat(Math.max(0, DIGITS - number.length())) + number + " |";
    String below = " ".repeat(gutter.length() - 1) + "|";
    Excerpt excerpt = Excerpt.of(source.get(), span, width - gutter.length() - 1);
    line(out, styled(FAINT, gutter) + (" " + excerpt.text()).stripTrailing());
    line(out, styled(FAINT, below) + " " + pointed(diagnostic.severity(), excerpt.carets()));
  }

  /** On one line as long as they fit, since most are short. */
  private void printHints(List<String> hints, PrintWriter out) {
    StringBuilder row = new StringBuilder();
    for (String hint : hints) {
      String visible = Visible.text(hint);
      if (row.length() > 0 && row.length() + BETWEEN_HINTS.length() + visible.length() > width) {
        line(out, row.toString());
        row.setLength(0);
      }
      row.append(row.length() == 0 ? INDENT : BETWEEN_HINTS).append(visible);
    }
    if (row.length() > 0) {
      line(out, row.toString());
    }
  }

  /** Only the carets themselves take the colour. */
  private String pointed(Severity severity, String carets) {
    int first = carets.indexOf('^');
    return carets.substring(0, first) + styled(colour(severity), carets.substring(first));
  }

  private String styled(String style, String text) {
    return isColoured ? style + text + RESET : text;
  }

  private static String colour(Severity severity) {
    return switch (severity) {
      case ERROR -> RED;
      case WARNING -> YELLOW;
      case INFO -> CYAN;
    };
  }

  /** Ends lines with {@code \n} everywhere: the same findings are the same bytes. */
  private static void line(PrintWriter out, String text) {
    out.print(text);
    out.print('\n');
  }
}
