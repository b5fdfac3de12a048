package org.rostrum.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.rostrum.diagnostic.Span;

class SourceTextTest {
  @Test
  void countsCodePoints() {
    SourceText text = text("a\n😀b😀c\n");

    assertThat(text.span(4, 8)).isEqualTo(span(2, 2, 3));
    assertThat(text.spanAt(2, 2, 3)).isEqualTo(span(2, 2, 3));
    assertThat(text.offset(2, 3)).isEqualTo(5);
  }

  @Test
  void cutsASpanAtTheEndOfItsFirstLine() {
    assertThat(text("one\ntwo").span(1, 7)).isEqualTo(span(1, 2, 2));
  }

  @Test
  void bringsBackWhatLeadsOut() {
    SourceText text = text("one\ntwo");

    assertThat(text.span(-5, 99)).isEqualTo(span(1, 1, 3));
    assertThat(text.span(99, 120)).isEqualTo(span(2, 4, 0));
    assertThat(text.spanAt(1, 9, 9)).isEqualTo(span(1, 4, 0));
    assertThat(text.spanAt(9, 1, 2)).isEqualTo(span(2, 4, 0));
  }

  @Test
  void countsTheLineBehindTheLastLineEnd() {
    SourceText text = text("one\n");

    assertThat(text.lineCount()).isEqualTo(2);
    assertThat(text.line(1)).contains("one");
    assertThat(text.line(2)).contains("");
    assertThat(text.line(3)).isEmpty();
    assertThat(text.span(4, 4)).isEqualTo(span(2, 1, 0));
  }

  @Test
  void agreesWithCountingOneByOne() {
    SplittableRandom random = new SplittableRandom(1);
    StringBuilder made = new StringBuilder();
    String[] pieces = {"a", "é", "😀", "\n", "\uD83D"};
    random.ints(500, 0, pieces.length).forEach(i -> made.append(pieces[i]));
    SourceText text = text(made.toString());

    for (int i = 0; i < made.length(); i++) {
      int lineStart = made.lastIndexOf("\n", i - 1) + 1;
      int line = 1 + (int) made.chars().limit(i).filter(c -> c == '\n').count();
      int column = 1 + made.substring(lineStart, i).codePointCount(0, i - lineStart);
      boolean isInsidePair = i > 0 && Character.isSurrogatePair(made.charAt(i - 1), made.charAt(i));
      if (!isInsidePair) {
        assertThat(text.span(i, i)).isEqualTo(span(line, column, 0));
        assertThat(text.offset(line, column)).isEqualTo(i);
        assertThat(text.offsetOfCodePoint(made.codePointCount(0, i))).isEqualTo(i);
      }
    }
  }

  @Test
  @Timeout(value = 2, unit = TimeUnit.SECONDS)
  void findsManyPlacesOnOneVeryLongLine() {
    String line = "a😀b".repeat(116_115);
    SourceText text = text(line);

    for (int i = 0; i < 20_000; i++) {
      assertThat(text.span(i * 20, i * 20 + 4).column()).isEqualTo(i * 15 + 1);
    }
  }

  private static SourceText text(String text) {
    return new SourceText(new SourcePath("content/a.md"), text);
  }

  private static Span span(int line, int column, int length) {
    return new Span("content/a.md", line, column, length);
  }
}
