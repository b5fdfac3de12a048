package org.rostrum.document.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rostrum.document.markdown.Rendering.findings;
import static org.rostrum.document.markdown.Rendering.html;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tags of other generators' template languages in a text. */
final class ForeignTagsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a {% post_url 2020-01-01-x %} b | {% post_url",
        "{% highlight ruby %} | {% highlight",
        "{{< figure src=\"x.jpg\" >}} | {{< figure",
        "{{% notice %}} x | {{% notice",
        "see {{ site.url }}/x | {{ site.url",
      })
  void isToldWithItsPlace(String markdown, String tag) {
    assertThat(findings(markdown))
        .singleElement()
        .asString()
        .contains("“" + tag + "” is a tag of another generator");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{{ x }} {{{y}}} 100 {% {",
        "`{% raw %}`",
        "```liquid\n{% raw %}\n```",
        "    {% raw %}",
        "~~~\n{{< figure >}}\n```\n{{< figure >}}\n~~~"
      })
  void isNotToldInCodeNorOfOtherBraces(String markdown) {
    assertThat(findings(markdown)).isEmpty();
  }

  @Test
  void isToldOnceInAFile() {
    assertThat(findings("{% include a %}\n\n{% include b %} {% include c %}")).hasSize(1);
  }

  @Test
  void anAddressThatWasToBeFilledInIsNoLink() {
    String markdown = "[words]({{site.url}}/x) and ![a picture]({{site.url}}/x.png)";
    assertThat(findings(markdown)).hasSize(1);
    assertThat(html(markdown)).isEqualTo("<p>words and a picture</p>");
  }
}
