package org.rostrum.document.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rostrum.document.markdown.Rendering.body;
import static org.rostrum.document.markdown.Rendering.findings;
import static org.rostrum.document.markdown.Rendering.html;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rostrum.diagnostic.Span;
import org.rostrum.document.Body;
import org.rostrum.document.Link;
import org.rostrum.document.PictureUse;

/** Raw HTML in Markdown. */
final class SafeHtmlTest {
  @Test
  void allowedElementsStay() {
    String markdown =
        """
        <details open>
        <summary>More</summary>

        Text with <kbd>Ctrl</kbd>, H<sub>2</sub>O and <time datetime="2023-04-27">27 April</time>.

        </details>
        """;
    assertThat(findings(markdown)).isEmpty();
    assertThat(html(markdown))
        .isEqualTo(
            """
            <details open="">
            <summary>More</summary>
            <p>Text with <kbd>Ctrl</kbd>, H<sub>2</sub>O and <time datetime="2023-04-27">27 April</time>.</p>
            </details>""");
  }

  @Test
  void aLinkAroundAnotherIsNone() {
    assertThat(html("<a href=\"/a/\"><table><tr><td><a href=\"/b/\">y</a></table></a>"))
        .contains("<td><a href=\"/b/\">y</a></td>")
        .doesNotContain("<a href=\"/a/\"><table>");
    assertThat(html("<a href=\"/a/\">\n\n> q\n>\n> — Ada\n\n</a>")).doesNotContain("/a/");
  }

  @Test
  void whatUnicodeCallsASpaceHidesNoScheme() {
    assertThat(findings("[x](<\u2028javascript:x>)"))
        .singleElement()
        .asString()
        .contains("LINK-SCHEME");
  }

  @Test
  void anOldAnchorIsAnAnchor() {
    assertThat(findings("<a name=\"top-3\"></a>Text, [up](#top-3).")).isEmpty();
    assertThat(body("<a name=\"top-3\"></a>Text.").anchors()).contains("top-3");
  }

  @Test
  void whatIsDroppedIsReportedOncePerBlock() {
    String markdown =
        """
        a <font color="red">b</font> <font>c</font>

        <div class="x" onclick="y()" style='z'>
        <p onclick=a()>d</p>
        <script>alert(1)</script>
        </div>
        """;
    assertThat(html(markdown)).isEqualTo("<p>a b c</p>\n<div>\n<p>d</p>\n\n</div>");
    assertThat(findings(markdown))
        .containsExactly(
            "1:4:4 SAFE-HTML HTML that is not published: <font>",
            "3:6:5 SAFE-HTML HTML that is not published: class, onclick and style of <div>",
            "4:4:7 SAFE-HTML HTML that is not published: onclick of <p>",
            "5:2:6 SAFE-HTML HTML that is not published: <script>");
  }

  @Test
  void elementsThatCannotStandWhereTheyAreAreReported() {
    assertThat(html("a <td>b</td>")).isEqualTo("<p>a b</p>");
    assertThat(findings("a <td>b</td>"))
        .containsExactly(
            "1:4:2 SAFE-HTML HTML that is not published: <td>, which cannot stand here");
  }

  @Test
  void commentsAreDroppedSilently() {
    assertThat(html("a <!-- b --> c\n\n<!-- d\n\ne -->\n\nf")).isEqualTo("<p>a  c</p>\n<p>f</p>");
    assertThat(findings("a <!-- b --> c\n\n<!-- d\n\ne -->")).isEmpty();
  }

  @Test
  void commentThatIsNeverClosedIsReported() {
    assertThat(findings("a\n\n<!-- b\n\nc"))
        .containsExactly(
            "3:1:4 SAFE-HTML HTML that is not published: a comment that is never closed");
  }

  @Test
  void linksAndPicturesOfHtmlAreHoles() {
    Body body =
        body(
            "x <a href=\"person:ada\" title=\"T\">Ada</a> [b](c) <img src='d.jpg' alt=\"e &amp; f\">\n");
    assertThat(html(body))
        .isEqualTo(
            "<p>x <a href=\"person:ada\">Ada</a> <a href=\"c\">b</a> <img src=\"d.jpg\" alt=\"e"
                + " &amp; f\"></p>");
    assertThat(body.links())
        .containsExactly(
            new Link(0, "person:ada", Optional.of("T"), false, new Span("content/a.md", 1, 12, 10)),
            new Link(1, "c", Optional.empty(), false, new Span("content/a.md", 1, 46, 1)));
    assertThat(body.pictures())
        .containsExactly(
            new PictureUse(
                0,
                "d.jpg",
                "e & f",
                Optional.empty(),
                Optional.empty(),
                false,
                new Span("content/a.md", 1, 59, 5)));
  }

  @Test
  void emptyLinkOfHtmlIsBare() {
    assertThat(html("<a href='person:x'></a>"))
        .isEqualTo("<p><a href=\"person:x\">its name</a></p>");
  }

  @Test
  void linkTextHoldsNoOtherLinks() {
    assertThat(html("<a href='b'>https://a.org</a>"))
        .isEqualTo("<p><a href=\"b\">https://a.org</a></p>");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0000',
      value = {
        "<a href=\"javascript:alert(1)\">a</a>|1:10:19 LINK-SCHEME",
        "<a href=\"java&#115;cript:alert(1)\">a</a>|1:10:24 LINK-SCHEME",
        "<a href=\"java&Tab;script:alert(1)\">a</a>|1:10:24 LINK-SCHEME",
        "<a href='skype:b'>a</a>|1:10:7 LINK-UNKNOWN",
        "a<img src=data:x>|1:11:6 LINK-SCHEME",
      })
  void schemesAreChecked(String markdown, String finding) {
    assertThat(html(markdown)).isEqualTo("<p>a</p>");
    assertThat(findings(markdown)).singleElement().asString().startsWith(finding + " ");
  }

  @Test
  void ownElementsAndHolesSurvive() {
    String markdown =
        """
        <b>x</b>

        ## A {#b}

        > q
        > — N

        ![p](p.jpg)

        - [x] t[^1]

        |a|
        |-:|
        |b|

        ~~~java
        <i>
        ~~~

        [^1]: n
        """;
    String plain = html(markdown.substring(markdown.indexOf("##")));
    assertThat(html(markdown).replace("=\"\"", ""))
        .isEqualTo("<p><b>x</b></p>\n" + plain.replace(">\n↩", ">↩"));
    Body body = body(markdown);
    assertThat(body.quotes()).hasSize(1);
    assertThat(body.pictures()).hasSize(1);
    assertThat(body.headings()).hasSize(1);
    assertThat(body.anchors()).contains("b", "q", "fn-1", "fnref-1");
    assertThat(body.firstParagraph()).isEqualTo("x");
  }

  @Test
  void noAuthorCanWriteOurMarks() {
    String markdown =
        "<div><a r\u0001hole=\"0\" r&#1;hole=0 rhole='0'>b</a>"
            + "<p r\u0001own class='alert'>c</p></div>\n\n[x](y)\n";
    assertThat(html(markdown)).isEqualTo("<div>b<p>c</p></div>\n<p><a href=\"y\">x</a></p>");
  }

  @Test
  void idsAreKeptAndUnique() {
    Body body = body("## A\n\n<p id=\"a\">b</p>\n<p id=\"c\">d</p>\n<p id=\"e f\">g</p>\n");
    assertThat(html(body))
        .isEqualTo("<h2 id=\"a\">A</h2>\n<p id=\"a-2\">b</p>\n<p id=\"c\">d</p>\n<p>g</p>");
    assertThat(body.anchors()).containsExactlyInAnyOrder("a", "a-2", "c");
  }

  @Test
  void firstLevelHeadingOfHtmlIsMovedDown() {
    assertThat(html("<h1>a</h1>")).isEqualTo("<h2>a</h2>");
  }

  @Test
  void unclosedAndMisnestedHtmlIsBalanced() {
    assertThat(html("<div><b>a\n\nb")).isEqualTo("<div><b>a\n</b></div>\n<p>b</p>");
    assertThat(html("a</div></b>")).isEqualTo("<p>a</p>");
    assertThat(html("<div title=\"a\n\nb")).isEqualTo("&lt;div title=\"a\n<p>b</p>");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0000',
      value = {
        "<svg onload=alert(1)><a xlink:href='javascript:1'>x</a></svg>",
        "<math><mtext><img src=x onerror=alert(1)></mtext></math>",
        "<iframe src='javascript:1'></iframe>",
        "<object data='x'></object><embed src=x>",
        "<form action='javascript:1'><input onfocus=alert(1) autofocus><button>x</button></form>",
        "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
        "<xmp><script>alert(1)</script></xmp>",
        "<template><script>alert(1)</script></template>",
        "<style>@import 'x'</style>",
        "<base href='javascript:1'>",
        "<meta http-equiv=refresh content='0;javascript:1'>",
        "<link rel=stylesheet href=x>",
        "<img src=x onerror=alert(1)>",
        "<img src=\"x\" alt=\"`<script>alert(1)</script>\">",
        "<a href=x onclick=alert(1)>x</a>",
        "<a/onmouseover=alert(1)/href=x>x</a>",
        "<p title=\"x\" onclick=\"alert(1)\">",
        "<p title='\"><script>alert(1)</script>'>",
        "<p title=x\"onclick=alert(1)>",
        "<p \"=\"onclick=alert(1)>",
        "<p lang=\"x' onclick='alert(1)\">",
        "<video><source onerror=alert(1)></video>",
        "<body onload=alert(1)>",
        "<isindex type=image src=1 onerror=alert(1)>",
        "<![CDATA[<script>alert(1)</script>]]>",
        "<?xml <script>alert(1)</script> ?>",
        "<!DOCTYPE <script>alert(1)</script>",
        "<scr<script>ipt>alert(1)</script>",
        "<<script>alert(1)//<</script>",
        "<script/x>alert(1)</script>",
        "<SCRIPT>alert(1)</SCRIPT>",
        "<textarea><img src=x onerror=alert(1)></textarea>",
        "<title><img src=x onerror=alert(1)></title>",
        "<blockquote cite='javascript:alert(1)'>x</blockquote>",
        "<table background='javascript:1'><tr><td onclick=1>x</table>",
        "<plaintext><script>alert(1)</script>",
        "<ruby><rt><script>alert(1)</script></rt></ruby>",
      })
  void nothingBecomesLiveScript(String markdown) {
    for (String form : List.of(markdown, "a " + markdown, "<div>\n" + markdown + "\n</div>")) {
      LiveScript.assertNone(html(form));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0000',
      value = {
        "x <li>a</li><li>b</li>|<p>x a b</p>|<li>, which cannot stand here",
        "<td colspan=2>a</td>|<div>a</div>|<td>, which cannot stand here",
        "<dt>a</dt>|<div>a</div>|<dt>, which cannot stand here",
        "<figcaption>a</figcaption>|<div>a</div>|<figcaption>, which cannot stand here",
        "<summary>a</summary>|<div>a</div>|<summary>, which cannot stand here",
        "<tr><td>a</td></tr>|<div><div>a</div></div>|<tr>, which cannot stand here",
        "<dl><dd>a</dd></dl>|<div><div>a</div></div>|<dl>, which needs a <dt> and then a <dd>",
        "<details>a</details>|<div>a</div>|<details>, which has no <summary>",
        "a <ruby>b</ruby>|<p>a <span>b</span></p>|<ruby>, which has no <rt>",
        "## a <p>b</p>|<h2 id=\"a-b\">a b</h2>|<p>, which cannot stand here",
        "a <b><div>b</div></b>|<div>a <div>b</div></div>|<b>, which cannot hold what stands in it",
        "a <b lang=english dir=up>b</b>|<p>a <b>b</b></p>|lang=\"english\" and dir=\"up\" of <b>",
        "a <bdo>b</bdo>|<p>a <span>b</span></p>|<bdo>, which has no valid dir",
        "a <time>soon</time>|<p>a <span>soon</span></p>|<time>, which has no valid datetime",
        "<ol start=x type=z><li>a</ol>|<ol><li>a</li></ol>|start=\"x\" and type=\"z\" of <ol>",
        "a <img>|<p>a</p>|<img>, which has no src",
        "a <b id=\"\">b</b>|<p>a <b>b</b></p>|id=\"\" of <b>",
        "<table><tr><td rowspan=3>a</table>"
            + "|<table><tbody><tr><td>a</td></tr></tbody></table>"
            + "|<table>, whose spans do not fit together",
      })
  void whatIsNotValidIsMendedAndTold(String markdown, String html, String told) {
    assertThat(html(markdown).replaceAll(" </p>", "</p>")).isEqualTo(html);
    assertThat(findings(markdown).get(0)).endsWith("SAFE-HTML HTML that is not published: " + told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0000',
      value = {
        "<ul><li>a<li>b</ul>|<ul><li>a</li><li>b</li></ul>",
        "<ul>a<ul><li>b</ul></ul>|<ul><li>a<ul><li>b</li></ul></li></ul>",
        "<table><td>a<td>b<tr><td>c<td>d</table>"
            + "|<table><tbody><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></tbody>"
            + "</table>",
        "a <ul><li>b</ul> c|<div>a <ul><li>b</li></ul> c</div>",
        "<p>a<ul><li>b</ul>|<p>a</p><ul><li>b</li></ul>",
        "<details>a<summary>b</summary></details>|<details><summary>b</summary>a</details>",
        "**a <i>b</i>**|<p><strong>a <i>b</i></strong></p>",
      })
  void whatMayBeLeftOutIsAdded(String markdown, String html) {
    assertThat(html(markdown)).isEqualTo(html);
    assertThat(findings(markdown)).isEmpty();
  }

  @Test
  void whatIsNeverClosedEndsWithItsBlock() {
    assertThat(html("a <b>b\n\nc\n\n<div>d\n\n*e*"))
        .isEqualTo("<p>a <b>b</b></p>\n<p>c</p>\n<div>d\n</div>\n<p><em>e</em></p>");
    assertThat(findings("a <b>b\n\nc\n\n<div>d\n\n*e*"))
        .containsExactly(
            "1:4:1 SAFE-HTML <b> is never closed", "5:2:3 SAFE-HTML <div> is never closed");
    assertThat(html("- a </li> b\n\n> x </blockquote> c"))
        .isEqualTo("<ul>\n<li>a  b</li>\n</ul>\n<blockquote>\n<p>x  c</p>\n</blockquote>");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0000',
      value = {
        "http://|it names no host",
        "https://exa mple.org|“exa mple.org” is no host",
        "http://[::1|“[” is no host",
        "http://a:99999/|“99999” is no port",
        "http://a/%zz|“%” must be followed by two hexadecimal digits",
        "https://a:b@c/|it holds a name or password before “@”",
        "https://a/b\\c|it holds a “\\”",
        "https:example.org|“//” must follow “https:”",
        "mailto:|nothing follows its scheme",
      })
  void addressesThatBrowsersCannotFollowAreText(String address, String why) {
    assertThat(html("[a](<" + address + ">)")).isEqualTo("<p>a</p>");
    assertThat(findings("[a](<" + address + ">)"))
        .singleElement()
        .asString()
        .contains("LINK-UNKNOWN browsers cannot follow this address: " + why);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://[2001:db8::1]/x",
        "https://[::1]:8080/",
        "https://[::ffff:1.2.3.4]/",
        "https://қаз.kz/а?б=в#г",
        "https://a_b.example:65535",
        "//h.example/x",
        "mailto:desk@example.org",
        "../a.md",
        "person:ada",
      })
  void goodAddressesAreFollowed(String address) {
    assertThat(findings("[a](" + address + ")")).isEmpty();
  }
}
