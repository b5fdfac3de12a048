package org.rostrum.document.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rostrum.i18n.Language;

/** The 16 examples of smart punctuation that come with CommonMark's reference implementations. */
final class SmartPunctuationTest {
  @Test
  void passesAllExamples() {
    MarkdownReader reader = MarkdownReader.of(Language.ENGLISH);
    List<SpecExample> examples = SpecExample.of("/conformance/gfm/smart_punct.json");
    assertThat(examples).hasSize(16);
    for (SpecExample example : examples) {
      assertThat(NormalizedHtml.of(example.rendered(reader)))
          .as(example.toString())
          .isEqualTo(NormalizedHtml.of(example.html()));
    }
  }
}
