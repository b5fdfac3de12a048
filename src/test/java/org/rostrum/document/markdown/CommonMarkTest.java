package org.rostrum.document.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rostrum.document.markdown.block.Grammar;

/** The 652 examples of CommonMark 0.31.2. */
final class CommonMarkTest {
  private static final MarkdownReader READER = MarkdownReader.plain(Grammar.commonMark());

  @Test
  void passesAllExamples() {
    List<SpecExample> examples = SpecExample.of("/conformance/commonmark/commonmark-0.31.2.json");
    List<Integer> failing =
        examples.stream()
            .filter(example -> !example.passes(READER))
            .map(SpecExample::number)
            .toList();
    assertThat(examples).hasSize(652);
    assertThat(failing).isEmpty();
  }
}
