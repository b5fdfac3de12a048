package org.rostrum.site;

import static javax.xml.XMLConstants.W3C_XML_SCHEMA_NS_URI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.StringReader;
import java.net.URL;
import java.util.Objects;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

final class SitemapTest {
  @Test
  void listsEveryPageWithItsLastChange() {
    Sketch site =
        new Sketch()
            .url("https://example.org/news")
            .page("Әділ & co.md", "A", Facts.permalink("a.md", "/a & b/"), "");
    assertThat(written(site, new Sitemap(), "sitemap.xml"))
        .isEqualTo(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
              <url>
                <loc>https://example.org/news/a%20%26%20b/</loc>
                <lastmod>2023-04-27T04:30:00Z</lastmod>
              </url>
              <url>
                <loc>https://example.org/news/</loc>
                <lastmod>2023-04-27T04:30:00Z</lastmod>
              </url>
            </urlset>
            """);
  }

  @Test
  void isValid() throws SAXException {
    Sketch site = new Sketch().url("https://example.org").page("a.md", "A", "");
    thenIsValid("sitemap-0.9.xsd", written(site, new Sitemap(), "sitemap.xml"));
  }

  @Test
  void isPartedWhereItWouldBeTooLong() throws SAXException {
    Sketch site =
        new Sketch().url("https://example.org").page("a.md", "A", "").page("b.md", "B", "");
    String index = written(site, new Sitemap(2), "sitemap.xml");
    thenIsValid("siteindex-0.9.xsd", index);
    assertThat(index)
        .isEqualTo(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
              <sitemap>
                <loc>https://example.org/sitemap-1.xml</loc>
              </sitemap>
              <sitemap>
                <loc>https://example.org/sitemap-2.xml</loc>
              </sitemap>
            </sitemapindex>
            """);
    thenIsValid("sitemap-0.9.xsd", written(site, new Sitemap(2), "sitemap-1.xml"));
    assertThat(written(site, new Sitemap(2), "sitemap-2.xml"))
        .contains("<loc>https://example.org/</loc>")
        .doesNotContain("/a/", "/b/");
  }

  @Test
  void isNotMadeForASiteWithoutAnAddress() {
    SitePlan plan = new Sketch().page("a.md", "A", "").plan(new Sitemap(), new Robots()).value();
    assertThat(plan.urlOf(new SitePath("sitemap.xml"))).isEmpty();
    assertThat(Sketch.written(plan, "robots.txt")).isEqualTo("User-agent: *\nAllow: /\n");
  }

  @Test
  void isNamedInRobots() {
    SitePlan plan =
        new Sketch().url("https://example.org/news").plan(new Robots(), new Sitemap()).value();
    assertThat(Sketch.written(plan, "robots.txt"))
        .isEqualTo("User-agent: *\nAllow: /\n\nSitemap: https://example.org/news/sitemap.xml\n");
  }

  @Test
  void leavesAFileOfTheSitesOwn() {
    SitePlan plan =
        new Sketch()
            .url("https://example.org")
            .asset("static/robots.txt")
            .asset("static/sitemap.xml")
            .plan(new Assets(), new Robots(), new Sitemap(), new NoJekyll())
            .value();
    assertThat(Sketch.written(plan, "robots.txt")).isEqualTo("content/static/robots.txt");
    assertThat(Sketch.written(plan, "sitemap.xml")).isEqualTo("content/static/sitemap.xml");
    assertThat(Sketch.written(plan, ".nojekyll")).isEmpty();
  }

  private static String written(Sketch site, Output output, String path) {
    return Sketch.written(site.plan(output).value(), path);
  }

  private static void thenIsValid(String schema, String xml) throws SAXException {
    URL file =
        Objects.requireNonNull(SitemapTest.class.getResource("/conformance/sitemaps/" + schema));
    Validator validator =
        SchemaFactory.newInstance(W3C_XML_SCHEMA_NS_URI).newSchema(file).newValidator();
    assertThatCode(() -> validator.validate(new StreamSource(new StringReader(xml))))
        .doesNotThrowAnyException();
  }
}
