package org.rostrum.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rostrum.diagnostic.Checked;
import org.rostrum.diagnostic.Code;
import org.rostrum.diagnostic.Diagnostic;
import org.rostrum.diagnostic.Span;
import org.rostrum.i18n.Language;
import org.rostrum.source.SourceFile;
import org.rostrum.source.SourcePath;

/** Whatever a file holds, it is read without an exception, and quickly. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class HostileTextTest {
  private static final String FRONT_MATTER =
      """
      ---
      title: "Unity 😀 and patriotism: the second day"
      date: 2023-04-27 # a comment
      event: { title: 32nd session, start: 2023-04-26, end: 2023-04-27,
               time_zone: Asia/Almaty, venue: { city: Астана, country: KZ },
               theme: "Fair Kazakhstan: unity, stability, development" }
      sessions:
        - { id: members, title: Sessions, day: 1, speakers: [Aida Balayeva, 'Evgeny B''s'] }
        - id: plenary
          title: Plenary session
          abstract: |
            Two lines: of text
            - and a dash
          speakers:
          - Kassym-Jomart Tokayev
      photos:
        - { src: hall.svg, alt: "Rows of \\"delegates\\"", credit: 'Drawing: Rostrum' }
      ---
      Text, with --- a dash.

      > quote
      """;
  private static final String CHARACTERS = ":- \t\n\"'[]{}#&*!|>%@`,?\\<=.…aB😀\uD83D\u0007\u2028";

  @ParameterizedTest
  @ValueSource(strings = {"content/a.md", "content/a.yaml"})
  void isReadAfterAnySlipOfTheHand(String path) {
    SplittableRandom random = new SplittableRandom(2023);
    for (int i = 0; i < 400; i++) {
      String text = withSlips(FRONT_MATTER, random);

      assertThatCode(() -> read(path, text)).as(text).doesNotThrowAnyException();
    }
  }

  @Test
  void isReadWhateverItHolds() {
    SplittableRandom random = new SplittableRandom(32);
    for (int i = 0; i < 400; i++) {
      StringBuilder text = new StringBuilder("---\n");
      random.ints(40, 0, CHARACTERS.length()).forEach(c -> text.append(CHARACTERS.charAt(c)));

      assertThatCode(() -> read("content/a.md", text + "\n---\n"))
          .as(text.toString())
          .doesNotThrowAnyException();
    }
  }

  @Test
  void keepsEverySpanInsideItsLine() {
    SplittableRandom random = new SplittableRandom(4);
    for (int i = 0; i < 300; i++) {
      String text = withSlips(FRONT_MATTER, random);
      Checked<Document> read = read("content/a.md", text);
      List<Span> spans = new ArrayList<>();
      spansOf(read.value().frontMatter(), spans);
      read.diagnostics().stream().map(Diagnostic::span).forEach(spans::add);

      assertThat(spans).as(text).allMatch(span -> isInside(span, text.lines().toList()));
    }
  }

  @Test
  void readsTheSameWithOtherLineEnds() {
    SplittableRandom random = new SplittableRandom(5);
    for (int i = 0; i < 150; i++) {
      String text = withSlips(FRONT_MATTER, random);

      Checked<Document> plain = read("content/a.md", text);
      Checked<Document> windows = read("content/a.md", text.replace("\n", "\r\n"));
      assertThat(windows.diagnostics()).as(text).isEqualTo(plain.diagnostics());
      assertThat(windows.value().frontMatter()).as(text).isEqualTo(plain.value().frontMatter());
      assertThat(windows.value().body().plainText())
          .as(text)
          .isEqualTo(plain.value().body().plainText());
    }
  }

  @Test
  @Timeout(value = 5, unit = TimeUnit.SECONDS)
  void readsDeepNestingQuickly() {
    read("content/a.md", "---\na: " + "[".repeat(100_000) + "\n---\n");
    read("content/a.md", "---\na: " + "{a: ".repeat(50_000) + "\n---\n");
    read("content/a.md", "---\n" + "- ".repeat(50_000) + "\n---\n");
  }

  @Test
  @Timeout(value = 10, unit = TimeUnit.SECONDS)
  void readsManyMistakesQuickly() {
    String entry = "  - title: One: two\n    speakers: [@a, 'b'c']\n";

    Checked<Document> read = read("content/a.yaml", "sessions:\n" + entry.repeat(1000));

    assertThat(read.diagnostics()).hasSize(3000);
  }

  @Test
  @Timeout(value = 10, unit = TimeUnit.SECONDS)
  void readsVeryLongLinesQuickly() {
    String line = "title: " + "a \"b\" 😀: ".repeat(50_000);

    assertThat(read("content/a.md", "---\n" + line + "\n---\n").diagnostics()).hasSize(1);
  }

  @Test
  @Timeout(value = 10, unit = TimeUnit.SECONDS)
  void readsManyValuesOnOneLineQuickly() {
    String plain = "tag 😀, ".repeat(20_000);
    String quoted = "\"tag\", ".repeat(20_000);

    assertThat(read("content/a.yaml", "tags: [" + plain).diagnostics()).hasSize(1);
    assertThat(read("content/a.yaml", "tags: [" + plain + "x]").diagnostics()).isEmpty();
    assertThat(read("content/a.yaml", "tags: [" + quoted + "x]").diagnostics()).isEmpty();
  }

  @Test
  @Timeout(value = 10, unit = TimeUnit.SECONDS)
  void readsALongTextWithAWrongEndQuickly() {
    String text = "text: |\n" + "  some text here\n".repeat(20_000) + " bad\n";

    assertThat(read("content/a.yaml", text).diagnostics()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"[%s\"", "'[%s'", "x [%s", "|\n  [%s"})
  void readsBracketsWithinTexts(String value) {
    String title = String.format(value, "[ ".repeat(500));

    assertThat(read("content/a.md", "---\ntitle: " + title + "\n---\n").diagnostics()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"a\", ", "<!-- ---", "\u00A0", "x    ", "a =", "[a], "})
  @Timeout(value = 10, unit = TimeUnit.SECONDS)
  void readsWhatIsRepeatedWithoutEndQuickly(String part) {
    String many = part.repeat(50_000);
    assertThatCode(() -> read("content/a.md", "---\n" + many + "\n---\n"))
        .doesNotThrowAnyException();
    assertThatCode(() -> read("content/a.md", "---\ntags: " + many + "\n---\n"))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"key: value\n", "key: [value\n", "not a key\n"})
  void refusesHugeFrontMatter(String part) {
    String huge = part.repeat((2 << 20) / part.length() + 1);

    Checked<Document> read = read("content/a.md", "---\na: b\n" + huge + "---\nText.\n");

    assertThat(read.diagnostics())
        .containsExactly(
            Diagnostic.of(
                Code.FILE_TOO_LARGE,
                new Span("content/a.md", 2, 1, 4),
                "the YAML that begins here is larger than 2 MiB, which is the most that is read",
                "split the file into several, or write long texts below the front matter"));
    assertThat(read.value().body().plainText()).contains("Text.");
  }

  private static String withSlips(String text, SplittableRandom random) {
    StringBuilder slipped = new StringBuilder(text);
    for (int slips = random.nextInt(1, 6); slips > 0; slips--) {
      int at = random.nextInt(slipped.length() - 2);
      char c = CHARACTERS.charAt(random.nextInt(CHARACTERS.length()));
      switch (random.nextInt(4)) {
        case 0 -> slipped.insert(at, c);
        case 1 -> slipped.deleteCharAt(at);
        case 2 -> slipped.insert(at, slipped.charAt(at));
        default -> slipped.delete(at, Math.min(slipped.length() - 2, at + random.nextInt(40)));
      }
    }
    return slipped.toString();
  }

  private static void spansOf(Value value, List<Span> spans) {
    spans.add(value.span());
    if (value instanceof Items items) {
      items.values().forEach(item -> spansOf(item, spans));
    }
    if (value instanceof Fields fields) {
      for (Fields.Entry entry : fields.entries()) {
        spans.add(entry.keySpan());
        spansOf(entry.value(), spans);
      }
    }
  }

  private static boolean isInside(Span span, List<String> lines) {
    String line = span.line() <= lines.size() ? lines.get(span.line() - 1) : "";
    return span.column() - 1 + span.length() <= line.codePointCount(0, line.length());
  }

  private static Checked<Document> read(String path, String text) {
    return DocumentParser.of(Language.ENGLISH).parse(SourceFile.of(new SourcePath(path), text));
  }
}
