package org.rostrum.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.Test;
import org.rostrum.coverage.Kind;

final class FillingTest {
  private static final String HOSTILE = "A \"quoted\" </script> title & co. {{x}} 😀";
  private static final String HOSTILE_HTML =
      "A &quot;quoted&quot; &lt;/script&gt; title &amp; co. {{x}} 😀";
  private static final String OPENING = "events/apk-32/opening.md";

  private final Sketch site =
      new Sketch()
          .url("https://example.org/news")
          .event("apk-32", "Assembly")
          .person("ada", "Ada “the <first>” Byron & co.")
          .session("plenary", "plenary", "Plenary <session>")
          .session("lunch", "break", "Lunch");

  @Test
  void linksWithTheTargetsAddress() {
    thenHtml("See [her](person:ada \"<tip> & more\").")
        .isEqualTo(
            "<p>See <a href=\"/news/people/ada/\" title=\"&lt;tip&gt; &amp; more\">her</a>.</p>\n");
  }

  @Test
  void letsALinkWithoutWordsTakeTheName() {
    thenHtml("[](person:ada) and [](https://example.org/a?b&c)")
        .isEqualTo(
            "<p><a href=\"/news/people/ada/\">Ada “the &lt;first&gt;” Byron &amp; co.</a> and"
                + " <a href=\"https://example.org/a?b&amp;c\">https://example.org/a?b&amp;c</a></p>\n");
  }

  @Test
  void leavesTheWordsOfALinkThatLeadsNowhere() {
    site.draft(Kind.PERSON, "bob", "people/bob.md", "Bob");
    thenHtml("[Bob](person:bob), [](person:bob).").isEqualTo("<p>Bob, .</p>\n");
  }

  @Test
  void makesOwnAddressesAbsoluteWhereAsked() {
    SitePlan plan =
        site.article(OPENING, "Opening", "[a](person:ada) [b](//cdn.org/x)").plan().value();
    Filling filling =
        new Filling(
            plan,
            plan.coverage().articles().get(0).prose(),
            url -> plan.absolute(url).orElseThrow());
    assertThat(filling.html())
        .isEqualTo(
            "<p><a href=\"https://example.org/news/people/ada/\">a</a>"
                + " <a href=\"//cdn.org/x\">b</a></p>\n");
  }

  @Test
  void givesAPictureItsSize() {
    site.picture("hall.svg", "events/apk-32/hall.svg", 640, 480, HOSTILE, "The \"hall\"");
    thenHtml("Look: ![x](hall.svg)")
        .isEqualTo(
            "<p>Look: <img src=\"/news/events/apk-32/hall.svg\" alt=\""
                + HOSTILE_HTML
                + "\" title=\"The &quot;hall&quot;\" width=\"640\" height=\"480\" loading=\"lazy\""
                + " decoding=\"async\"></p>\n");
  }

  @Test
  void makesAFigureOfAPictureThatStandsAlone() {
    site.picture("hall.svg", "events/apk-32/hall.svg", 0, 0, "", "The <hall>", "Drawing & co.");
    thenHtml("![x](hall.svg)")
        .isEqualTo(
            "<figure><img src=\"/news/events/apk-32/hall.svg\" alt=\"\" loading=\"lazy\""
                + " decoding=\"async\"><figcaption>The &lt;hall&gt; <span"
                + " class=\"credit\">Drawing &amp; co.</span></figcaption></figure>\n");
  }

  @Test
  void needsNoCaption() {
    site.picture("hall.svg", "events/apk-32/hall.svg", 2, 1, "Hall");
    thenHtml("![x](hall.svg)")
        .isEqualTo(
            "<figure><img src=\"/news/events/apk-32/hall.svg\" alt=\"Hall\" width=\"2\" height=\"1\""
                + " loading=\"lazy\" decoding=\"async\"></figure>\n");
  }

  @Test
  void leavesAPictureOnAnotherHostThere() {
    site.photo("https://example.com/ä.png", "Hall");
    thenHtml("![x](https://example.com/ä.png)")
        .isEqualTo(
            "<figure><img src=\"https://example.com/%C3%A4.png\" alt=\"Hall\" loading=\"lazy\""
                + " decoding=\"async\"></figure>\n");
  }

  @Test
  void showsNothingForAPictureThatIsMissing() {
    site.photo("none.png", "Hall");
    thenHtml("![x](none.png)").isEqualTo("\n");
  }

  @Test
  void saysWhoSpokeAQuote() {
    site.quote(
        "Ada “the <first>” Byron & co.", Optional.of("apk-32/plenary"), Optional.of("President"));
    thenHtml("> words\n>\n> — Ada, plenary")
        .contains(
            "<figcaption><cite><a href=\"/news/people/ada/\">Ada “the &lt;first&gt;” Byron &amp;"
                + " co.</a></cite>, President, <a"
                + " href=\"/news/events/apk-32/sessions/plenary/\">Plenary"
                + " &lt;session&gt;</a></figcaption>");
  }

  @Test
  void namesASpeakerWhoHasNoPage() {
    site.quote("Bob & co.", Optional.of("apk-32/lunch"), Optional.empty());
    thenHtml("> words\n>\n> — Bob & co., Lunch")
        .contains("<figcaption><cite>Bob &amp; co.</cite>, Lunch</figcaption>");
  }

  private AbstractStringAssert<?> thenHtml(String markdown) {
    SitePlan plan = site.article(OPENING, "Opening", markdown).plan(new Assets()).value();
    var articles = plan.coverage().articles();
    return assertThat(
        new Filling(plan, articles.get(articles.size() - 1).prose(), url -> url).html());
  }
}
