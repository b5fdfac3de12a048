package org.rostrum.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitleTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Why *not* `null`?|Why not null?|Why <em>not</em> <code>null</code>?",
        "**Big** day|Big day|<strong>Big</strong> day",
        "A & B <i>x</i>|A & B <i>x</i>|A &amp; B &lt;i&gt;x&lt;/i&gt;",
        "`<script>` & *co*|<script> & co|<code>&lt;script&gt;</code> &amp; <em>co</em>",
        "[link](javascript:x) *a*|[link](javascript:x) a|[link](javascript:x) <em>a</em>",
        "\\*kept\\* C:\\new|*kept* C:\\new|*kept* C:\\new",
        "snake_case_name 2 * 3 * 4|snake_case_name 2 * 3 * 4|snake_case_name 2 * 3 * 4",
      })
  void readsEmphasisAndCode(String written, String text, String html) {
    assertThat(Title.text(written)).isEqualTo(text);
    assertThat(Title.html(written)).isEqualTo(html);
  }

  @ParameterizedTest
  @ValueSource(strings = {"# A", "1. A", "> q", "- x", "A & B", "{{x}}", "A \"q\" </script> 😀"})
  void leavesAllElseAsItIs(String written) {
    assertThat(Title.text(written)).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource({
    "A &amp; B, A & B",
    "&quot;x&quot; &#8211; y, \"x\" – y",
    "AT&T &nosuch; &, AT&T &nosuch; &",
    "C:\\x &lt;, C:\\x <"
  })
  void resolvesCharacterReferences(String written, String decoded) {
    assertThat(Title.decoded(written)).isEqualTo(decoded);
  }

  @Test
  void readsHostileTitlesInTime() {
    String tangled = "*a ".repeat(50_000) + "`".repeat(50_000) + "[".repeat(50_000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(2), () -> assertThat(Title.html(tangled)).isNotEmpty());
  }
}
