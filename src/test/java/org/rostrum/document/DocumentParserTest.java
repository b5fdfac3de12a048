package org.rostrum.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rostrum.diagnostic.Checked;
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
                    span(3, 11, 15))));
  }

  @Test
  void keepsTheTextOfScalars() {
    Fields fields = read("---\nstart: 10:30\nroom: 010\nanswer: no\nversion: 1.10\n---\n");

    assertThat(fields.entries())
        .extracting(entry -> entry.value().asText().orElseThrow().value())
        .containsExactly("10:30", "010", "no", "1.10");
  }

  @Test
  void readsOnAsIfMistakesWereMended() {
    Fields fields =
        read("---\ntitle: Day one: opening\nspeakers: [@ada, 'O'Beirne'\nroom:Hall\n---\n");

    assertThat(fields.get("title").flatMap(Value::asText).orElseThrow())
        .isEqualTo(new Text("Day one: opening", false, span(2, 8, 16)));
    assertThat(fields.get("speakers").orElseThrow().asList())
        .extracting(value -> value.asText().orElseThrow().value())
        .containsExactly("@ada", "O'Beirne");
    assertThat(fields.get("room").orElseThrow().span()).isEqualTo(span(4, 6, 4));
  }

  @Test
  void keepsKeysWhoseValuesCouldNotBeRead() {
    Fields fields = read("---\ntitle *x\nvenue:\n  city: *x\nlead: {{ x }}\n---\n");

    assertThat(fields.isUnread("Title")).isTrue();
    assertThat(fields.isUnread("lead")).isTrue();
    assertThat(fields.isUnread("date")).isFalse();
    assertThat(fields.get("venue").flatMap(Value::asFields).orElseThrow())
        .returns(Set.of("city"), Fields::unread)
        .returns(false, Value::isAbsent);
  }

  @Test
  void countsTheLastOfTwoKeys() {
    Fields fields = read("---\na: 1\nb: 2\na: 3\n---\n");

    assertThat(fields.entries()).extracting(Fields.Entry::key).containsExactly("b", "a");
    assertThat(fields.get("a").flatMap(Value::asText).orElseThrow().value()).isEqualTo("3");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\ntitle: x\n---\nText",
        "\uFEFF\n\n--- \ntitle: x\n---\t\nText",
        "---\r\ntitle: x\r\n...\r\nText",
        "---\ntitle: x\r---\nText",
        "---\n# a comment\ntitle: x\n\t\n---\nText"
      })
  void findsFrontMatterInAllItsForms(String text) {
    Checked<Document> read = parse("content/a.md", text);

    assertThat(read.diagnostics()).isEmpty();
    assertThat(read.value().frontMatter().get("title").flatMap(Value::asText).orElseThrow().value())
        .isEqualTo("x");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\n",
        "Only text.",
        "---",
        "---\n---\n",
        "---\n\nA rule before a text",
        "Note: a word\n---\nis a heading",
        "# Heading\ntitle: x",
        "{{ x }} is no JSON",
        "title: one line with a colon\n\nand text",
        "https://example.org\nmore: text\n"
      })
  void findsNoFrontMatterWhereThereIsNone(String text) {
    Checked<Document> read = parse("content/a.md", text);

    assertThat(read.diagnostics()).isEmpty();
    assertThat(read.value().frontMatter().entries()).isEmpty();
    assertThat(read.value().isRead()).isTrue();
  }

  @Test
  void readsAYamlFileAsAMap() {
    Checked<Document> read =
        parse("content/a.yml", "# site\n---\ntitle: x\nmenu:\n- a\n- b\n...\n");

    assertThat(read.diagnostics()).isEmpty();
    assertThat(read.value().frontMatter().entries())
        .extracting(Fields.Entry::key)
        .containsExactly("title", "menu");
    assertThat(read.value().body().isEmpty()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"+++\ntitle = 'x'\n+++\n", "---\n- a\n---\n", "\0\0\0", "---\ntext\n---"})
  void tellsWhenNothingFollowsFromWhatIsAbsent(String text) {
    Checked<Document> read = parse("content/a.md", text);

    assertThat(read.value().isRead()).isFalse();
    assertThat(read.diagnostics()).hasSize(1);
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
}
