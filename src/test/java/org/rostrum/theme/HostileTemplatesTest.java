package org.rostrum.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rostrum.theme.Rendered.given;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A site's own templates may come from strangers: they must neither hang nor overflow. */
@Timeout(10)
class HostileTemplatesTest {
  private static final Map<String, Object> VIEW =
      Map.of("list", Collections.nCopies(1_000, "x"), "one", List.of("x"));

  @Test
  void stopsAPartialThatIncludesItselfForEver() {
    given("{{>main}}")
        .with(VIEW)
        .finds(
            "main:1:1+9 TPL-SYNTAX: templates and sections stand in each other more than 100 deep; include a template in itself only inside of a section that ends");
  }

  @Test
  void stopsAPartialThatDoublesItself() {
    given("{{>a}}")
        .and("a", "{{#one}}{{>a}}{{>a}}{{/one}}")
        .with(VIEW)
        .finds(
            "a:1:9+6 TPL-SYNTAX: templates and sections stand in each other more than 100 deep; include a template in itself only inside of a section that ends");
  }

  @Test
  void stopsListsInsideOfThemselves() {
    given("{{#list}}{{#list}}{{#list}}{{#list}}{{/list}}{{/list}}{{/list}}{{/list}}")
        .with(VIEW)
        .finds(
            "main:1:28+9 TPL-SYNTAX: the page takes more than 4000000 steps; use each list once; a list inside of itself multiplies");
  }

  @Test
  void stopsAPageThatGrowsWithoutEnd() {
    given("{{#list}}{{#list}}" + "x".repeat(1_000) + "{{/list}}{{/list}}")
        .with(VIEW)
        .finds(
            "main:1:10+9 TPL-SYNTAX: the page grows beyond 32000000 characters; use each list once; a list inside of itself multiplies");
  }

  @Test
  void readsANameOfAnyLength() {
    String parts = ".a".repeat(100_000);
    assertThat(TagScanner.isTemplateName("a" + "/a".repeat(100_000))).isTrue();
    assertThat(given("{{#one" + parts + "}}{{/one" + parts + "}}").loaded()).isNotNull();
  }

  @Test
  void refusesTemplatesThatMultiply() {
    Rendered templates = given("{{>t0}}");
    for (int i = 0; i < 20; i++) {
      templates.and("t" + i, "{{>t" + (i + 1) + "}}{{>t" + (i + 1) + "}}");
    }
    templates
        .and("t20", "")
        .with(Map.of())
        .finds(
            "t19:1:9+8 TPL-SYNTAX: “main” includes more than 2000 templates, or more than 30 in each other; include each template once");
  }

  @Test
  void refusesSectionsNestedVeryDeep() {
    String open = "{{#a}}".repeat(51);
    given(open + "{{/a}}".repeat(51))
        .loaded()
        .finds(
            "main:1:301+6 TPL-SYNTAX: more than 50 tags are open here; put a part into a partial");
  }

  @Test
  void readsAHundredThousandOpenTags() {
    String template = IntStream.range(0, 100_000).mapToObj(i -> "{{").collect(Collectors.joining());
    given(template).loaded();
  }
}
