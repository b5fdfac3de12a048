package org.rostrum.document.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.rostrum.document.markdown.block.Grammar;

/** The 673 examples of GFM 0.29, and those that we do not pass. */
final class GfmTest {
  private static final MarkdownReader READER = MarkdownReader.plain(Grammar.gfm());

  /** Every example that fails, with the reason. */
  private static final Map<Integer, String> EXCEPTIONS =
      new TreeMap<>(
          Map.of(
              610, "supposes that bare addresses are no links",
              616, "supposes that bare addresses are no links",
              619, "supposes that bare addresses are no links",
              620, "supposes that bare addresses are no links",
              645, "CommonMark 0.31.2 has other comments (example 625)",
              646, "CommonMark 0.31.2 has other comments (example 626)",
              653, "our own allow-list takes the place of the tag filter"));

  @Test
  void passesAllExamplesButTheListedOnes() {
    List<SpecExample> examples = SpecExample.of("/conformance/gfm/gfm-0.29-spec.json");
    List<Integer> failing =
        examples.stream()
            .filter(example -> !example.passes(READER))
            .map(SpecExample::number)
            .toList();
    assertThat(examples).hasSizeGreaterThan(650);
    assertThat(failing).containsExactlyElementsOf(EXCEPTIONS.keySet());
  }
}
