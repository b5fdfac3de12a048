package org.rostrum.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rostrum.coverage.Common;
import org.rostrum.coverage.Entity;
import org.rostrum.coverage.Key;
import org.rostrum.coverage.Kind;
import org.rostrum.coverage.Tag;
import org.rostrum.diagnostic.Code;
import org.rostrum.diagnostic.Diagnostic;
import org.rostrum.source.SourcePath;

final class AddressesTest {
  private final Addresses addresses = new Addresses(new Sketch().settings());

  @ParameterizedTest
  @CsvSource({
    "a.md, a/index.html",
    "index.md, index.html",
    "pages/index.md, index.html",
    "pages/about.md, about/index.html",
    "pages/team/index.md, team/index.html",
    "pages/team/pages/a.md, team/pages/a/index.html",
    "articles/2023/2023-04-27-x.md, articles/2023/x/index.html",
    "articles/2023-04-27-x/index.md, articles/x/index.html",
    "articles/2023-04-27-x/more.md, articles/2023-04-27-x/more/index.html",
    "articles/2023-04-27.md, articles/2023-04-27/index.html",
    "articles/2023-04-27_x y.md, articles/x-y/index.html",
    "articles/2023-13-27-x.md, articles/2023-13-27-x/index.html",
    "articles/2023-04-271.md, articles/2023-04-271/index.html",
    "events/apk-32/opening.md, events/apk-32/opening/index.html",
    "News & Views/Ärger.md, news-views/arger/index.html",
    "2023/Қасым-Жомарт.md, 2023/qasym-zhomart/index.html",
  })
  void followThePlaceOfAFile(String file, String expected) {
    assertThat(pathOf(file, Common.NONE)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "opening, events/apk-32/opening/index.html",
    "Opening Day!, events/apk-32/opening-day/index.html",
    "caf%C3%A9, events/apk-32/cafe/index.html",
    "'2023: a review', events/apk-32/2023-a-review/index.html",
  })
  void takeASlugForTheirLastPart(String slug, String expected) {
    String file = "events/apk-32/2023-04-26-x.md";
    assertThat(pathOf(file, Facts.common(file, slug, ""))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "/, index.html",
    "/a/b/, a/b/index.html",
    "/a/b, a/b/index.html",
    "a/b, a/b/index.html",
    "/a/b.html, a/b.html",
    "/a/b.HTM, a/b.HTM",
    "/a/index.html, a/index.html",
    "/v1.2/, v1.2/index.html",
    "/Q%26A/caf%C3%A9/, Q&A/café/index.html",
    "/.well-known/x/, .well-known/x/index.html",
    "/10:30/, 10:30/index.html",
  })
  void takeAPermalinkWhole(String permalink, String expected) {
    assertThat(pathOf("a.md", Facts.permalink("a.md", permalink))).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../x", "/a/../b/", "/./a/", "//host/x", "http://host/x", "mailto:a@b", "/a?b=c", "/a#b",
        "/a//b/", "/ /", "/.rostrum/x", "/.Rostrum", "a\\b", "/%2e%2e/x", "/%2E%2e/", "/a%2fb/",
        "/a%5cb/", "/a%00b/", "/a\u0007b/", "/%ff/", "/100%/", "/%", "/%zz/", "/:year/:title/",
        "/x-:slug/", "C:/x", "/\ud800/", "/%2f%2fhost/", "/%2e/", "/a/\u2028/", "/a\uFFFDb/", "  ",
      })
  void refuseWhatLeadsOutOrIsNoPath(String permalink) {
    Entity page = page("a.md", Facts.permalink("a.md", permalink));
    assertThat(addresses.findings(page))
        .extracting(Diagnostic::code)
        .containsExactly(Code.URL_INVALID);
    assertThat(addresses.of(page)).hasToString("a/index.html");
  }

  @Test
  void pointAtWhatTheyRefuse() {
    Entity page = page("a.md", Facts.common("a.md", "../x", "/%2e%2e/x", "http://host/a"));
    assertThat(addresses.findings(page))
        .extracting(finding -> finding.span().place() + " " + finding.message())
        .containsExactly(
            "content/a.md:3:12 “../x” cannot be a slug: it is one part of an address, without “/”",
            "content/a.md:3:12 “/%2e%2e/x” cannot be an address: “..” leads to another folder",
            "content/a.md:4:12 “http://host/a” cannot be an address: it names a host or a scheme");
  }

  @Test
  void refuseANameTooLongForADisk() {
    String longest = "/" + "ж".repeat(127) + "/";
    String longer = "/" + "ж".repeat(128) + "/";
    assertThat(addresses.findings(page("a.md", Facts.permalink("a.md", longest)))).isEmpty();
    assertThat(addresses.findings(page("a.md", Facts.permalink("a.md", longer)))).hasSize(1);
    assertThat(addresses.findings(page("a.md", Facts.permalink("a.md", "/aaaaaaa".repeat(200)))))
        .hasSize(1);
  }

  @Test
  void shortenALongFileName() {
    String path = pathOf("articles/" + "щ".repeat(120) + ".md", Common.NONE);
    assertThat(List.of(path.split("/")))
        .allMatch(name -> name.getBytes(StandardCharsets.UTF_8).length <= 255);
  }

  @Test
  void keepEachOldAddressOnce() {
    Entity page = page("a.md", Facts.aliases("a.md", "/old/", "old", "/x.html", "/a?b"));
    assertThat(addresses.aliases(page))
        .extracting(alias -> alias.path().value())
        .containsExactly("old/index.html", "x.html");
  }

  @Test
  void putThingsUnderTheirKind() {
    Sketch sketch =
        new Sketch()
            .event("apk-32", "Assembly")
            .session("plenary", "plenary", "Plenary")
            .person("ada", "Ada")
            .award("medal", "Medal");
    assertThat(sketch.coverage().entities())
        .extracting(entity -> addresses.of(entity).value())
        .containsExactly(
            "awards/medal/index.html",
            "events/apk-32/index.html",
            "people/ada/index.html",
            "events/apk-32/sessions/plenary/index.html");
  }

  @Test
  void putWhatBelongsToAnEventUnderItsOwnAddress() {
    Sketch sketch =
        new Sketch()
            .event("apk", "Assembly", Facts.permalink("events/apk/index.md", "/assembly.html"))
            .session("plenary", "plenary", "Plenary");
    assertThat(addresses.of(sketch.coverage().sessions().get(0)))
        .hasToString("assembly/sessions/plenary/index.html");
    assertThat(addresses.schedule(sketch.coverage().events().get(0)))
        .hasToString("assembly/schedule/index.html");
  }

  @Test
  void nameListsAndTheirNextPages() {
    SitePath tag = addresses.of(new Tag(Key.of(Kind.TAG, "unity"), "Unity"));
    assertThat(tag).hasToString("tags/unity/index.html");
    assertThat(addresses.next(tag, 2)).hasToString("tags/unity/page/2/index.html");
    assertThat(addresses.next(addresses.home(), 3)).hasToString("page/3/index.html");
    assertThat(addresses.year(2023)).hasToString("2023/index.html");
    assertThat(addresses.list("people")).hasToString("people/index.html");
  }

  @ParameterizedTest
  @CsvSource({
    "events/apk-32/Hall (1).JPG, events/apk-32/Hall (1).JPG",
    "pages/x.png, x.png",
    "static/y, y",
    "static/pages/y, pages/y",
    "articles/pages/x.png, articles/pages/x.png",
  })
  void leaveAssetsTheirPlaceAndName(String file, String expected) {
    assertThat(addresses.asset(new SourcePath("content/" + file))).hasToString(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "index.html, /news/",
    "a/index.html, /news/a/",
    "a/b.html, /news/a/b.html",
    "a/xindex.html, /news/a/xindex.html",
    "a b/Әділ&x?.png, /news/a%20b/%D3%98%D0%B4%D1%96%D0%BB%26x%3F.png",
  })
  void encodeWhatAUrlMayNotHold(String path, String expected) {
    Addresses below = new Addresses(new Sketch().url("https://example.org/news").settings());
    assertThat(below.url(new SitePath(path))).isEqualTo(expected);
  }

  @Test
  void neverLeadOutOfTheSiteWhateverIsWritten() {
    SplittableRandom random = new SplittableRandom(7);
    String[] bits = {
      "/",
      "..",
      ".",
      "%2e",
      "%2f",
      "%5c",
      "\\",
      "a",
      "Ж",
      "%",
      ":",
      "?",
      "#",
      " ",
      "\0",
      "\ud83d",
      "😀",
      "//",
      "http:",
      ".rostrum",
      "%00",
      "index.html",
      "~",
      "\u202e",
      "%c3%a9",
      "%C3",
    };
    for (int i = 0; i < 20_000; i++) {
      StringBuilder written = new StringBuilder();
      for (int n = random.nextInt(8); n >= 0; n--) {
        written.append(bits[random.nextInt(bits.length)]);
      }
      thenStaysInside(page("a.md", Facts.common("a.md", "", written.toString())));
      thenStaysInside(page("a.md", Facts.common("a.md", written.toString(), "")));
    }
  }

  private void thenStaysInside(Entity page) {
    String path = addresses.of(page).value();
    assertThat(path.split("/", -1)).doesNotContain("", ".", "..");
    assertThat(path).doesNotContain("\\", "\0").doesNotStartWith(".rostrum/");
  }

  private String pathOf(String file, Common common) {
    return addresses.of(page(file, common)).value();
  }

  private static Entity page(String file, Common common) {
    return new Sketch().page(file, "A page", common, "").coverage().pages().get(0);
  }
}
