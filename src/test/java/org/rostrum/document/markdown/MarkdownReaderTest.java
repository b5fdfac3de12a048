package org.rostrum.document.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rostrum.document.markdown.Rendering.body;
import static org.rostrum.document.markdown.Rendering.findings;
import static org.rostrum.document.markdown.Rendering.html;
import static org.rostrum.document.markdown.Rendering.source;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rostrum.diagnostic.Checked;
import org.rostrum.diagnostic.Span;
import org.rostrum.document.Body;
import org.rostrum.document.Heading;
import org.rostrum.document.Link;
import org.rostrum.document.PictureUse;
import org.rostrum.document.QuoteBlock;
import org.rostrum.i18n.Language;

final class MarkdownReaderTest {
  private static Span at(int line, int column, int length) {
    return new Span("content/a.md", line, column, length);
  }

  @Test
  void closesUpLevelsOfHeadingsThatSkipSome() {
    assertThat(html("### A\n\n## B\n\n#### C\n\n##### D\n\n### E\n\n## F"))
        .isEqualTo(
            """
            <h2 id="a">A</h2>
            <h2 id="b">B</h2>
            <h3 id="c">C</h3>
            <h4 id="d">D</h4>
            <h3 id="e">E</h3>
            <h2 id="f">F</h2>""");
  }

  @Test
  void readsFromTheGivenOffsetOn() {
    String file = "---\ntitle: A\n---\n[b](person:c)\n";
    Checked<Body> read =
        MarkdownReader.of(Language.ENGLISH).read(source(file), 17, Optional.of("A"));
    assertThat(html(read.value())).isEqualTo("<p><a href=\"person:c\">b</a></p>");
    assertThat(read.value().links().get(0).span()).isEqualTo(at(4, 5, 8));
  }

  @Test
  void emptyTextIsAnEmptyBody() {
    assertThat(body("").isEmpty()).isTrue();
    assertThat(body("\n \n<!-- a -->\n").isEmpty()).isTrue();
    assertThat(body("a").isEmpty()).isFalse();
  }

  // Links

  @Test
  void linksAreHolesWithTheirPlaces() {
    Body body = body("a [b *c*](person:ada \"T &amp; t\") [d]\n\n[d]: /x?a=1&amp;b\n");
    assertThat(html(body))
        .isEqualTo(
            "<p>a <a href=\"person:ada\">b <em>c</em></a> <a href=\"/x?a=1&amp;b\">d</a></p>");
    assertThat(body.links())
        .containsExactly(
            new Link(0, "person:ada", Optional.of("T & t"), false, at(1, 11, 10)),
            new Link(1, "/x?a=1&b", Optional.empty(), false, at(3, 6, 12)));
  }

  @Test
  void linkWithoutTextIsBare() {
    assertThat(html("[](person:ada)")).isEqualTo("<p><a href=\"person:ada\">its name</a></p>");
  }

  @Test
  void placesCountCodePoints() {
    assertThat(body("😀 [a](b)").links().get(0).span()).isEqualTo(at(1, 7, 1));
  }

  @Test
  void bareAddressesAreLinks() {
    assertThat(html("See https://a.org/b_c_d. Or www.a.org, a.b@c.org!"))
        .isEqualTo(
            "<p>See <a href=\"https://a.org/b_c_d\">https://a.org/b_c_d</a>. Or <a"
                + " href=\"http://www.a.org\">www.a.org</a>, <a"
                + " href=\"mailto:a.b@c.org\">a.b@c.org</a>!</p>");
    assertThat(html("[https://a.org](/b)")).isEqualTo("<p><a href=\"/b\">https://a.org</a></p>");
    assertThat(html("`https://a.org`")).isEqualTo("<p><code>https://a.org</code></p>");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "javascript:alert(1)|javascript",
        "JaVaScRiPt:alert(1)|javascript",
        "java&#115;cript:alert(1)|javascript",
        "&#x6A;avascript&colon;alert(1)|javascript",
        "java&#10;script:alert(1)|javascript",
        "java&Tab;script:alert(1)|javascript",
        "&#1;javascript:alert(1)|javascript",
        "java\\script:alert(1)|",
        "vbscript:x|vbscript",
        "data:text/html,x|data",
        "file:///etc|file",
        "blob:x|blob",
      })
  void schemesThatCanRunCodeAreRefused(String target, String scheme) {
    String markdown = "x [a](" + target + ") y";
    if (scheme == null) {
      assertThat(findings(markdown)).isEmpty();
      return;
    }
    assertThat(html(markdown)).isEqualTo("<p>x a y</p>");
    assertThat(findings(markdown))
        .containsExactly(
            "1:7:"
                + target.length()
                + " LINK-SCHEME an address with “"
                + scheme
                + ":” is not published");
  }

  @Test
  void schemesThatBrowsersDoNotKnowAreText() {
    String markdown = "[a](skype:x) and <gopher://a.b> and ![c](mailto:d)";
    assertThat(html(markdown)).isEqualTo("<p>a and gopher://a.b and c</p>");
    assertThat(findings(markdown))
        .containsExactly(
            "1:5:7 LINK-UNKNOWN browsers do not know addresses with “skype:”; shown as text",
            "1:19:12 LINK-UNKNOWN browsers do not know addresses with “gopher:”; shown as text",
            "1:42:8 LINK-UNKNOWN browsers do not know addresses with “mailto:”; shown as text");
  }

  @ParameterizedTest
  @CsvSource({
    "http://a",
    "https://a",
    "mailto:a@b",
    "tel:1",
    "ftp://a",
    "irc://a",
    "ircs://a",
    "xmpp:a",
    "geo:1",
    "sms:1",
    "webcal://a",
    "magnet:?a",
    "PERSON:a",
    "session:a",
    "award:a",
    "article:a",
    "event:a",
    "../a.md#b",
    "/a",
    "#a",
    "//a.org/b",
    "10:30.md",
    "a b",
    "?a:b",
    "a/b:c"
  })
  void otherAddressesAreLinks(String target) {
    assertThat(findings("[a](<" + target + ">)")).isEmpty();
    assertThat(body("[a](<" + target + ">)").links().get(0).target()).isEqualTo(target);
  }

  // Pictures

  @Test
  void pictureAloneInItsParagraphIsAFigure() {
    Body body = body("![Two *men*](a.jpg \"The day\"){credit=\"Ada's\"}\n");
    assertThat(html(body)).isEqualTo("<figure><img src=\"a.jpg\" alt=\"Two men\"></figure>");
    assertThat(body.pictures())
        .containsExactly(
            new PictureUse(
                0,
                "a.jpg",
                "Two men",
                Optional.of("The day"),
                Optional.of("Ada's"),
                true,
                at(1, 14, 5)));
  }

  @Test
  void pictureInTextIsNoFigure() {
    Body body = body("See ![a](b.png){credit=C} here {credit=D}.");
    assertThat(html(body)).isEqualTo("<p>See <img src=\"b.png\" alt=\"a\"> here {credit=D}.</p>");
    assertThat(body.pictures().get(0).credit()).contains("C");
    assertThat(body.pictures().get(0).isFigure()).isFalse();
  }

  @Test
  void bracesWithAnythingElseStayText() {
    assertThat(html("![a](b){onerror=alert(1)}"))
        .isEqualTo("<p><img src=\"b\" alt=\"a\">{onerror=alert(1)}</p>");
    assertThat(html("A {{ name }} and {#id} and {x}"))
        .isEqualTo("<p>A {{ name }} and {#id} and {x}</p>");
    assertThat(html("## x {onclick=alert(1)}"))
        .isEqualTo("<h2 id=\"x-onclick-alert-1\">x {onclick=alert(1)}</h2>");
    assertThat(html("## {{ x }}")).isEqualTo("<h2 id=\"x\">{{ x }}</h2>");
    assertThat(html("## a {style=x .b}")).contains("a {style=x .b}");
  }

  // Headings and the title

  @Test
  void headingsHaveAnchorsAndAttributes() {
    Body body =
        body(
            "## The *day*\n\n## The day\n\n## 10:41 Floor {.key session=plenary}\n\n## B {#own}\n");
    assertThat(html(body))
        .isEqualTo(
            """
            <h2 id="the-day">The <em>day</em></h2>
            <h2 id="the-day-2">The day</h2>
            <h2 id="10-41-floor">10:41 Floor</h2>
            <h2 id="own">B</h2>""");
    assertThat(body.headings().get(2))
        .isEqualTo(
            new Heading(
                2,
                "10-41-floor",
                "10:41 Floor",
                List.of("key"),
                Optional.of("plenary"),
                at(5, 1, 37)));
    assertThat(body.anchors())
        .containsExactlyInAnyOrder("the-day", "the-day-2", "10-41-floor", "own");
  }

  @Test
  void writtenIdKeepsOthersFromTakingIt() {
    assertThat(html("## Own\n\n## B {#own}"))
        .isEqualTo("<h2 id=\"own-2\">Own</h2>\n<h2 id=\"own\">B</h2>");
  }

  @Test
  void firstHeadingIsTheTitle() {
    Body body = body("<!-- c -->\n# The *title* {#x}\n\nText\n\n## A\n");
    assertThat(body.title()).contains("The title");
    assertThat(html(body)).isEqualTo("<p>Text</p>\n<h2 id=\"a\">A</h2>");
  }

  @Test
  void firstHeadingThatRepeatsTheTitleIsDropped() {
    Checked<Body> same = readWithTitle("# It’s  *here*\n\nb", "it's here");
    assertThat(same.value().title()).contains("It’s here");
    assertThat(html(same.value())).isEqualTo("<p>b</p>");
  }

  @Test
  void firstHeadingWithAnotherTextIsMovedDown() {
    Checked<Body> other = readWithTitle("# Other\n\n## b\n\n###### c", "Title");
    assertThat(other.value().title()).isEmpty();
    assertThat(html(other.value()))
        .isEqualTo("<h2 id=\"other\">Other</h2>\n<h3 id=\"b\">b</h3>\n<h4 id=\"c\">c</h4>");
  }

  @Test
  void laterFirstLevelHeadingMovesAllDown() {
    assertThat(html("## a\n\n# b")).isEqualTo("<h2 id=\"a\">a</h2>\n<h2 id=\"b\">b</h2>");
    assertThat(html("## a\n\n### b")).isEqualTo("<h2 id=\"a\">a</h2>\n<h3 id=\"b\">b</h3>");
  }

  private static Checked<Body> readWithTitle(String markdown, String title) {
    return MarkdownReader.of(Language.ENGLISH).read(source(markdown), 0, Optional.of(title));
  }

  // Quotes

  @Test
  void quoteWithAttribution() {
    Body body =
        body(
            "> one of the \"main\" pillars of all *statehood*\n>\n> — Kassym-Jomart Tokayev, plenary\n");
    assertThat(html(body))
        .isEqualTo(
            """
            <figure id="one-of-the-main-pillars-of">
            <blockquote>
            <p>one of the “main” pillars of all <em>statehood</em></p>
            </blockquote>
            <figcaption><cite>Kassym-Jomart Tokayev, plenary</cite></figcaption>
            </figure>""");
    assertThat(body.quotes())
        .containsExactly(
            new QuoteBlock(
                0,
                "one-of-the-main-pillars-of",
                "one of the “main” pillars of all statehood",
                "Kassym-Jomart Tokayev, plenary",
                Optional.empty(),
                at(3, 5, 30)));
    assertThat(body.anchors()).containsExactly("one-of-the-main-pillars-of");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "> a\\n> — B, c|B, c",
        "> a\\n>\\n> – person:b|person:b",
        "> a\\n> -- [B](person:b) *c*|B c",
        "> a\\n—B|B",
        "> a\\n> — [](person:b), c|person:b, c",
        "> a  \\n> ―  B|B",
      })
  void attributionForms(String markdown, String name) {
    Body body = body(markdown.replace("\\n", "\n"));
    assertThat(body.quotes()).extracting(QuoteBlock::attribution).containsExactly(name);
    assertThat(body.quotes()).extracting(QuoteBlock::text).containsExactly("a");
    assertThat(body.links()).isEmpty();
    assertThat(html(body)).contains("<blockquote>\n<p>a</p>\n</blockquote>");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "> — B",
        "> a --- B",
        "> a\\n> ---",
        "> a\\n> - B",
        "> — a\\n>\\n> b",
        "> a\\n> --- B"
      })
  void quotesWithoutAttribution(String markdown) {
    Body body = body(markdown.replace("\\n", "\n"));
    assertThat(body.quotes()).isEmpty();
    assertThat(html(body)).startsWith("<blockquote>");
  }

  @Test
  void quoteOfSeveralParagraphs() {
    Body body = body("> a\n> b\n>\n> - c\n>\n> d\n> — E\n");
    assertThat(body.quotes().get(0).text()).isEqualTo("a b\nc\nd");
    assertThat(html(body)).contains("<p>d</p>\n</blockquote>");
  }

  @Test
  void alerts() {
    assertThat(html("> [!WARNING]\n> a\n>\n> b"))
        .isEqualTo(
            """
            <div class="alert alert-warning" role="note">
            <p class="alert-title">Warning</p>
            <p>a</p>
            <p>b</p>
            </div>""");
    assertThat(html("de", "> [!note]\n>\n> a"))
        .isEqualTo("<div class=\"alert alert-note\" role=\"note\">\n<p>a</p>\n</div>");
    assertThat(html("> [!NOTE] a")).startsWith("<blockquote>");
    assertThat(html("> [!OTHER]\n> a")).startsWith("<blockquote>");
  }

  // Lists, tables, notes, definitions, code

  @Test
  void tasks() {
    assertThat(html("- [x] a *b*\n- [ ] c\n- [y] d"))
        .isEqualTo(
            """
            <ul>
            <li class="task"><label><input type="checkbox" disabled checked> a <em>b</em></label></li>
            <li class="task"><label><input type="checkbox" disabled> c</label></li>
            <li>[y] d</li>
            </ul>""");
  }

  @Test
  void tables() {
    assertThat(html("Text\n|a|b `\\|`|\n|:-|-:|\n|1\n|2|3|4|"))
        .isEqualTo(
            """
            <p>Text</p>
            <table>
            <thead>
            <tr>
            <th style="text-align:left">a</th>
            <th style="text-align:right">b <code>|</code></th>
            </tr>
            </thead>
            <tbody>
            <tr>
            <td style="text-align:left">1</td>
            <td style="text-align:right"></td>
            </tr>
            <tr>
            <td style="text-align:left">2</td>
            <td style="text-align:right">3</td>
            </tr>
            </tbody>
            </table>""");
  }

  @Test
  void footnotes() {
    Body body =
        body(
            "A[^b] and[^1] and[^b].\n\n[^1]: One\n[^b]: Two [x](/y)\n\n    More\n\n[^c]: Not used");
    assertThat(html(body))
        .isEqualTo(
            """
            <p>A<sup class="footnote-ref"><a href="#fn-1" id="fnref-1" role="doc-noteref">1</a></sup> \
            and<sup class="footnote-ref"><a href="#fn-2" id="fnref-2" role="doc-noteref">2</a></sup> \
            and<sup class="footnote-ref"><a href="#fn-1" id="fnref-1-2" role="doc-noteref">1</a></sup>.</p>
            <div class="footnotes" role="doc-endnotes">
            <ol>
            <li id="fn-1">
            <p>Two <a href="/y">x</a></p>
            <p>More <a class="footnote-back" href="#fnref-1" role="doc-backlink">↩</a> \
            <a class="footnote-back" href="#fnref-1-2" role="doc-backlink">↩</a></p>
            </li>
            <li id="fn-2">
            <p>One <a class="footnote-back" href="#fnref-2" role="doc-backlink">↩</a></p>
            </li>
            </ol>
            </div>""");
    assertThat(body.anchors())
        .containsExactlyInAnyOrder("fn-1", "fn-2", "fnref-1", "fnref-1-2", "fnref-2");
    assertThat(body.plainText()).isEqualTo("A and and.\nTwo x\nMore\nOne");
  }

  @Test
  void definitionLists() {
    assertThat(html("Term *a*\n: One\n: Two\n"))
        .isEqualTo("<dl>\n<dt>Term <em>a</em></dt>\n<dd>One</dd>\n<dd>Two</dd>\n</dl>");
  }

  @Test
  void strikethroughNeedsTwoTildes() {
    assertThat(html("~~a~~ ~b~ ~~~c~~~")).isEqualTo("<p><del>a</del> ~b~ ~~~c~~~</p>");
  }

  @Test
  void codeIsNeverChanged() {
    assertThat(html("`\"a\" -- {{b}} <c>`"))
        .isEqualTo("<p><code>\"a\" -- {{b}} &lt;c&gt;</code></p>".replace("\"", "&quot;"));
    assertThat(html("~~~java x\n\"a\"...\n~~~"))
        .isEqualTo("<pre><code class=\"language-java\">&quot;a&quot;...\n</code></pre>");
  }

  // Punctuation

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0000',
      value = {
        "en|\"a 'b' c\"|“a ‘b’ c”",
        "de|\"a 'b' c\"|„a ‚b‘ c“",
        "fr|\"a\"|«\u00A0a\u00A0»",
        "ru|\"a 'b' c\"|«a „b“ c»",
        "kk|\"a\"|«a»",
        "lt|\"a\"|„a“",
        "en|(\"*a*\")|(“<em>a</em>”)",
        "en|don't 'tis the '90s|don’t ’tis the ’90s",
        "en|a -- b --- c ... d|a – b — c … d",
        "en|\\\"a\\\"|&quot;a&quot;",
        "en|&quot;a&quot;|&quot;a&quot;",
        "en|5\" a|5” a",
        "xx|\"a\"|“a”",
      })
  void punctuationOfTheLanguage(String language, String markdown, String expected) {
    assertThat(html(language, markdown)).isEqualTo("<p>" + expected + "</p>");
  }

  // Plain text

  @Test
  void firstParagraphIsThatOfTheText() {
    assertThat(body("![a](b)\n\n> q\n\nThe *first*\n& only\n\nNot this").firstParagraph())
        .isEqualTo("The first & only");
    assertThat(body("- a").firstParagraph()).isEmpty();
  }

  @Test
  void plainTextHasABlockOnEachLine() {
    assertThat(body("## A\n\nb *c* `<d>` &amp;\n\n- e\n- f\n\n|g|h|\n|-|-|\n|i|j|").plainText())
        .isEqualTo("A\nb c <d> &\ne\nf\ng h\ni j");
  }

  @Test
  void oneReaderServesAllThreads() {
    MarkdownReader reader = MarkdownReader.of(Language.ENGLISH);
    List<String> texts =
        SpecExample.of("/conformance/commonmark/commonmark-0.31.2.json").stream()
            .map(SpecExample::markdown)
            .toList();
    List<String> together =
        texts.parallelStream().map(text -> html(Rendering.read(reader, text).value())).toList();
    assertThat(together).isEqualTo(texts.stream().map(text -> html(text)).toList());
  }

  // Characters

  @Test
  void forbiddenCharactersAreReplaced() {
    assertThat(html("a\0b\uD800c\u0001d\uFFFEe&#1;f&#xFDD0;"))
        .isEqualTo("<p>a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFDf\uFFFD</p>");
    assertThat(html("😀")).isEqualTo("<p>😀</p>");
  }

  @Test
  void quotedTitleGoesThrough() {
    assertThat(html("A \"quoted\" </script> title & co. {{x}} 😀"))
        .isEqualTo("<p>A “quoted”  title &amp; co. {{x}} 😀</p>");
  }
}
