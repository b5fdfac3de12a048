package org.rostrum.endtoend;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
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

    Map<String, Document> pages = new TreeMap<>();
    Map<String, byte[]> files = demo.published();
    files.forEach(
        (path, bytes) -> {
          if (path.endsWith(".html")) {
            pages.put(path, Jsoup.parse(new String(bytes, UTF_8), base + "/" + path));
          }
        });

    List<String> broken = new ArrayList<>();
    pages.forEach((path, page) -> broken.addAll(brokenLinks(path, page, base, files, pages)));
    assertThat(broken).isEmpty();
  }

  private static List<String> brokenLinks(
      String path,
      Document page,
      String base,
      Map<String, byte[]> files,
      Map<String, Document> pages) {
    List<String> broken = new ArrayList<>();
    for (Element element : page.select("[href], [src]")) {
      String url = element.absUrl(element.hasAttr("href") ? "href" : "src");
      if (url.startsWith(base) && !leadsSomewhere(url.substring(base.length()), files, pages)) {
        broken.add(path + " → " + url);
      }
    }
    return broken;
  }

  private static boolean leadsSomewhere(
      String address, Map<String, byte[]> files, Map<String, Document> pages) {
    URI uri = URI.create(address.isEmpty() ? "/" : address);
    String path = URLDecoder.decode(uri.getRawPath().substring(1), UTF_8);
    String file = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
    Document page = pages.get(file);
    boolean hasAnchor =
        uri.getFragment() == null
            || uri.getFragment().isEmpty()
            || (page != null && page.getElementById(uri.getFragment()) != null);
    return files.containsKey(file) && hasAnchor;
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
