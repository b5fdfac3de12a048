package org.rostrum.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class RedirectsTest {
  private static final String FILE = "articles/x.md";

  @Test
  void sendReadersOnFromAnyFolder() {
    Sketch site = new Sketch().url("https://example.org/news");
    assertThat(old(site, "/2019/old & gone.html", "A \"quoted\" </script> title & co. {{x}} 😀"))
        .isEqualTo(
            """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <title>A &quot;quoted&quot; &lt;/script&gt; title &amp; co. {{x}} 😀</title>
            <meta http-equiv="refresh" content="0; url=/news/articles/x/">
            <meta name="robots" content="noindex">
            <link rel="canonical" href="https://example.org/news/articles/x/">
            </head>
            <body>
            <p><a href="/news/articles/x/">A &quot;quoted&quot; &lt;/script&gt; title &amp; co. {{x}} 😀</a></p>
            </body>
            </html>
            """);
  }

  @Test
  void needNoAddressOfTheSite() {
    assertThat(old(new Sketch(), "/2019/old & gone.html", "X"))
        .contains("<link rel=\"canonical\" href=\"/articles/x/\">");
  }

  @Test
  void areNoneFromAPageToItself() {
    SitePlan plan =
        new Sketch()
            .article(FILE, "X", Facts.aliases(FILE, "/articles/x", "/articles/x/"), "")
            .plan(new Redirects())
            .value();
    assertThat(plan.files()).allMatch(file -> file.page().isPresent());
  }

  private static String old(Sketch site, String alias, String title) {
    SitePlan plan =
        site.article(FILE, title, Facts.aliases(FILE, alias), "").plan(new Redirects()).value();
    return Sketch.written(plan, alias.substring(1));
  }
}
