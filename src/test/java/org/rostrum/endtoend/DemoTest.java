package org.rostrum.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The demo coverage that comes with Rostrum. */
class DemoTest {
  @TempDir Path folder;

  private SiteFolder demo(String name, SiteFolder.Bytes change) {
    return new SiteFolder(folder.resolve(name))
        .withAll(Path.of("content"), "content", change)
        .withAll(Path.of("templates"), "templates", change);
  }

  @Test
  void buildsWithoutAWarning() {
    SiteFolder demo = demo("demo", (path, bytes) -> bytes);

    assertThat(demo.run("build", "--strict")).as(demo.err()).isZero();
    assertThat(demo.published())
        .containsKeys(
            "index.html",
            "404.html",
            "feed.atom",
            "sitemap.xml",
            "robots.txt",
            "events/apk-32/index.html",
            "events/apk-32/schedule/index.html",
            "events/apk-32/sessions/plenary/index.html",
            "people/bronislavas-buginas/index.html",
            "awards/state-award/index.html",
            "2023/index.html");
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://example.org", "https://example.org/some/news"})
  void everyLinkAndAnchorLeadsSomewhere(String base) {
    SiteFolder demo = demo("demo", (path, bytes) -> bytes);
    assertThat(demo.run("build", "-b", base)).as(demo.err()).isZero();

    assertThat(BrokenLinks.of(demo.published(), base)).isEmpty();
  }

  @Test
  void isTheSameOnEveryMachine() {
    SiteFolder here = demo("here", (path, bytes) -> bytes);
    SiteFolder there = demo("there/deep/down", Variations::windowsLineEnds);

    assertThat(here.run("build", "--threads", "1")).isZero();
    Variations.elsewhere(() -> assertThat(there.run("build", "--threads", "4")).isZero());
    assertThat(there.published()).usingRecursiveComparison().isEqualTo(here.published());
  }
}
