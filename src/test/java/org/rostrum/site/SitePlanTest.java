package org.rostrum.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rostrum.site.SmallSite.OPENING;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rostrum.coverage.Key;
import org.rostrum.coverage.Kind;
import org.rostrum.i18n.Language;

final class SitePlanTest {
  @Test
  void reportsTwoSourcesForOneAddressAtTheLater() {
    Sketch site =
        new Sketch()
            .url("https://example.org")
            .page("pages/b.md", "Bees", Facts.permalink("pages/b.md", "/a/"), "")
            .page("a.md", "Ants", "");
    assertThat(SmallSite.lines(site.plan()))
        .containsExactly(
            "content/pages/b.md:1:1+0 URL-DUPLICATE: the address “/a/” is taken by “Ants”"
                + " (content/a.md) / give one of both another slug: or permalink:; the other is told"
                + " in content/a.md:1:1");
  }

  @Test
  void letsTheFrontPageStand() {
    Sketch site = new Sketch().url("https://example.org").page("index.md", "Welcome", "");
    assertThat(SmallSite.lines(site.plan()))
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
            .page("a.md", "A", Facts.permalink("a.md", "/Caf\u00e9/"), "")
            .page("b.md", "B", Facts.permalink("b.md", "/cafe\u0301/"), "");
    assertThat(SmallSite.lines(site.plan()))
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
    assertThat(SmallSite.lines(site.plan(new Assets())))
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
            .page("a.md", "A", Facts.aliases("a.md", "/b/", "/a/"), "");
    assertThat(SmallSite.lines(site.plan(new Redirects())))
        .containsExactly(
            "content/a.md:4:12+3 URL-ALIAS-HIDES: the alias “/b/” is the address of “B”"
                + " (content/b.md) / remove the alias, or change the address of content/b.md:1:1");
  }

  @Test
  void reportsTwoThingsWithOneAlias() {
    Sketch site =
        new Sketch()
            .url("https://example.org")
            .page("a.md", "A", Facts.aliases("a.md", "/old/"), "")
            .page("b.md", "B", Facts.aliases("b.md", "/old"), "");
    assertThat(SmallSite.lines(site.plan(new Redirects())))
        .containsExactly(
            "content/b.md:4:12+4 URL-DUPLICATE: the address “/old/” is taken by content/a.md / give"
                + " one of both another slug: or permalink:; the other is told in content/a.md:4:12");
  }

  @Test
  void reportsAddressesThatCannotBe() {
    Sketch site =
        new Sketch()
            .url("https://example.org")
            .page("a.md", "A", Facts.permalink("a.md", "/../x/"), "");
    assertThat(SmallSite.lines(site.plan()))
        .containsExactly(
            "content/a.md:3:12+6 URL-INVALID: “/../x/” cannot be an address: “..” leads to another"
                + " folder / write it from the site's root");
  }

  @Test
  void knowsItsFilesByPathAndByWhatTheyShow() {
    SitePlan plan = SmallSite.site().plan().value();
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
        SmallSite.opening("[pdf](minutes.pdf) [root](/events/apk-32/map.svg)")
            .asset("events/apk-32/minutes.pdf")
            .asset("events/apk-32/map.svg")
            .asset("events/apk-32/unused.jpg");
    assertThat(copies(site))
        .containsExactly("events/apk-32/map.svg", "events/apk-32/minutes.pdf", "programme.pdf");
  }

  @Test
  void copiesPicturesOfTexts() {
    Sketch site =
        SmallSite.site()
            .picture("pic.png", "events/apk-32/pic.png", 10, 10, "alt")
            .article(OPENING, "Opening", "![alt](pic.png)");
    assertThat(copies(site)).containsExactly("events/apk-32/pic.png", "programme.pdf");
  }

  @Test
  void findsAPlannedFileByItsPath() {
    SitePlan plan = SmallSite.site().plan(new Robots()).value();
    assertThat(plan.urlOf(new SitePath("robots.txt"))).hasValue("/news/robots.txt");
  }

  private static List<String> copies(Sketch site) {
    SitePlan plan = site.plan(new Assets()).value();
    return plan.files().stream()
        .filter(file -> file.page().isEmpty())
        .map(file -> file.path().value())
        .toList();
  }
}
