package org.rostrum.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseError;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.rostrum.coverage.Grant;

class EveryPageTest {
  private static final String HOSTILE = "A \"quoted\" </script> title & co. {{x}} 😀";

  static final Site SITE = Site.of(hostile());

  private static Sample hostile() {
    return new Sample()
        .url("https://example.org/news")
        .person("ada", HOSTILE, HOSTILE)
        .person("bob", "Bob", "")
        .event(HOSTILE)
        .session("opening", HOSTILE, "2023-04-26", "ada", "bob")
        .timed("keynote", HOSTILE, "2023-04-27T10:00:00+06:00", "2023-04-27T11:30:00+06:00", "bob")
        .cancelled("dinner", HOSTILE, "2023-04-27")
        .pause("lunch", HOSTILE, "2023-04-27")
        .session("walk", HOSTILE, "")
        .award("medal", HOSTILE)
        .grant("grant-ada", 2023, Grant.Status.WINNER, "ada", HOSTILE)
        .grant("grant-nobody", 2022, Grant.Status.WITHHELD)
        .grant("grant-bob", 0, Grant.Status.FINALIST, "bob")
        .fullArticle("full", HOSTILE)
        .article("second", HOSTILE, "2023-04-26", HOSTILE, "Unity")
        .article("third", "Third", "2022-01-01", "Unity")
        .page("about", HOSTILE)
        .menu("Events", "/events/")
        .menu(HOSTILE, "/people/")
        .perPage(1);
  }

  private Stream<DynamicTest> pages(java.util.function.Consumer<String> test) {
    return SITE.pages().stream()
        .map(path -> DynamicTest.dynamicTest(path, () -> test.accept(path)));
  }

  @TestFactory
  Stream<DynamicTest> parsesWithoutError() {
    return pages(
        path -> {
          Parser parser = Parser.htmlParser().setTrackErrors(20);
          parser.parseInput(SITE.text(path), "");
          assertThat(parser.getErrors()).extracting(ParseError::toString).isEmpty();
        });
  }

  @TestFactory
  Stream<DynamicTest> hasOneHeadingOfTheFirstLevelAndNoGapBelow() {
    return pages(
        path -> {
          List<Integer> levels =
              SITE.html(path).select("h1, h2, h3, h4, h5, h6").stream()
                  .map(heading -> Integer.parseInt(heading.tagName().substring(1)))
                  .toList();
          assertThat(levels).startsWith(1);
          assertThat(levels).containsOnlyOnce(1);
          for (int i = 1; i < levels.size(); i++) {
            assertThat(levels.get(i)).isLessThanOrEqualTo(levels.get(i - 1) + 1);
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> hasNothingEmptyThatShouldSayOrLeadSomething() {
    return pages(
        path -> {
          Document html = SITE.html(path);
          assertThat(html.select("h1, h2, h3, a, li, time, dt, dd, p, title"))
              .allMatch(element -> element.hasText());
          assertThat(html.select("a")).allMatch(link -> !link.attr("href").isEmpty());
          assertThat(html.select("ul, ol, dl")).allMatch(list -> list.childrenSize() > 0);
        });
  }

  @TestFactory
  Stream<DynamicTest> hasEachIdOnce() {
    return pages(
        path -> assertThat(SITE.html(path).select("[id]").eachAttr("id")).doesNotHaveDuplicates());
  }

  @TestFactory
  Stream<DynamicTest> hasTheIdsThatThePlanPromises() {
    return pages(
        path ->
            assertThat(SITE.html(path).select("[id]").eachAttr("id"))
                .containsAll(SITE.page(path).anchors()));
  }

  @TestFactory
  Stream<DynamicTest> linksOnlyToFilesOfTheSite() {
    return pages(
        path ->
            assertThat(SITE.html(path).select("[href], [src]"))
                .map(EveryPageTest::target)
                .allMatch(
                    url -> isElsewhere(url) || url.startsWith("#") || SITE.leadsSomewhere(url)));
  }

  private static String target(Element element) {
    String url = element.hasAttr("href") ? element.attr("href") : element.attr("src");
    return url.startsWith("#") ? url : url.replaceFirst("#.*", "");
  }

  private static boolean isElsewhere(String url) {
    return url.startsWith("https://example.com/")
        || url.startsWith("mailto:")
        || url.startsWith("https://example.org/");
  }

  @TestFactory
  Stream<DynamicTest> runsNothingAndAsksNobodyElse() {
    return pages(
        path -> {
          Document html = SITE.html(path);
          assertThat(html.select("iframe, object, embed, style, [style]")).isEmpty();
          assertThat(html.select("script"))
              .allMatch(script -> script.is("[type=module][src]") && script.data().isEmpty());
          assertThat(html.select("[src], link[rel=stylesheet]"))
              .allMatch(element -> target(element).startsWith("/news/"));
          assertThat(html.select("a[href^=javascript]")).isEmpty();
        });
  }

  @TestFactory
  Stream<DynamicTest> bearsTheMarksOfTheContract() {
    return pages(
        path -> {
          Document html = SITE.html(path);
          assertThat(html.select("html[lang=en][dir=ltr]")).hasSize(1);
          assertThat(html.select("body[data-kind]")).hasSize(1);
          assertThat(html.select("main#main")).hasSize(1);
          assertThat(html.select("a.skip[href=#main]")).hasSize(1);
          assertThat(html.select("link[type=application/atom+xml][href=/news/feed.atom]"))
              .hasSize(1);
          assertThat(html.select("meta[property=og:title]")).hasSize(1);
          assertThat(html.select("time[datetime]")).hasSameSizeAs(html.select("time"));
        });
  }

  @TestFactory
  Stream<DynamicTest> namesItsOwnAddress() {
    return pages(
        path -> {
          String url = "https://example.org/news/" + path.replaceAll("index\\.html$", "");
          assertThat(SITE.html(path).select("link[rel=canonical]").eachAttr("href"))
              .isEqualTo(path.equals("404.html") ? List.of() : List.of(url));
        });
  }
}
