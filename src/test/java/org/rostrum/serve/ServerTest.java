package org.rostrum.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a browser gets. */
@Timeout(60)
final class ServerTest {
  private static final String ARTICLE = "---\ntitle: Hello\ndate: 2023-04-26\n---\nText.\n";
  private static final String PICTURE =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"4\" height=\"4\"/>\n";

  @TempDir private Path folder;
  private Served site = new Served(Path.of(""));

  @BeforeEach
  void givenASite() {
    site =
        new Served(folder.resolve("site"))
            .with("content/a.md", ARTICLE)
            .with("content/static/x.svg", PICTURE)
            .with("content/static/notes.txt", "notes\n");
  }

  @AfterEach
  void end() {
    site.close();
  }

  @Test
  void showsAPageAndWritesNothing() throws Exception {
    HttpResponse<String> page = site.start().get("/a/");

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
    assertThat(page.headers().firstValue("Cache-Control")).contains("no-cache");
    assertThat(page.body()).contains("Text.").contains("src=\"/.rostrum/live.js\"");
    assertThat(site.path("site-output")).doesNotExist();
  }

  @Test
  void theScriptAndItsStylesAreServed() throws Exception {
    site.start();

    assertThat(site.get("/.rostrum/live.js").headers().firstValue("Content-Type"))
        .contains("text/javascript; charset=utf-8");
    assertThat(site.get("/.rostrum/live.css").body()).contains("rostrum-mark");
    assertThat(site.get("/.rostrum/other").statusCode()).isEqualTo(404);
  }

  @Test
  void theStylesTouchNothingOfThePage() throws Exception {
    String styles = site.start().get("/.rostrum/live.css").body().replaceAll("(?s)/\\*.*?\\*/", "");

    assertThat(Pattern.compile("([^{};]+)\\{").matcher(styles).results())
        .extracting(rule -> rule.group(1).strip())
        .isNotEmpty()
        .allMatch(name -> name.matches("(rostrum-mark|:host|@media).*"));
  }

  @ParameterizedTest
  @CsvSource({
    "/x.svg, image/svg+xml",
    "/notes.txt, text/plain; charset=utf-8",
    "/feed.atom, application/atom+xml",
    "/sitemap.xml, application/xml"
  })
  void filesHaveTheirTypes(String path, String type) throws Exception {
    HttpResponse<String> file = site.at("https://example.org").start().get(path);

    assertThat(file.statusCode()).isEqualTo(200);
    assertThat(file.headers().firstValue("Content-Type")).contains(type);
  }

  @Test
  void stylesOfTheThemeAreServed() throws Exception {
    Matcher sheet =
        Pattern.compile("rel=\"stylesheet\" href=\"([^\"]+)\"")
            .matcher(site.start().get("/a/").body());

    assertThat(sheet.find()).isTrue();
    assertThat(site.get(sheet.group(1)).headers().firstValue("Content-Type"))
        .contains("text/css; charset=utf-8");
  }

  @Test
  void filesAreSentAsTheyAre() throws Exception {
    assertThat(site.start().get("/x.svg").body()).isEqualTo(PICTURE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/a/", "/x.svg", "/nothing/"})
  void aHeadIsAsThatOfTheWhole(String path) throws Exception {
    HttpResponse<String> whole = site.start().get(path);
    HttpResponse<String> head = site.ask("HEAD", path);

    assertThat(head.body()).isEmpty();
    assertThat(head.statusCode()).isEqualTo(whole.statusCode());
    assertThat(head.headers().firstValue("Content-Type"))
        .isEqualTo(whole.headers().firstValue("Content-Type"));
  }

  @Test
  void whereNothingIsTheSitesOwnPageSaysSo() throws Exception {
    HttpResponse<String> page = site.start().get("/nothing/");

    assertThat(page.statusCode()).isEqualTo(404);
    assertThat(page.body()).contains("data-kind=\"not-found\"").contains("live.js");
  }

  @Test
  void aMissingSlashIsAdded() throws Exception {
    HttpResponse<String> answer = site.start().get("/a");

    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("Location")).contains("/a/");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../secret.txt",
        "/%2e%2e/secret.txt",
        "/..%2fsecret.txt",
        "/a/../../secret.txt",
        "/..%5csecret.txt",
        "/%00",
        "/%ff",
        "//secret.txt",
        "/content/a.md",
        "/.rostrum/../secret.txt",
        "/.rostrum/Server.class"
      })
  void noPathLeadsOutOfTheSite(String path) throws Exception {
    site.with("../secret.txt", "secret").start();

    String answer = site.raw("GET " + path + " HTTP/1.1", "Host: localhost");

    assertThat(answer).containsPattern("^HTTP/1.1 40[04] ").doesNotContain("secret");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"evil.example", "localhost.evil.example", "127.0.0.1.evil.example:80", ""})
  void aForeignNameIsTurnedAway(String host) throws Exception {
    assertThat(site.start().raw("GET /a/ HTTP/1.1", "Host: " + host))
        .startsWith("HTTP/1.1 403 ")
        .doesNotContain("Text.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"localhost:4747", "LOCALHOST", "127.0.0.1:1", "[::1]:4747", "a.localhost"})
  void ownNamesAreKnown(String host) throws Exception {
    assertThat(site.start().raw("GET /a/ HTTP/1.1", "Host: " + host)).startsWith("HTTP/1.1 200 ");
  }

  @Test
  void onlyReadingIsKnown() throws Exception {
    HttpResponse<String> answer = site.start().ask("POST", "/a/");

    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(answer.headers().firstValue("Allow")).contains("GET, HEAD");
  }

  @Test
  void aSubPathStandsInFrontOfAll() throws Exception {
    site.at("https://example.org/news").start();

    assertThat(site.address()).isEqualTo("http://127.0.0.1:" + site.port() + "/news/");
    assertThat(site.get("/news/a/").body()).contains("href=\"/news/");
    assertThat(site.get("/").headers().firstValue("Location")).contains("/news/");
    assertThat(site.get("/news").headers().firstValue("Location")).contains("/news/");
    assertThat(site.get("/news/a").headers().firstValue("Location")).contains("/news/a/");
    assertThat(site.get("/a/").statusCode()).isEqualTo(404);
  }

  @Test
  void aTakenPortIsPassedOver() throws Exception {
    site.start();
    try (Served other = new Served(site.path(""))) {
      assertThat(other.start(site.port()).port()).isGreaterThan(site.port());
      assertThat(other.get("/a/").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void whatIsHeldBackIsShownAndMarked() throws Exception {
    site.with(
            "content/b.md",
            "---\ntitle: B\ndate: 2023-04-26\ndraft: true\nspeakers: [Ada King]\n---\n")
        .with("content/c.md", "---\ntitle: C\ndate: 2030-01-01\n---\n")
        .start();

    assertThat(site.get("/b/").body())
        .contains("<rostrum-mark>Not published: it is a draft</rostrum-mark>");
    assertThat(site.get("/c/").body())
        .contains("Not published: it appears on 2030-01-01 at 00:00 (UTC)");
    assertThat(site.get("/people/ada-king/").body())
        .contains("Not published: it is told only in what is held back");
    assertThat(site.get("/a/").body()).doesNotContain("rostrum-mark>");
  }

  @Test
  void asPublishedNothingIsShownThatIsHeldBack() throws Exception {
    site.with("content/b.md", "---\ntitle: B\ndraft: true\n---\n").asPublished().start();

    assertThat(site.get("/b/").statusCode()).isEqualTo(404);
  }

  @Test
  void anOldAddressLeadsOn() throws Exception {
    site.with("content/b.md", "---\ntitle: B\ndate: 2023-04-26\naliases: [/old/]\n---\n").start();

    assertThat(site.get("/old/").body()).contains("url=/b/").doesNotContain("live.js");
  }
}
