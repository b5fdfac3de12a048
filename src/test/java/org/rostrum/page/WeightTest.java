package org.rostrum.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.rostrum.coverage.Grant;
import org.rostrum.source.Asset;

/** What a page costs its reader as it is sent, which is compressed; pictures are apart. */
class WeightTest {
  private static final int STYLES = 8 * 1024;
  private static final int SCRIPTS = 4 * 1024;
  private static final int PAGE = 12 * 1024;
  private static final int ENGLISH_FONTS = 90_000;

  private static final String REPORT = "full/index.html";

  private static Site site() {
    return Site.of(
        new Sample()
            .person("ada", "Ada", "")
            .eventLook("#c2d94c", "Event")
            .event("The event")
            .session("talk", "Talk", "2023-04-26", "ada")
            .award("medal", "Medal")
            .grant("g", 2023, Grant.Status.WINNER, "ada")
            .fullArticle("full", "A full report")
            .article("other", "Another", "2023-04-26", "Unity"));
  }

  private static long sent(Site site, List<String> urls) {
    return urls.stream().mapToLong(url -> compressed(site.text(url.substring(1)))).sum();
  }

  private static int compressed(String text) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.size();
  }

  @Test
  void styleSheetsAreSmall() {
    Site site = site();
    List<String> sheets = site.html(REPORT).select("link[rel=stylesheet]").eachAttr("href");

    assertThat(sheets).hasSizeGreaterThan(2);
    assertThat(sent(site, sheets)).isLessThanOrEqualTo(STYLES);
  }

  @Test
  void scriptsAreSmall() {
    Site site = site();
    List<String> scripts = site.html(REPORT).select("script").eachAttr("src");

    assertThat(scripts).isNotEmpty();
    assertThat(sent(site, scripts)).isLessThanOrEqualTo(SCRIPTS);
  }

  @Test
  void pagesAreSmall() {
    Site site = site();

    assertThat(site.pages())
        .allSatisfy(path -> assertThat(compressed(site.text(path))).as(path).isLessThan(PAGE));
  }

  @Test
  void anEnglishPageNeedsTwoFonts() {
    long latin =
        Site.theme().assets().stream()
            .filter(asset -> asset.path().inside().matches(".*-latin-(opsz|wght)-normal\\.woff2"))
            .mapToLong(WeightTest::size)
            .sum();

    assertThat(latin).isBetween(1L, (long) ENGLISH_FONTS);
  }

  private static long size(Asset asset) {
    try (InputStream in = asset.open()) {
      return in.readAllBytes().length;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void textIsShownBeforeAFontIsThere() {
    Site site = site();
    String fonts =
        site.html(REPORT).select("link[rel=stylesheet]").eachAttr("href").stream()
            .filter(url -> url.contains("/fonts."))
            .map(url -> site.text(url.substring(1)))
            .findFirst()
            .orElseThrow();

    long faces = fonts.lines().mapToLong(line -> line.split("src: ?url", -1).length - 1).sum();
    assertThat(faces).isPositive();
    assertThat(fonts.split("font-display: ?swap", -1)).hasSize((int) faces + 1);
  }

  @Test
  void nothingIsPreloadedButOneFont() {
    Document page = site().html(REPORT);

    assertThat(page.select("link[rel=preload]")).hasSize(1);
    assertThat(page.select("link[rel=preload]").attr("href")).contains("piazzolla-latin-opsz");
  }
}
