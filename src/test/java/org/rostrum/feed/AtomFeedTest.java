package org.rostrum.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rostrum.coverage.Author;
import org.rostrum.coverage.Common;
import org.rostrum.coverage.Moment;
import org.rostrum.site.Assets;
import org.rostrum.site.Facts;
import org.rostrum.site.SitePath;
import org.rostrum.site.SitePlan;
import org.rostrum.site.Sketch;

final class AtomFeedTest {
  private static final String HOSTILE = "A \"quoted\" </script> title & co. {{x}} 😀";
  private static final Moment DAY = Moment.of(LocalDate.of(2023, 4, 27));
  private static final Moment HOUR = Moment.of(OffsetDateTime.parse("2023-04-28T09:15:00+06:00"));

  @Test
  void tellsTheNewestArticlesInFull() {
    Author ada = new Author("Ada & co.", Optional.empty(), Optional.of("https://ada.example/ä"));
    Sketch site =
        new Sketch()
            .url("https://example.org/news")
            .title(HOSTILE)
            .person("bob", "Bob")
            .article(
                "articles/2023/2023-04-27-x.md",
                HOSTILE,
                DAY,
                HOUR,
                List.of(ada),
                Facts.told("In <short> & sweet", "Unity", "Peace"),
                "See [](person:bob).");
    assertThat(feed(site))
        .isEqualTo(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
              <title type="text">A "quoted" &lt;/script&gt; title &amp; co. {{x}} 😀</title>
              <subtitle type="text">What happened</subtitle>
              <id>https://example.org/news/</id>
              <updated>2023-04-28T09:15:00+06:00</updated>
              <link rel="self" type="application/atom+xml" href="https://example.org/news/feed.atom"/>
              <link rel="alternate" type="text/html" href="https://example.org/news/"/>
              <author>
                <name>A "quoted" &lt;/script&gt; title &amp; co. {{x}} 😀</name>
              </author>
              <generator>Rostrum</generator>
              <entry>
                <title type="text">A "quoted" &lt;/script&gt; title &amp; co. {{x}} 😀</title>
                <id>tag:example.org,2023:/news/article/articles/2023/x</id>
                <published>2023-04-27T00:00:00+06:00</published>
                <updated>2023-04-28T09:15:00+06:00</updated>
                <link rel="alternate" type="text/html" href="https://example.org/news/articles/2023/x/"/>
                <author>
                  <name>Ada &amp; co.</name>
                  <uri>https://ada.example/%C3%A4</uri>
                </author>
                <category term="unity" label="Unity"/>
                <category term="peace" label="Peace"/>
                <summary type="text">In &lt;short&gt; &amp; sweet</summary>
                <content type="html" xml:base="https://example.org/news/articles/2023/x/">&lt;p&gt;See &lt;a href="https://example.org/news/people/bob/"&gt;Bob&lt;/a&gt;.&lt;/p&gt;
            </content>
              </entry>
            </feed>
            """);
  }

  @Test
  void isReadByAnother() throws FeedException {
    Sketch site =
        new Sketch()
            .url("https://example.org")
            .picture("hall.svg", "articles/hall.svg", 640, 480, "Hall")
            .article(
                "articles/x.md", HOSTILE + "\u0000\u0008\ufffe", HOUR, Common.NONE, "![](hall.svg)")
            .article("articles/y.md", "Older", DAY, Facts.told("Short", "Unity"), "Text.");
    SyndFeed read = new SyndFeedInput().build(new StringReader(feed(site)));
    assertThat(read.getEntries()).extracting(SyndEntry::getTitle).containsExactly(HOSTILE, "Older");
    SyndEntry first = read.getEntries().get(0);
    assertThat(first.getUri()).isEqualTo("tag:example.org,2023:/article/articles/x");
    assertThat(first.getPublishedDate()).isEqualTo(HOUR.instant(java.time.ZoneOffset.UTC));
    assertThat(first.getContents().get(0).getValue())
        .contains("<img src=\"https://example.org/articles/hall.svg\"");
    assertThat(read.getEntries().get(1).getCategories().get(0).getName()).isEqualTo("unity");
  }

  @Test
  void takesAnOffsetThatFeedsCanTell() {
    Moment old = Moment.of(LocalDate.of(1890, 4, 27));
    Sketch site =
        new Sketch()
            .url("https://example.org")
            .article("articles/x.md", "Old", old, Common.NONE, "");
    assertThat(feed(site)).contains("<published>1890-04-26T18:52:12Z</published>");
  }

  @Test
  void endsAfterThirtyArticles() {
    Sketch site = new Sketch().url("https://example.org");
    for (int i = 0; i < 40; i++) {
      site.article("articles/a" + i + ".md", "Article " + i, "Text.");
    }
    assertThat(feed(site)).contains(">Article 29<").doesNotContain(">Article 30<");
  }

  @Test
  void isNotMadeWithoutAnAddressOrAnArticle() {
    assertThat(planned(new Sketch().article("articles/x.md", "X", "Text."))).isEmpty();
    assertThat(planned(new Sketch().url("https://example.org"))).isEmpty();
  }

  private static Optional<String> planned(Sketch site) {
    return site.plan(new AtomFeed()).value().urlOf(new SitePath("feed.atom"));
  }

  private static String feed(Sketch site) {
    SitePlan plan = site.plan(new AtomFeed(), new Assets()).value();
    return Sketch.written(plan, "feed.atom");
  }
}
