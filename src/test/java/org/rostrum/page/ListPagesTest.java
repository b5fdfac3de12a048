package org.rostrum.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.rostrum.coverage.Grant;

/** Front page, people, awards, topics and years. */
class ListPagesTest {
  private static Sample articles(int count) {
    Sample sample = new Sample().perPage(2);
    IntStream.range(0, count)
        .forEach(i -> sample.article("a" + i, "A" + i, "2023-0" + (9 - i) + "-01", "Unity"));
    return sample;
  }

  @Test
  void frontPageLeadsWithTheNewestArticle() {
    Document page = Site.of(articles(5)).html("index.html");

    assertThat(page.select(".lead h2 a").attr("href")).isEqualTo("/a0/");
    assertThat(page.select(".card-title a").eachAttr("href")).containsExactly("/a1/");
  }

  @Test
  void frontPageLinksTheArchive() {
    Document page = Site.of(articles(1).article("b", "B", "2021-05-05")).html("index.html");

    assertThat(page.select("section a").eachAttr("href")).contains("/2023/", "/2021/");
  }

  @Test
  void frontPageOfAnEmptySiteIsThere() {
    Document page = Site.of(new Sample()).html("index.html");

    assertThat(page.select("h1").text()).isEqualTo("Rostrum Demo");
    assertThat(page.select("nav, main ul, main section")).isEmpty();
  }

  @Test
  void nextPagesFollowEachOther() {
    Site site = Site.of(articles(5));

    assertThat(site.paths()).contains("page/2/index.html", "page/3/index.html");
    Document second = site.html("page/2/index.html");
    assertThat(second.select(".card-title a").eachAttr("href")).containsExactly("/a2/", "/a3/");
    assertThat(second.select("a[rel=prev]").attr("href")).isEqualTo("/");
    assertThat(second.select("a[rel=next]").attr("href")).isEqualTo("/page/3/");
    assertThat(second.title()).isEqualTo("Rostrum Demo, page 2 – Rostrum Demo");
  }

  @Test
  void topicsAndYearsComeInPagesToo() {
    assertThat(Site.of(articles(3)).paths())
        .contains("tags/unity/page/2/index.html", "2023/page/2/index.html");
  }

  @Test
  void manyPagesAreNotAllNumbered() {
    Sample sample = new Sample().perPage(1);
    IntStream.range(0, 20).forEach(i -> sample.article("a" + i, "A" + i, "2023-01-01"));

    Document page = Site.of(sample).html("page/10/index.html");

    assertThat(page.select(".pager li").eachText())
        .containsExactly("Previous", "1", "…", "8", "9", "10", "11", "12", "…", "20", "Next");
  }

  @Test
  void yearGroupsItsArticlesByMonth() {
    Document page = Site.of(articles(2).perPage(20)).html("2023/index.html");

    assertThat(page.select("main h2").eachText()).containsExactly("September 2023", "August 2023");
    assertThat(page.select("h2 time").eachAttr("datetime")).containsExactly("2023-09", "2023-08");
  }

  @Test
  void yearLinksTheNearestYearsWithArticles() {
    Sample sample =
        new Sample()
            .article("a", "A", "2024-01-01")
            .article("b", "B", "2022-01-01")
            .article("c", "C", "2019-01-01");

    Document page = Site.of(sample).html("2022/index.html");

    assertThat(page.select("nav[aria-label=Other years] a").eachAttr("href"))
        .containsExactly("/2019/", "/2024/");
  }

  @Test
  void peopleStandUnderTheLetterOfTheirSortName() {
    Sample sample =
        new Sample()
            .person("ada", "Ada Lovelace", "Lovelace, Ada")
            .person("eve", "Éva Adams", "")
            .person("ed", "Ed", "")
            .person("kol", "Қасым", "")
            .person("r2", "2Pac", "");

    Document page = Site.of(sample).html("people/index.html");

    assertThat(page.select("main h2").eachText()).containsExactly("#", "E", "L", "Қ");
    assertThat(page.select("section[id=letter-e] a").eachAttr("href"))
        .containsExactly("/people/ed/", "/people/eve/");
  }

  @Test
  void awardGroupsGrantsByYear() {
    Sample sample =
        new Sample()
            .person("ada", "Ada", "")
            .award("medal", "Medal")
            .grant("g1", 2023, Grant.Status.WINNER, "ada")
            .grant("g2", 2023, Grant.Status.FINALIST, "Lituanica")
            .grant("g3", 2021, Grant.Status.WITHHELD)
            .fullArticle("report", "Report");

    Document page = Site.of(sample).html("awards/medal/index.html");

    assertThat(page.select("main h2").eachText())
        .startsWith("Recipients, 2023", "Recipients, 2021");
    assertThat(page.select(".grant").eachAttr("id")).containsExactly("g1", "g2", "g3");
    assertThat(page.select(".grant .state").eachText()).containsExactly("Finalist", "Not awarded");
    assertThat(page.select("#g1 ul a").eachAttr("href")).containsExactly("/report/");
    assertThat(Site.of(sample).html("awards/index.html").text()).contains("granted once");
  }

  @Test
  void topicNamesWhateverElseHasIt() {
    Document page = Site.of(articles(1)).html("tags/unity/index.html");

    assertThat(page.select(".count").text()).isEqualTo("1 article");
    assertThat(page.text()).doesNotContain("Also on this topic");
  }

  @Test
  void listsOfNothingAreNotMade() {
    assertThat(Site.of(new Sample()).pages()).containsExactly("404.html", "index.html");
  }

  @Test
  void withoutAMenuOfItsOwnASiteLinksTheListsThatItHas() {
    Document page = Site.of(articles(1)).html("tags/index.html");

    assertThat(page.select(".menu a").eachText()).containsExactly("Topics");
    assertThat(page.select(".menu a").attr("aria-current")).isEqualTo("page");
  }

  @Test
  void withoutAnAddressThereIsNoCanonicalLink() {
    Document page = Site.of(articles(1).url("")).html("a0/index.html");

    assertThat(page.select("link[rel=canonical], meta[property=og:url]")).isEmpty();
  }

  @Test
  void theStyleSheetBearsAHash() {
    Site site = Site.of(new Sample());

    List<String> urls = site.html("index.html").select("link[rel=stylesheet]").eachAttr("href");
    assertThat(urls).anyMatch(url -> url.matches("/assets/css/main\\.[0-9a-f]{10}\\.css"));
    assertThat(site.paths()).containsAll(urls.stream().map(url -> url.substring(1)).toList());
  }

  @Test
  void tenThousandArticlesAreNoTrouble() {
    Sample sample = new Sample();
    IntStream.range(0, 10_000)
        .forEach(i -> sample.article("a" + i, "A" + i, "2023-01-01", "T" + i % 50));
    Site site = Site.of(sample);

    long start = cpuTime();
    site.pages().forEach(site::text);

    assertThat(Duration.ofNanos(cpuTime() - start)).isLessThan(Duration.ofSeconds(15));
  }

  /** The work of this thread, however busy the machine is. */
  private static long cpuTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
