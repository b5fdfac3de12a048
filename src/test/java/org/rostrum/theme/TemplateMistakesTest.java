package org.rostrum.theme;

import static org.rostrum.theme.Rendered.given;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class TemplateMistakesTest {
  record Person(String name) {
    public String secret() {
      return "never";
    }
  }

  private record Page(String title, Html bodyHtml, List<Person> people, int count) {}

  private static final Page PAGE =
      new Page("T", new Html("<p>"), List.of(new Person("Ada"), new Person("Bob")), 2);

  @Test
  void findsANameThatNoViewHas() {
    given("a\n  {{titel}}")
        .with(PAGE)
        .finds("main:2:3+9 TPL-NAME: nothing is called “titel” here; did you mean “title”?");
  }

  @Test
  void findsANameOfThePageOutsideOfIt() {
    given("{{title}}{{name}}{{#page}}{{title}}{{/page}}")
        .with(Map.of("page", PAGE, "chair", new Person("Ada"), "site", Map.of("title", "S")))
        .finds(
            "main:1:1+9 TPL-NAME: nothing is called “title” here; did you mean “page.title”?",
            "main:1:10+8 TPL-NAME: nothing is called “name” here; did you mean “chair.name”?");
  }

  @Test
  void findsASectionThatNoViewHas() {
    given("{{#xyz}}{{/xyz}}{{^abc}}{{/abc}}")
        .with(PAGE)
        .finds(
            "main:1:1+8 TPL-NAME: nothing is called “xyz” here; the names here are: bodyHtml, count, people, title",
            "main:1:17+8 TPL-NAME: nothing is called “abc” here; the names here are: bodyHtml, count, people, title");
  }

  @Test
  void findsANameBehindADot() {
    given("{{title.length}}{{p.nmae}}{{{h.value}}}")
        .with(Map.of("title", "T", "p", new Person("Ada"), "h", new Html("x")))
        .finds(
            "main:1:1+16 TPL-NAME: nothing is called “length” in “title”; there are no names here",
            "main:1:17+10 TPL-NAME: nothing is called “nmae” in “p”; did you mean “name”?",
            "main:1:27+13 TPL-NAME: nothing is called “value” in “h”; there are no names here");
  }

  @Test
  void findsEachPlaceOnceAndGoesOn() {
    given("{{#people}}{{naem}}{{/people}}{{titel}}")
        .with(PAGE)
        .finds(
            "main:1:12+8 TPL-NAME: nothing is called “naem” here; did you mean “name”?",
            "main:1:31+9 TPL-NAME: nothing is called “titel” here; did you mean “title”?");
  }

  @Test
  void callsNoMethodsThatAreNoComponents() {
    given("{{#people}}{{secret}}{{hashCode}}{{getClass}}{{/people}}")
        .with(Map.of("people", List.of(new Person("Ada"))))
        .finds(
            "main:1:12+10 TPL-NAME: nothing is called “secret” here; the names here are: first, index, last, name, people",
            "main:1:22+12 TPL-NAME: nothing is called “hashCode” here; the names here are: first, index, last, name, people",
            "main:1:34+12 TPL-NAME: nothing is called “getClass” here; the names here are: first, index, last, name, people");
  }

  @Test
  void runsNoCodeThatAViewHolds() {
    Supplier<String> code =
        () -> {
          throw new AssertionError("called");
        };
    given("{{code}}")
        .with(Map.of("code", code))
        .finds(
            "main:1:1+8 TPL-SYNTAX: “code” is a thing with names of its own, which cannot be written; write {{#code}}…{{/code}} and in it what is to be shown");
  }

  @Test
  void findsHtmlInTwoBracesAndTextInThree() {
    given("{{bodyHtml}}{{{title}}}")
        .with(PAGE)
        .finds(
            "main:1:1+12 TPL-SYNTAX: “bodyHtml” is HTML, whose tags two braces would show; write {{{bodyHtml}}}",
            "main:1:13+11 TPL-SYNTAX: “title” is a text, which three braces would not escape; write {{title}}");
  }

  @Test
  void findsListsAndRecordsWrittenAsText() {
    given("{{people}}{{#people}}{{.}}{{/people}}")
        .with(Map.of("people", List.of(new Person("Ada"))))
        .finds(
            "main:1:1+10 TPL-SYNTAX: “people” is a list, which cannot be written; write {{#people}}…{{/people}} and in it what is to be shown",
            "main:1:22+5 TPL-SYNTAX: “.” is a thing with names of its own, which cannot be written; write {{#.}}…{{/.}} and in it what is to be shown");
  }

  @Test
  void findsANumberAskedForYesOrNo() {
    given("{{#count}}x{{/count}}")
        .with(PAGE)
        .finds(
            "main:1:1+10 TPL-SYNTAX: “count” is a number, which is there even if it is 0; ask for the list itself, or for a yes or no");
  }

  @Test
  void findsAChosenPartialThatDoesNotExist() {
    given("{{>*card}}")
        .and("partials/person", "")
        .with(Map.of("card", "partials/persn"))
        .finds(
            "main:1:1+10 TPL-PARTIAL: no template “partials/persn”; did you mean “partials/person”?");
  }

  @Test
  void showsNothingForAnAbsentValue() {
    given("[{{a}}]").with(Map.of("a", Optional.empty())).gives("[]");
  }

  @Test
  void findsATagWithOneBrace() {
    given("l1\n{{title}\nend {{x}}")
        .loaded()
        .finds("main:2:1+7 TPL-SYNTAX: this tag is not closed; write {{title}}");
    given("{{{title}} x")
        .loaded()
        .finds("main:1:1+8 TPL-SYNTAX: this tag is not closed; write {{{title}}}");
    given("{{title")
        .loaded()
        .finds("main:1:1+7 TPL-SYNTAX: this tag is not closed; write {{title}}");
  }

  @Test
  void findsACommentThatIsNotClosed() {
    given("a {{! b } c {{title}} d")
        .loaded()
        .finds(
            "main:1:3+3 TPL-SYNTAX: this comment is not closed; close it with }} and keep {{ out of it");
    given("{{! b")
        .loaded()
        .finds(
            "main:1:1+3 TPL-SYNTAX: this comment is not closed; close it with }} and keep {{ out of it");
  }

  @Test
  void findsWhatIsNoName() {
    given("{{ date | longDate }}{{}}{{#a b}}{{/a b}}{{?x}}")
        .loaded()
        .finds(
            "main:1:1+21 TPL-SYNTAX: “date | longDate” is no name; a name has letters, digits, - and _, with dots between names: page.title",
            "main:1:22+4 TPL-SYNTAX: “” is no name; a name has letters, digits, - and _, with dots between names: page.title",
            "main:1:26+8 TPL-SYNTAX: “a b” is no name; a name has letters, digits, - and _, with dots between names: page.title",
            "main:1:42+6 TPL-SYNTAX: “?x” is no name; a name has letters, digits, - and _, with dots between names: page.title");
  }

  @Test
  void refusesOtherBracesAndPragmas() {
    given("{{=<% %>=}}{{%x}}")
        .loaded()
        .finds(
            "main:1:1+11 TPL-SYNTAX: templates have no other braces than {{ and }}, and no pragmas; delete “{{=<% %>=}}”",
            "main:1:12+6 TPL-SYNTAX: templates have no other braces than {{ and }}, and no pragmas; delete “{{%x}}”");
  }

  @Test
  void findsTagsThatDoNotMatch() {
    given("{{#a}}{{#b}}{{/a}}{{/c}}\n{{#d}}")
        .loaded()
        .finds(
            "main:1:7+6 TPL-SYNTAX: “{{#b}}” is never closed; add {{/b}}",
            "main:1:19+6 TPL-SYNTAX: “{{/c}}” closes nothing; delete it, or open it with {{#c}}",
            "main:2:1+6 TPL-SYNTAX: “{{#d}}” is never closed; add {{/d}}");
  }

  @Test
  void findsTemplatesThatDoNotExist() {
    given("{{! x\n}}\n{{>card}} {{<layouts/bas}}{{/layouts/bas}}{{>../x}}{{>nowhere}}")
        .and("partials/card", "")
        .and("layouts/base", "")
        .loaded()
        .finds(
            "main:3:1+9 TPL-PARTIAL: no template “card”; did you mean “partials/card”?",
            "main:3:11+16 TPL-PARTIAL: no template “layouts/bas”; did you mean “layouts/base”?",
            "main:3:43+9 TPL-SYNTAX: “../x” is no name; a template is named from templates/ on, without extension: partials/card",
            "main:3:52+12 TPL-PARTIAL: no template “nowhere”; add templates/nowhere.mustache; names count from templates/ on");
  }

  @Test
  void findsABlockThatTheLayoutDoesNotHave() {
    given("{{<base}}{{$titel}}{{/titel}}{{$xyz}}{{/xyz}}{{/base}}")
        .and("base", "{{$title}}{{/title}}{{>part}}")
        .and("part", "{{$main}}{{/main}}")
        .loaded()
        .finds(
            "main:1:10+10 TPL-PARTIAL: “base” has no block “titel”; did you mean “title”?",
            "main:1:30+8 TPL-PARTIAL: “base” has no block “xyz”; its blocks are: main, title");
  }

  @Test
  void findsWhatStandsOutsideOfBlocks() {
    given("{{<base}}\n text <b>\n{{x}}{{$main}}{{/main}}{{/base}}")
        .and("base", "{{$main}}{{/main}}")
        .loaded()
        .finds(
            "main:2:2+8 TPL-SYNTAX: this stands in “{{<base}}” but in no block of it and is never shown; move it into a block, {{$name}}…{{/name}}, or delete it",
            "main:3:1+5 TPL-SYNTAX: this stands in “{{<base}}” but in no block of it and is never shown; move it into a block, {{$name}}…{{/name}}, or delete it");
  }

  @Test
  void findsABlockInsideOfItself() {
    given("{{<base}}{{$main}}A{{$main}}{{/main}}B{{/main}}{{/base}}")
        .and("base", "{{$main}}{{/main}}")
        .loaded()
        .finds(
            "main:1:20+9 TPL-SYNTAX: block “main” stands inside of itself; who fills one would lose the other; give the inner block a name of its own");
  }

  @Test
  void findsLayoutsInACircle() {
    given("{{<a}}{{/a}}")
        .and("a", "{{<main}}{{/main}}")
        .loaded()
        .finds(
            "a:1:1+9 TPL-PARTIAL: “main” leads back to this template, which fills it; fill another layout",
            "main:1:1+6 TPL-PARTIAL: “a” leads back to this template, which fills it; fill another layout");
  }
}
