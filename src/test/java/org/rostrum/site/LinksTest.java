package org.rostrum.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rostrum.site.SmallSite.OPENING;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rostrum.coverage.Kind;
import org.rostrum.diagnostic.Checked;
import org.rostrum.source.SourcePath;

final class LinksTest {
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
    Sketch site = SmallSite.opening("## part\n\n[words](<" + target + ">)");
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
    Checked<SitePlan> plan = SmallSite.opening("").plan();
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
        "award:gold | REF-AWARD: no award “gold” | there is only example-medal (Example"
            + " Medal)",
        "event:apk-33 | REF-EVENT: no event “apk-33” | did you mean “apk-32” (Assembly)?",
        "article:third | REF-ARTICLE: no article “third” | link to the file itself:"
            + " [words](path/to/file.md)",
        "about.md | LINK-BROKEN: no file “about.md”, seen from content/events/apk-32/opening.md |"
            + " did you mean “../../pages/about.md”?",
        "openning.md | LINK-BROKEN: no file “openning.md”, seen from"
            + " content/events/apk-32/opening.md | did you mean “opening.md”?",
        "../../../../x.md | LINK-BROKEN: no file “../../../../x.md”, seen from"
            + " content/events/apk-32/opening.md | correct the path; it starts at this file's folder",
        "www.example.org | LINK-BROKEN: no file “www.example.org”, seen from"
            + " content/events/apk-32/opening.md | write https:// in front of another site's address: https://www.example.org",
        "example.org/page | LINK-BROKEN: no file “example.org/page”, seen from"
            + " content/events/apk-32/opening.md | write https:// in front of another site's address: https://example.org/page",
        "desk@example.org | LINK-BROKEN: no file “desk@example.org”, seen from"
            + " content/events/apk-32/opening.md | write mailto: in front of a mail address: mailto:desk@example.org",
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
    Sketch site = SmallSite.opening("## part\n\nMore: [words](<" + target + ">)");
    assertThat(SmallSite.lines(site.plan(new Assets())))
        .containsExactly(
            "content/" + OPENING + ":3:16+" + target.length() + " " + message + " / " + hint);
  }

  @Test
  void reportsAnAmbiguousName() {
    Sketch site =
        SmallSite.opening("[x](session:Lunch)")
            .event("apk-33", "Next Assembly")
            .session("lunch", "break", "Lunch")
            .page("pages/more.md", "More", "[x](session:lunch)");
    assertThat(SmallSite.lines(site.plan()))
        .containsExactly(
            "content/pages/more.md:1:5+13 REF-AMBIGUOUS: 2 sessions are called “lunch” / write one"
                + " of “session:apk-32/lunch” (Lunch), “session:apk-33/lunch” (Lunch)");
  }

  @Test
  void showsTheWordsOfWhatIsHeldBackOnly() {
    Sketch site =
        SmallSite.opening("[a](person:bob) [b](../../people/bob.md) [c](person:Bob%20Doe)")
            .draft(Kind.PERSON, "bob", "people/bob.md", "Bob Doe");
    Checked<SitePlan> plan = site.plan();
    assertThat(SmallSite.lines(plan))
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
    Sketch site =
        SmallSite.site().menu("pages/about.md").menu("/events/apk-32/").menu("pages/abuot.md");
    assertThat(SmallSite.lines(site.plan()))
        .containsExactly(
            "content/site.yaml:7:12+14 LINK-BROKEN: no file “pages/abuot.md”, seen from"
                + " content/site.yaml / did you mean “pages/about.md”?");
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
  void followsAnyTargetWithoutFailing() {
    SitePlan plan = SmallSite.opening("").plan(new Assets()).value();
    String[] bits = {
      "/",
      "..",
      ".",
      "./",
      "#",
      "?",
      "%",
      "%2e%2e",
      "person:",
      "session:",
      "about",
      ".md",
      "\\",
      "\0",
      "\ud83d",
      "😀",
      "//",
      "http:",
      ":",
      "index",
      "hall (1).jpg",
      " ",
      "news",
      "%ff",
    };
    SplittableRandom random = new SplittableRandom(11);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder target = new StringBuilder();
      for (int n = random.nextInt(7); n >= 0; n--) {
        target.append(bits[random.nextInt(bits.length)]);
      }
      for (String from : List.of("content/" + OPENING, "content/site.yaml", "content/legal.md")) {
        assertThat(plan.resolve(target.toString(), new SourcePath(from))).isNotNull();
      }
    }
  }
}
