package org.rostrum.document.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rostrum.diagnostic.Checked;
import org.rostrum.diagnostic.Code;
import org.rostrum.diagnostic.Diagnostic;
import org.rostrum.document.Body;

/** Inputs that were written, or drawn by lot, to make a reader of Markdown fail. */
final class HostileMarkdownTest {
  private static final long SMALL_STACK = 1 << 20;

  /** Of processor time, so that a busy machine does not fail the test. */
  private static final long SECOND = 1_000_000_000L;

  private record Reading(Checked<Body> result, long nanos) {}

  static Stream<String> names() {
    return HostileMarkdown.all().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("names")
  void takesASecondAtMostOnASmallStack(String name) throws InterruptedException {
    String markdown = HostileMarkdown.all().getOrDefault(name, "");
    Reading reading = readOnSmallStack(markdown);
    assertThat(reading.nanos()).as(name).isLessThan(SECOND);
    assertThat(Rendering.html(reading.result().value())).doesNotContain("\u0001");
  }

  private static Reading readOnSmallStack(String markdown) throws InterruptedException {
    AtomicReference<Reading> reading = new AtomicReference<>();
    Thread thread = new Thread(null, () -> reading.set(timed(markdown)), "reader", SMALL_STACK);
    thread.start();
    thread.join();
    return Objects.requireNonNull(reading.get());
  }

  private static Reading timed(String markdown) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    Checked<Body> result = Rendering.read(markdown);
    result.value().firstParagraph();
    result.value().plainText();
    return new Reading(result, threads.getCurrentThreadCpuTime() - start);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "quotes on one line", "400 quotes", "bullets on one line", "lists by indentation",
        "closed emphasis", "nested pictures", "nested divs", "nested strikes"
      })
  void deepNestingIsReported(String name) {
    assertThat(codes(HostileMarkdown.all().getOrDefault(name, "")))
        .containsExactly(Code.MARKDOWN_TOO_DEEP);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "open brackets",
        "open links",
        "definitions",
        "definitions in quotes",
        "growing back-ticks",
        "open comments",
        "emphasis",
        "tall wide table",
        "very wide table"
      })
  void tangledTextIsReported(String name) {
    assertThat(codes(HostileMarkdown.all().getOrDefault(name, "")))
        .containsExactly(Code.MARKDOWN_TOO_COMPLEX);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*a*",
        "[a](b)",
        "`a`",
        "<b>x</b>",
        "- a\n",
        "> a\n\n",
        "a\n\n",
        "|a|b|\n|-|-|\n\n"
      })
  void moreThanMemoryHoldsIsReported(String piece) {
    assertThat(codes(piece.repeat((5 << 20) / piece.length())))
        .containsExactly(Code.MARKDOWN_TOO_COMPLEX);
  }

  private static List<Code> codes(String markdown) {
    return Rendering.read(markdown).diagnostics().stream().map(Diagnostic::code).toList();
  }

  @Test
  void nestingOfAHundredLevelsIsRead() {
    assertThat(codes(">".repeat(100) + " a")).isEmpty();
    assertThat(codes("- ".repeat(99) + "*a*")).isEmpty();
    assertThat(codes("a\n\n" + ">".repeat(101) + " a")).containsExactly(Code.MARKDOWN_TOO_DEEP);
    assertThat(Rendering.findings("a\n\n" + ">".repeat(101) + " a").get(0)).startsWith("3:");
  }

  @Test
  void longRulesAreNotNested() {
    assertThat(codes("a\n\n" + "* ".repeat(400) + "\n\n" + "- ".repeat(400))).isEmpty();
  }

  @Test
  void manyClosedBracketsAreNotTangled() {
    assertThat(codes("[a](b) [c] `d` *e* ".repeat(6_000))).isEmpty();
  }

  @Test
  void largeArticleIsRead() throws InterruptedException {
    String article =
        "## Heading of a part\n\nSome *text* with [a link](/to/it), “quotes”, `code` and more.\n\n"
            + "- one\n- two\n\n> a quote\n>\n> — Somebody, plenary\n\n"
            + "Қазақстан халқы Ассамблеясының отырысы. ".repeat(20)
            + "\n\n";
    String markdown = article.repeat(5_000_000 / article.length());
    Reading reading = readOnSmallStack(markdown);
    assertThat(reading.result().diagnostics()).isEmpty();
    assertThat(reading.nanos()).isLessThan(6 * SECOND);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void randomMarkdownGivesSafeHtml(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = 0; i < 400; i++) {
      String markdown = RandomMarkdown.text(random);
      try {
        LiveScript.assertNone(Rendering.html(markdown));
      } catch (RuntimeException e) {
        throw new AssertionError("seed " + seed + ", text " + i + ":\n" + markdown, e);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14})
  void randomMarkdownIsBalanced(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = 0; i < 400; i++) {
      String markdown = RandomMarkdown.text(random);
      assertThat(Balance.firstWrongTag(Rendering.html(markdown)))
          .as(() -> markdown + "\n=====\n" + Rendering.html(markdown))
          .isEmpty();
    }
  }
}
