package org.rostrum.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

final class TextReportTest {
  private static final String FILE = "content/a.md";

  private String source = "";
  private int width = 100;
  private boolean isColoured = false;
  private boolean isWhole = false;

  @Test
  void showsPlaceLineCaretAndHints() {
    givenLine("speakers: [balaeva, natalia-dementieva]");
    thenReportOf(
            Diagnostic.of(
                Code.REF_PERSON,
                new Span("content/events/apk-32/opening.md", 14, 12, 7),
                "no person “balaeva”",
                "did you mean “aida-balayeva” (Aida Balayeva)?",
                "To introduce someone new: { name: \"…\" }"))
        .isEqualTo(
            """
            content/events/apk-32/opening.md:14:12: error REF-PERSON: no person “balaeva”
               14 | speakers: [balaeva, natalia-dementieva]
                  |            ^^^^^^^
               did you mean “aida-balayeva” (Aida Balayeva)?  To introduce someone new: { name: "…" }
            """);
  }

  @Test
  void keepsTheOrderGiven() {
    givenLine("a: b");
    thenReportOf(
            Diagnostic.of(Code.KEY_UNKNOWN, new Span(FILE, 7, 1, 1), "unknown key “a”"),
            Diagnostic.of(Code.VALUE_CUT, new Span(FILE, 2, 4, 1), "text cut", "quote it"))
        .isEqualTo(
            """
            content/a.md:7:1: info KEY-UNKNOWN: unknown key “a”
                7 | a: b
                  | ^
            content/a.md:2:4: warning VALUE-CUT: text cut
                2 | a: b
                  |    ^
               quote it
            """);
  }

  @Test
  void leavesTheLineOutWhereThereIsNone() {
    thenReportOf(
            List.of(Diagnostic.of(Code.SITE_URL, Span.ofFile(FILE), "no url", "add url: …")),
            (file, line) -> Optional.empty())
        .isEqualTo(
            """
            content/a.md:1:1: info SITE-URL: no url
               add url: …
            """);
  }

  @Test
  void pointsBehindTheLineEnd() {
    givenLine("title:");
    thenExcerpt(99, 0)
        .isEqualTo(
            """
                3 | title:
                  |       ^
            """);
  }

  @Test
  void pointsAtAnEmptyLine() {
    givenLine("");
    thenExcerpt(1, 0)
        .isEqualTo(
            """
                3 |
                  | ^
            """);
  }

  @Test
  void endsCaretsWithTheLine() {
    givenLine("title");
    thenExcerpt(4, Integer.MAX_VALUE)
        .isEqualTo(
            """
                3 | title
                  |    ^^
            """);
  }

  @Test
  void copiesTabsIntoTheCaretLine() {
    givenLine("\ta:\tb\tc");
    thenExcerpt(5, 3).isEqualTo("    3 | \ta:\tb\tc\n      | \t  \t^\t^\n");
  }

  @Test
  void pointsAtATab() {
    givenLine("a\t\tb");
    thenExcerpt(2, 2).isEqualTo("    3 | a\t\tb\n      |  ^\n");
  }

  @Test
  void countsWideCharactersTwiceAndCombiningMarksNotAtAll() {
    givenLine("名前: e\u0301te\u0301 😀 x");
    thenExcerpt(5, 5).isEqualTo("    3 | 名前: e\u0301te\u0301 😀 x\n      |       ^^^\n");
    thenExcerpt(11, 1).isEqualTo("    3 | 名前: e\u0301te\u0301 😀 x\n      |           ^^\n");
  }

  @Test
  void pointsAtACombiningMark() {
    givenLine("e\u0301x");
    thenExcerpt(2, 1).isEqualTo("    3 | e\u0301x\n      |  ^\n");
  }

  @Test
  void cutsALongLineAroundTheSpan() {
    width = 40;
    givenLine("0123456789".repeat(10) + "SPAN" + "0123456789".repeat(10));
    thenExcerpt(101, 4)
        .isEqualTo(
            """
                3 | …7890123456789SPAN0123456789012…
                  |               ^^^^
            """);
  }

  @Test
  void cutsBehindASpanAtTheStart() {
    width = 40;
    givenLine("SPAN" + "0123456789".repeat(10));
    thenExcerpt(1, 4)
        .isEqualTo(
            """
                3 | SPAN01234567890123456789012345…
                  | ^^^^
            """);
  }

  @Test
  void cutsBeforeASpanAtTheEnd() {
    width = 40;
    givenLine("0123456789".repeat(10) + "\tSPAN");
    thenExcerpt(102, 4)
        .isEqualTo(
            """
                3 | …5678901234567890123456789 SPAN
                  |                            ^^^^
            """);
  }

  @Test
  void cutsASpanThatIsTooLongItself() {
    width = 40;
    givenLine("a: " + "0123456789".repeat(10));
    thenExcerpt(4, 100)
        .isEqualTo(
            """
                3 | …012345678901234567890123456789…
                  |  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
            """);
  }

  @Test
  void neverSendsAnEscapeSequenceToTheTerminal() {
    givenLine("a \u001b]0;owned\u0007 \u009b31m \u202eevil\u202c \ud800 \u200d");
    thenReportOf(
            Diagnostic.of(
                Code.LINK_BROKEN,
                new Span("content/\u001b[2J.md", 1, 3, 1),
                "no page “\r\n\u001b[31m”",
                "write \u2066it\u2069 \u0000\u007f"))
        .isEqualTo(
            """
            content/␛[2J.md:1:3: error LINK-BROKEN: no page “␍␊␛[31m”
                1 | a ␛]0;owned␇ <U+009B>31m <U+202E>evil<U+202C> <U+D800> \u200d
                  |   ^
               write <U+2066>it<U+2069> ␀␡
            """);
  }

  @Test
  void pointsBehindWhatWasMadeVisible() {
    givenLine("\u202ex");
    thenExcerpt(2, 1)
        .isEqualTo(
            """
                3 | <U+202E>x
                  |         ^
            """);
  }

  @Test
  void startsALineForAHintThatDoesNotFit() {
    width = 40;
    givenLine("x");
    thenReportOf(
            Diagnostic.of(
                Code.REF_PERSON,
                new Span(FILE, 3, 1, 1),
                "no person “x”",
                "did you mean “aida-balayeva”?",
                "write { name: … }",
                "or not"))
        .isEqualTo(
            """
            content/a.md:3:1: error REF-PERSON: no person “x”
                3 | x
                  | ^
               did you mean “aida-balayeva”?
               write { name: … }  or not
            """);
  }

  @Test
  void coloursOnlyWhenAsked() {
    isColoured = true;
    givenLine("ab");
    thenReportOf(Diagnostic.of(Code.LINK_BROKEN, new Span(FILE, 3, 2, 1), "no page", "write it"))
        .isEqualTo(
            """
            [1mcontent/a.md:3:2:[0m [1;31merror LINK-BROKEN[0m: no page
            [2m    3 |[0m ab
            [2m      |[0m  [1;31m^[0m
               write it
            """
                .replace("[1", "\u001b[1")
                .replace("[2", "\u001b[2")
                .replace("[0", "\u001b[0"));
  }

  @Test
  @Timeout(5)
  void printsManyFindingsOnOneHugeLineQuickly() {
    givenLine("́x".repeat(250_000));
    Diagnostic[] many =
        IntStream.rangeClosed(1, 1_000)
            .mapToObj(
                at -> Diagnostic.of(Code.SAFE_HTML, new Span(FILE, 1, at * 400, 2), "dropped"))
            .toArray(Diagnostic[]::new);
    isWhole = true;
    assertThat(report(Arrays.asList(many), this::line).length()).isLessThan(1_000_000);
  }

  @Test
  void putsManyOfOneKindTogetherErrorsFirst() {
    List<Diagnostic> many = new ArrayList<>();
    for (int line = 1; line <= 60; line++) {
      many.add(Diagnostic.of(Code.KEY_UNKNOWN, new Span(FILE, line, 1, 1), "unknown key"));
    }
    many.add(Diagnostic.of(Code.REF_PERSON, new Span(FILE, 99, 1, 1), "no person", "add one"));
    thenReportOf(many, (file, line) -> Optional.empty())
        .isEqualTo(
            """
            content/a.md:99:1: error REF-PERSON: no person
               add one
            content/a.md:1:1: info KEY-UNKNOWN: unknown key
            content/a.md:2:1: info KEY-UNKNOWN: unknown key
            content/a.md:3:1: info KEY-UNKNOWN: unknown key
            content/a.md:4:1: info KEY-UNKNOWN: unknown key
            content/a.md:5:1: info KEY-UNKNOWN: unknown key
            and 55 more KEY-UNKNOWN at content/a.md:6:1, content/a.md:7:1, content/a.md:8:1, …
               --all shows each of them
            """);
  }

  @Test
  void printsEachOfManyWhereAskedTo() {
    List<Diagnostic> many =
        IntStream.rangeClosed(1, 60)
            .mapToObj(line -> Diagnostic.of(Code.KEY_UNKNOWN, new Span(FILE, line, 1, 1), "x"))
            .toList();
    isWhole = true;
    thenReportOf(many, (file, line) -> Optional.empty())
        .hasLineCount(60)
        .endsWith("content/a.md:60:1: info KEY-UNKNOWN: x\n");
  }

  private void givenLine(String line) {
    source = line;
  }

  private AbstractStringAssert<?> thenReportOf(Diagnostic... diagnostics) {
    return thenReportOf(List.of(diagnostics), this::line);
  }

  private AbstractStringAssert<?> thenReportOf(List<Diagnostic> diagnostics, SourceLines lines) {
    return assertThat(report(diagnostics, lines));
  }

  /** The two rows below the first line. */
  private AbstractStringAssert<?> thenExcerpt(int column, int length) {
    String report =
        report(
            List.of(Diagnostic.of(Code.KEY_UNKNOWN, new Span(FILE, 3, column, length), "x")),
            this::line);
    return assertThat(report.substring(report.indexOf('\n') + 1));
  }

  private String report(List<Diagnostic> diagnostics, SourceLines lines) {
    StringWriter text = new StringWriter();
    PrintWriter out = new PrintWriter(text);
    new TextReport(lines, width, isColoured, isWhole).print(diagnostics, out);
    out.flush();
    return text.toString();
  }

  private Optional<String> line(String file, int line) {
    return Optional.of(source);
  }
}
