package org.rostrum.document.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The 652 examples of CommonMark 0.31.2, and those that we do not pass. */
final class CommonMarkTest {
  private static final MarkdownReader READER = MarkdownReader.plain(Grammar.commonMark());

  /** Every example that fails, with the reason. */
  private static final Map<Integer, String> EXCEPTIONS =
      new TreeMap<>(
          Map.of(
              312, "an item indented by four columns: Flexmark's lists take it as an item",
              313, "the same, with numbers"));

  @Test
  void passesAllExamplesButTheListedOnes() {
    List<SpecExample> examples = SpecExample.of("/conformance/commonmark/commonmark-0.31.2.json");
    List<Integer> failing =
        examples.stream()
            .filter(example -> !example.passes(READER))
            .map(SpecExample::number)
            .toList();
    assertThat(examples).hasSize(652);
    assertThat(failing).containsExactlyElementsOf(EXCEPTIONS.keySet());
  }
}
