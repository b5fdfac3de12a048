package org.rostrum.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rostrum.diagnostic.Checked;
import org.rostrum.diagnostic.Diagnostic;
import org.rostrum.diagnostic.Span;
import org.rostrum.i18n.Language;
import org.rostrum.source.SourceFile;
import org.rostrum.source.SourcePath;

class DocumentParserTest {
  @Test
  void tellsThePlaceOfEveryKeyAndValue() {
    Fields fields =
        read(
            """
            ---
            title: Opening 😀 day
            speakers: [Ada, "Bob B."]
            ---
            Text.
            """);

    assertThat(fields.entries())
        .containsExactly(
            new Fields.Entry(
                "title", span(2, 1, 5), new Text("Opening 😀 day", true, span(2, 8, 13))),
            new Fields.Entry(
                "speakers",
                span(3, 1, 8),
                new Items(
                    List.of(
                        new Text("Ada", true, span(3, 12, 3)),
                        new Text("Bob B.", false, span(3, 17, 8))),
                    span(3, 11, 1))));
  }

  @Test
  void keepsTheTextOfScalars() {
    Fields fields = read("---\nstart: 10:30\nroom: 010\nanswer: no\nversion: 1.10\n---\n");

    assertThat(fields.entries())
        .extracting(entry -> entry.value().asText().orElseThrow().value())
        .containsExactly("10:30", "010", "no", "1.10");
  }

  private static Fields read(String text) {
    return parse("content/a.md", text).value().frontMatter();
  }

  private static Checked<Document> parse(String path, String text) {
    return DocumentParser.of(Language.ENGLISH).parse(SourceFile.of(new SourcePath(path), text));
  }

  private static Span span(int line, int column, int length) {
    return new Span("content/a.md", line, column, length);
  }

  static List<Diagnostic> diagnostics(String text) {
    return parse("content/a.md", text).diagnostics();
  }
}
