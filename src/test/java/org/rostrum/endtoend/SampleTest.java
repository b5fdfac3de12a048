package org.rostrum.endtoend;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The invented conference that {@code rostrum init} writes. */
final class SampleTest {
  private static final String BASE = "https://night-cities.example";

  @TempDir private static Path folder;
  private static SiteFolder site = new SiteFolder(Path.of(""));

  @BeforeAll
  static void givenTheSample() {
    site = new SiteFolder(folder);
    assertThat(site.run("init", ".", "-q")).as(site.err()).isZero();
    assertThat(site.run("build", "--strict", "-q")).as(site.err()).isZero();
  }

  private Map<String, Document> pages() {
    Map<String, Document> pages = new TreeMap<>();
    site.published()
        .forEach(
            (path, bytes) -> {
              if (path.endsWith(".html")) {
                pages.put(path, Jsoup.parse(new String(bytes, UTF_8)));
              }
            });
    return pages;
  }

  /** Those of one kind, as the coverage is put together, not how many lists it takes to show. */
  @Test
  void hasPagesOfEachKind() {
    Map<String, Integer> kinds = new TreeMap<>();
    pages().values().forEach(page -> kinds.merge(page.body().attr("data-kind"), 1, Integer::sum));

    assertThat(kinds)
        .contains(
            entry("article", 17),
            entry("award", 3),
            entry("event", 1),
            entry("page", 2),
            entry("person", 46),
            entry("schedule", 1),
            entry("session", 57),
            entry("tag", 19));
  }

  @Test
  void saysThatItIsInvented() {
    assertThat(site.published("index.html")).contains("invented conference");
    assertThat(site.published("about/index.html")).contains("invented");
    assertThat(site.published("events/night-cities-2025/index.html")).contains("invented");
    assertThat(site.path("README.md")).content().contains("invented");
  }

  @Test
  void leadsNowhereElse() {
    assertThat(BrokenLinks.of(site.published(), BASE)).isEmpty();
  }

  @Test
  void hasItsOwnDrawingsOnly() {
    List<String> credits =
        pages().values().stream()
            .flatMap(page -> page.select("figcaption .credit, .credit").eachText().stream())
            .distinct()
            .toList();

    assertThat(credits).containsExactly("Drawing: Rostrum");
  }

  @Test
  void changesNothingWhenItIsBuiltAgain() {
    assertThat(site.run("build")).isZero();
    assertThat(site.out()).contains("nothing changed");
  }
}
