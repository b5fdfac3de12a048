package org.rostrum.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rostrum.coverage.Key;
import org.rostrum.coverage.Kind;
import org.rostrum.diagnostic.Checked;
import org.rostrum.i18n.Language;
import org.rostrum.source.SourcePath;

final class SitePlanTest {
  private static final String OPENING = "events/apk-32/opening.md";

  /** A small site in which every link that this test follows is to be found. */
  private static Sketch site() {
    return new Sketch()
        .url("https://example.org/news")
        .event("apk-32", "Assembly")
        .session("plenary", "plenary", "Plenary session")
        .session("lunch", "break", "Lunch")
        .person("aida-balayeva", "Aida Balayeva", Sketch.aliases("people/x.md", "/old/"), "")
        .award("example-medal", "Example Medal")
        .page("pages/about.md", "About us", "## Who we are")
        .page("legal.md", "Legal", Sketch.permalink("legal.md", "/legal/imprint.html"), "")
        .article("articles/2023/2023-04-27-second.md", "Second day", "## Талқылау")
        .asset("events/apk-32/hall (1).jpg")
        .asset("static/programme.pdf");
  }

  private static Sketch opening(String markdown) {
    return site().article(OPENING, "Opening", markdown);
  }

  @ParameterizedTest
  @CsvSource({
    "person:aida-balayeva, people/aida-balayeva/",
    "person:Aida%20Balayeva, people/aida-balayeva/",
    "person:Balayeva Aida, people/aida-balayeva/",
    "session:plenary, events/apk-32/sessions/plenary/",
    "session:apk-32/plenary, events/apk-32/sessions/plenary/",
    "session:lunch, events/apk-32/schedule/",
    "award:example-medal, awards/example-medal/",
    "event:apk-32, events/apk-32/",
    "article:second, articles/2023/second/",
    "article:second#талқылау, articles/2023/second/#talqylau",
    "#part, events/apk-32/opening/#part",
    "#top, events/apk-32/opening/#top",
    "opening.md#part, events/apk-32/opening/#part",
    "./index.md, events/apk-32/",
    "../../pages/about.md, about/",
    "../../pages/about.md#who-we-are, about/#who-we-are",
    "../../pages/about.md?x=1&y#who-we-are, about/?x=1&y#who-we-are",
    "../../pages/about, about/",
    "../../pages/about/, about/",
    "../../articles/2023/second, articles/2023/second/",
    "../../articles/2023/second/, articles/2023/second/",
    "../../articles/2023/2023-04-27-second.md, articles/2023/second/",
    "../../articles/2023/2023-04-27-second.md#%D1%82%D0%B0%D0%BB%D2%9B%D1%8B%D0%BB%D0%B0%D1%83,"
        + " articles/2023/second/#talqylau",
    "../, events/apk-32/",
    "schedule/, events/apk-32/schedule/",
    "hall (1).jpg, events/apk-32/hall%20%281%29.jpg",
    "hall%20(1).jpg, events/apk-32/hall%20%281%29.jpg",
    "/events/apk-32/hall (1).jpg, events/apk-32/hall%20%281%29.jpg",
    "/programme.pdf#page=3, programme.pdf#page=3",
    "../../static/programme.pdf, programme.pdf",
    "/, ''",
    "/#latest, #latest",
    "/about/, about/",
    "/about, about/",
    "/about/#who-we-are, about/#who-we-are",
    "/about#who-we-are, about/#who-we-are",
    "/about#Who-We-Are, about/#who-we-are",
    "/about/index.html, about/",
    "/./events/../about/, about/",
    "/news/about/, about/",
    "/news, ''",
    "/legal/imprint, legal/imprint.html",
    "/legal/imprint.html, legal/imprint.html",
    "/old, people/aida-balayeva/",
  })
  void followsALink(String target, String expected) {
    Sketch site = opening("## part\n\n[words](<" + target + ">)");
    Checked<SitePlan> plan = site.plan(new Assets(), new Redirects());
    assertThat(plan.diagnostics()).isEmpty();
    assertThat(plan.value().resolve(target, new SourcePath("content/" + OPENING)))
        .map(SitePlan.Target::url)
        .hasValue("/news/" + expected);
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.org/a b/ә?q=1&r=2#x, https://example.org/a%20b/%D3%99?q=1&r=2#x",
    "//cdn.example.org/x, //cdn.example.org/x",
    "mailto:desk@example.org, mailto:desk@example.org",
    "tel:+7-7172, tel:+7-7172",
    "https://example.org/?q=\"<a>, https://example.org/?q=%22%3Ca%3E",
  })
  void leavesTheRestOfTheWorldAlone(String target, String expected) {
    Checked<SitePlan> plan = opening("").plan();
    assertThat(plan.value().resolve(target, new SourcePath("content/" + OPENING)))
        .hasValue(new SitePlan.Target(expected, target, true));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "person:zzz | REF-PERSON: no person “zzz” | name somebody whom the site knows, or"
            + " add a file under content/people/",
        "person:aida-balaeva | REF-PERSON: no person “aida-balaeva” | did you mean"
            + " “aida-balayeva” (Aida Balayeva)?",
        "session:plenery | REF-SESSION: no session “plenery” | did you mean “apk-32/plenary”"
            + " (Plenary session)?",
        "award:gold | REF-AWARD: no award “gold” | name an award that the site knows, or add a file"
            + " under content/awards/",
        "event:apk-33 | REF-EVENT: no event “apk-33” | did you mean “apk-32” (Assembly)?",
        "article:third | REF-ARTICLE: no article “third” | link to the file itself:"
            + " [words](path/to/file.md)",
        "about.md | LINK-BROKEN: no file “about.md”, seen from content/events/apk-32/opening.md |"
            + " did you mean “../../pages/about.md”?",
        "openning.md | LINK-BROKEN: no file “openning.md”, seen from"
            + " content/events/apk-32/opening.md | did you mean “opening.md”?",
        "../../../../x.md | LINK-BROKEN: no file “../../../../x.md”, seen from"
            + " content/events/apk-32/opening.md | correct the path; it starts at this file's folder",
        "/abuot/ | LINK-BROKEN: nothing is published at “/abuot/” | did you mean “/about/”?",
        "/About/ | LINK-BROKEN: nothing is published at “/About/” | did you mean “/about/”?",
        "/nowhere/at/all/ | LINK-BROKEN: nothing is published at “/nowhere/at/all/” | correct the"
            + " address, or link to the file: x.md",
        "#prat | LINK-ANCHOR: “Opening” has no anchor “#prat” | did you mean “#part”?",
        "#something-else | LINK-ANCHOR: “Opening” has no anchor “#something-else” | give the heading"
            + " that is meant this id: {#something-else}",
        "/about/#who-are-we | LINK-ANCHOR: “About us” has no anchor “#who-are-we” | did you mean"
            + " “#who-we-are”?",
        "../../pages/about.md#x | LINK-ANCHOR: “About us” has no anchor “#x” | give the heading that"
            + " is meant this id: {#x}",
        "'' | LINK-BROKEN: a link without a target | write its address between ( and )",
      })
  void reportsALinkThatLeadsNowhere(String target, String message, String hint) {
    Sketch site = opening("## part\n\nMore: [words](<" + target + ">)");
    assertThat(lines(site.plan(new Assets())))
        .containsExactly(
            "content/" + OPENING + ":3:16+" + target.length() + " " + message + " / " + hint);
  }

  @Test
  void reportsAnAmbiguousName() {
    Sketch site =
        opening("[x](session:Lunch)")
            .event("apk-33", "Next Assembly")
            .session("lunch", "break", "Lunch")
            .page("pages/more.md", "More", "[x](session:lunch)");
    assertThat(lines(site.plan()))
        .containsExactly(
            "content/pages/more.md:1:5+13 REF-AMBIGUOUS: 2 sessions are called “lunch” / write one"
                + " of “session:apk-32/lunch”, “session:apk-33/lunch”");
  }

  @Test
  void showsTheWordsOfWhatIsHeldBackOnly() {
    Sketch site =
        opening("[a](person:bob) [b](../../people/bob.md) [c](person:Bob%20Doe)")
            .draft(Kind.PERSON, "bob", "people/bob.md", "Bob Doe");
    Checked<SitePlan> plan = site.plan();
    assertThat(lines(plan))
        .hasSize(3)
        .first()
        .isEqualTo(
            "content/events/apk-32/opening.md:1:5+10 REF-HELD-BACK: “Bob Doe” is not published: it"
                + " is a draft (content/people/bob.md:4:8) / until it is, the words stand here"
                + " without a link");
    assertThat(plan.value().resolve("person:bob", new SourcePath("content/" + OPENING))).isEmpty();
  }

  @Test
  void checksTheMenu() {
    Sketch site = site().menu("pages/about.md").menu("/events/apk-32/").menu("pages/abuot.md");
    assertThat(lines(site.plan()))
        .containsExactly(
            "content/site.yaml:7:12+14 LINK-BROKEN: no file “pages/abuot.md”, seen from"
                + " content/site.yaml / did you mean “pages/about.md”?");
  }

  @Test
  void reportsTwoSourcesForOneAddressAtTheLater() {
    Sketch site =
        new Sketch()
            .url("https://example.org")
            .page("pages/b.md", "Bees", Sketch.permalink("pages/b.md", "/a/"), "")
            .page("a.md", "Ants", "");
    assertThat(lines(site.plan()))
        .containsExactly(
            "content/pages/b.md:1:1+0 URL-DUPLICATE: the address “/a/” is taken by “Ants”"
                + " (content/a.md) / give one of both another slug: or permalink:; the other is told"
                + " in content/a.md:1:1");
  }

  @Test
  void letsTheFrontPageStand() {
    Sketch site = new Sketch().url("https://example.org").page("index.md", "Welcome", "");
    assertThat(lines(site.plan()))
        .containsExactly(
            "content/index.md:1:1+0 URL-DUPLICATE: the address “/” is taken by “Home”"
                + " (content/site.yaml) / give one of both another slug: or permalink:; the other is"
                + " told in content/site.yaml:1:1");
  }

  @Test
  void reportsAddressesThatAreOneOnManyDisks() {
    Sketch site =
        new Sketch()
            .url("https://example.org")
            .page("a.md", "A", Sketch.permalink("a.md", "/Caf\u00e9/"), "")
            .page("b.md", "B", Sketch.permalink("b.md", "/cafe\u0301/"), "");
    assertThat(lines(site.plan()))
        .containsExactly(
            "content/b.md:1:1+0 URL-CASE: “/cafe\u0301/” and “/Caf\u00e9/” are one on many disks /"
                + " spell one of both otherwise; the other is told in content/a.md:1:1");
  }

  @Test
  void reportsAFileWhereAFolderMustBe() {
    Sketch site =
        new Sketch()
            .url("https://example.org")
            .asset("static/about")
            .page("pages/about.md", "About us", "");
    assertThat(lines(site.plan(new Assets())))
        .containsExactly(
            "content/static/about:1:1+0 URL-DUPLICATE: a file at “/about” leaves no room for the"
                + " folder of “/about/” / change the address of one of both; the other is told in"
                + " content/pages/about.md:1:1");
  }

  @Test
  void reportsAnAliasThatHidesAPage() {
    Sketch site =
        new Sketch()
            .url("https://example.org")
            .page("b.md", "B", "")
            .page("a.md", "A", Sketch.aliases("a.md", "/b/", "/a/"), "");
    assertThat(lines(site.plan(new Redirects())))
        .containsExactly(
            "content/a.md:4:12+3 URL-ALIAS-HIDES: the alias “/b/” is the address of “B”"
                + " (content/b.md) / remove the alias, or change the address of content/b.md:1:1");
  }

  @Test
  void reportsTwoThingsWithOneAlias() {
    Sketch site =
        new Sketch()
            .url("https://example.org")
            .page("a.md", "A", Sketch.aliases("a.md", "/old/"), "")
            .page("b.md", "B", Sketch.aliases("b.md", "/old"), "");
    assertThat(lines(site.plan(new Redirects())))
        .containsExactly(
            "content/b.md:4:12+4 URL-DUPLICATE: the address “/old/” is taken by content/a.md / give"
                + " one of both another slug: or permalink:; the other is told in content/a.md:4:12");
  }

  @Test
  void reportsAddressesThatCannotBe() {
    Sketch site =
        new Sketch()
            .url("https://example.org")
            .page("a.md", "A", Sketch.permalink("a.md", "/../x/"), "");
    assertThat(lines(site.plan()))
        .containsExactly(
            "content/a.md:3:12+6 URL-INVALID: “/../x/” cannot be an address: “..” leads to another"
                + " folder / write it from the site's root");
  }

  @Test
  void saysOnceThatTheSiteHasNoAddress() {
    assertThat(lines(new Sketch().page("a.md", "A", "").plan(new Sitemap(), new Robots())))
        .containsExactly(
            "content/site.yaml:1:1+0 SITE-URL: the site's address is not known: no feed, no sitemap,"
                + " no canonical links / add a line such as url: https://example.org/news, or give"
                + " --base-url");
  }

  @Test
  void knowsItsFilesByPathAndByWhatTheyShow() {
    SitePlan plan = site().plan().value();
    Key person = Key.of(Kind.PERSON, "aida-balayeva");
    assertThat(plan.urlOf(person)).hasValue("/news/people/aida-balayeva/");
    assertThat(plan.urlOf(person, new Language("kk"))).hasValue("/news/people/aida-balayeva/");
    assertThat(plan.urlOf(Key.of(Kind.SESSION, "apk-32/lunch"))).isEmpty();
    assertThat(plan.page(person)).map(Page::title).hasValue("Aida Balayeva");
    assertThat(plan.absolute("/news/a/")).hasValue("https://example.org/news/a/");
    assertThat(plan.files()).isSortedAccordingTo((a, b) -> a.path().compareTo(b.path()));
  }

  @Test
  void copiesOnlyWhatIsUsed() {
    Sketch site =
        opening("[pdf](minutes.pdf) [root](/events/apk-32/map.svg)")
            .asset("events/apk-32/minutes.pdf")
            .asset("events/apk-32/map.svg")
            .asset("events/apk-32/unused.jpg");
    assertThat(copies(site))
        .containsExactly("events/apk-32/map.svg", "events/apk-32/minutes.pdf", "programme.pdf");
  }

  @Test
  void copiesPicturesOfTexts() {
    Sketch site =
        site()
            .picture("pic.png", "events/apk-32/pic.png", 10, 10, "alt")
            .article(OPENING, "Opening", "![alt](pic.png)");
    assertThat(copies(site)).containsExactly("events/apk-32/pic.png", "programme.pdf");
  }

  @Test
  void suggestsWithinReasonWhenEverythingIsBroken() {
    Sketch site = new Sketch().url("https://example.org");
    for (int i = 0; i < 2_000; i++) {
      site.person("person-number-" + i, "Person Number " + i);
    }
    for (int i = 0; i < 2_000; i++) {
      site.page("p" + i + ".md", "Page", "[x](person:nobody-" + i + ") [y](z" + i + ".md)");
    }
    long start = System.nanoTime();
    assertThat(site.plan().diagnostics()).hasSize(4_000);
    assertThat(System.nanoTime() - start).isLessThan(20_000_000_000L);
  }

  @Test
  void findsAPlannedFileByItsPath() {
    SitePlan plan = site().plan(new Robots()).value();
    assertThat(plan.urlOf(new SitePath("robots.txt"))).hasValue("/news/robots.txt");
  }

  private static List<String> copies(Sketch site) {
    SitePlan plan = site.plan(new Assets()).value();
    return plan.files().stream()
        .filter(file -> file.page().isEmpty())
        .map(file -> file.path().value())
        .toList();
  }

  /** Findings, each on one line. */
  private static List<String> lines(Checked<SitePlan> plan) {
    return plan.diagnostics().stream()
        .map(
            found ->
                found.span().place()
                    + "+"
                    + found.span().length()
                    + " "
                    + found.code().id()
                    + ": "
                    + found.message()
                    + " / "
                    + found.hints().stream().collect(Collectors.joining(" / ")))
        .toList();
  }
}
