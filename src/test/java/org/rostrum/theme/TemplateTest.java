package org.rostrum.theme;

import static org.rostrum.theme.Rendered.given;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TemplateTest {
  private record Person(String name, Optional<String> role, List<String> tags, boolean isKnown) {}

  private record Page(String title, Html bodyHtml, List<Person> people, int count, Person author) {}

  private record Tree(String name, List<Tree> children) {}

  private static final Person ADA =
      new Person("Ada", Optional.of("Chair"), List.of("x", "y"), true);
  private static final Person BOB = new Person("Bob", Optional.empty(), List.of(), false);
  private static final Page PAGE =
      new Page("A <b> & \"c\" 'd' =`\n", new Html("<p>{{title}}</p>"), List.of(ADA, BOB), 2, ADA);

  @Test
  void writesTextsEscaped() {
    given("{{title}}").with(PAGE).gives("A &lt;b&gt; &amp; &quot;c&quot; &#39;d&#39; =`\n");
  }

  @Test
  void writesHtmlAsItIsAndNeverReadsItAsTemplate() {
    given("{{{bodyHtml}}}{{& bodyHtml }}").with(PAGE).gives("<p>{{title}}</p><p>{{title}}</p>");
    given("{{title}}").with(Map.of("title", "{{x}} {{{y}}}")).gives("{{x}} {{{y}}}");
  }

  @Test
  void writesNumbersAndBooleans() {
    given("{{count}} {{author.isKnown}}").with(PAGE).gives("2 true");
  }

  @Test
  void goesThroughLists() {
    given("{{#people}}<{{name}}{{#role}}, {{.}}{{/role}}{{^role}}?{{/role}}>{{/people}}")
        .with(PAGE)
        .gives("<Ada, Chair><Bob?>");
  }

  @Test
  void knowsThePositionInEachList() {
    given(
            "{{#people}}{{index}}{{#first}}f{{/first}}:{{#tags}}{{.}}{{^last}},{{/last}}{{/tags}}{{^last}}; {{/last}}{{/people}}")
        .with(PAGE)
        .gives("1f:x,y; 2:");
  }

  @Test
  void asksForYesOrNo() {
    given("{{#people}}{{#isKnown}}{{name}}{{/isKnown}}{{^isKnown}}-{{/isKnown}}{{/people}}")
        .with(PAGE)
        .gives("Ada-");
  }

  @Test
  void takesEmptyTextsAndHtmlForAbsent() {
    given("{{#a}}a{{/a}}{{^a}}-{{/a}}{{#b}}b{{/b}}{{^b}}-{{/b}}")
        .with(Map.of("a", "", "b", new Html("")))
        .gives("--");
  }

  @Test
  void looksIntoRecordsByDots() {
    given("{{author.name}}, {{author.role}}").with(PAGE).gives("Ada, Chair");
    given("[{{p.name}}]").with(Map.of("p", Optional.empty())).gives("[]");
  }

  @Test
  void fillsLayouts() {
    given(
            "{{<layouts/base}}{{$title}}T{{/title}} {{! x }}{{$main}}{{title}}{{/main}}{{/layouts/base}}")
        .and("layouts/base", "<h1>{{$title}}-{{/title}}</h1>{{$main}}{{/main}}{{$foot}}f{{/foot}}")
        .with(Map.of("title", "t"))
        .gives("<h1>T</h1>tf");
  }

  @Test
  void fillsLayoutsOfLayouts() {
    given("{{<mid}}{{$inner}}I{{/inner}}{{/mid}}")
        .and("mid", "{{<base}}{{$main}}({{$inner}}-{{/inner}}){{/main}}{{/base}}")
        .and("base", "[{{$main}}{{/main}}]")
        .with(PAGE)
        .gives("[(I)]");
  }

  @Test
  void fillsTheBlocksOfPartialsInALoop() {
    given("{{#people}}{{<card}}{{$more}}{{name}}!{{/more}}{{/card}}{{/people}}{{>card}}")
        .and("card", "<{{$more}}-{{/more}}>")
        .with(PAGE)
        .gives("<Ada!><Bob!><->");
  }

  @Test
  void namesPartialsFromTheRoot() {
    given("{{>partials/list}}")
        .and("partials/list", "{{#people}}{{>partials/card}}{{/people}}")
        .and("partials/card", "{{name}} ")
        .with(PAGE)
        .gives("Ada Bob ");
  }

  @Test
  void choosesPartialsByName() {
    given("{{#items}}{{>*card}}|{{/items}}")
        .and("a", "A")
        .and("b", "B")
        .with(
            Map.of(
                "items",
                List.of(
                    Map.of("card", "a"), Map.of("card", "b"), Map.of("card", Optional.empty()))))
        .gives("A|B||");
  }

  @Test
  void drawsTreesByRecursionInsideOfALayout() {
    Tree tree =
        new Tree(
            "a",
            List.of(new Tree("b", List.of(new Tree("c", List.of()))), new Tree("d", List.of())));
    given("{{<base}}{{$main}}{{>node}}{{/main}}{{/base}}")
        .and("base", "[{{$main}}{{/main}}]")
        .and("node", "{{name}}({{#children}}{{>node}}{{/children}})")
        .with(tree)
        .gives("[a(b(c())d())]");
  }

  @Test
  void leavesNothingOfComments() {
    given("{{! first }}\n<html>\n  {{! a\n line }}  \n<p>{{! b }}</p>\n{{! end }}")
        .with(PAGE)
        .gives("<html>\n<p></p>\n");
  }
}
