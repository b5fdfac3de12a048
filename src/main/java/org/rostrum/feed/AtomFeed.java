package org.rostrum.feed;

import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rostrum.coverage.Article;
import org.rostrum.coverage.Author;
import org.rostrum.coverage.Coverage;
import org.rostrum.coverage.Photo;
import org.rostrum.coverage.SiteSettings;
import org.rostrum.coverage.Tag;
import org.rostrum.diagnostic.Checked;
import org.rostrum.site.Addresses;
import org.rostrum.site.Assets;
import org.rostrum.site.Content;
import org.rostrum.site.Filling;
import org.rostrum.site.Output;
import org.rostrum.site.Percent;
import org.rostrum.site.PlannedFile;
import org.rostrum.site.SitePath;
import org.rostrum.site.SitePlan;
import org.rostrum.site.Xml;

/**
 * {@code feed.atom}: the newest articles in full (RFC 4287). Only a site that knows its own address
 * and has an article has one, since a feed is nothing without both.
 */
public final class AtomFeed implements Output {
  private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
  private static final int MOST_ENTRIES = 30;

  /** Where the feed stands; a page names it if the plan has it there. */
  public static SitePath path(SiteSettings site) {
    return new Addresses(site).file("feed.atom");
  }

  @Override
  public Stream<PlannedFile> plan(Coverage coverage) {
    SitePath path = path(coverage.site());
    boolean isMade =
        coverage.site().url().isPresent()
            && !coverage.articles().isEmpty()
            && !Assets.hold(coverage, path);
    return isMade
        ? Stream.of(PlannedFile.file(path, coverage.site().span(), AtomFeed::render))
        : Stream.empty();
  }

  private static Checked<Content> render(SitePlan plan) {
    return Checked.of(Content.ofText(new Writer(plan).document()));
  }

  /** Writes one feed. */
  private static final class Writer {
    private final SitePlan plan;
    private final SiteSettings site;
    private final List<Article> articles;
    private final Xml xml = new Xml();

    Writer(SitePlan plan) {
      this.plan = plan;
      this.site = plan.coverage().site();
      this.articles = plan.coverage().articles().stream().limit(MOST_ENTRIES).toList();
    }

    String document() {
      xml.open("feed", "xmlns", NAMESPACE, "xml:lang", site.language().tag());
      writeHead();
      articles.forEach(this::writeEntry);
      return xml.close().document();
    }

    private void writeHead() {
      Addresses addresses = new Addresses(site);
      String home = absolute(addresses.url(addresses.home()));
      xml.text("title", site.title(), "type", "text");
      site.description().ifPresent(text -> xml.text("subtitle", text, "type", "text"));
      xml.text("id", home);
      xml.text("updated", Times.iso(newest()));
      xml.empty("link", "rel", "self", "type", "application/atom+xml", "href", self(addresses));
      xml.empty("link", "rel", "alternate", "type", "text/html", "href", home);
      writePerson("author", site.publisher().orElse(site.title()), Optional.empty());
      xml.text("generator", "Rostrum");
    }

    private String self(Addresses addresses) {
      return absolute(addresses.url(path(site)));
    }

    /** The last change of any entry; the clock of the build is never asked. */
    private OffsetDateTime newest() {
      return articles.stream()
          .map(article -> Times.of(article.changed(), article, site))
          .max(OffsetDateTime.timeLineOrder())
          .orElseThrow();
    }

    private void writeEntry(Article article) {
      String url = plan.urlOf(article.key()).map(this::absolute).orElse("");
      xml.open("entry");
      xml.text("title", article.title(), "type", "text");
      xml.text("id", id(article));
      xml.text("published", Times.iso(Times.of(article.date(), article, site)));
      xml.text("updated", Times.iso(Times.of(article.changed(), article, site)));
      xml.empty("link", "rel", "alternate", "type", "text/html", "href", url);
      article.authors().forEach(this::writeAuthor);
      article.common().tags().forEach(this::writeCategory);
      article.common().summary().ifPresent(text -> xml.text("summary", text, "type", "text"));
      writeContent(article, url);
      xml.close();
    }

    /**
     * A name for ever (RFC 4151): made of the host, the year and the article's place in the
     * content, so that neither another address nor another title makes an old entry new.
     */
    private String id(Article article) {
      Optional<URI> lasting = site.ownUrl().or(site::url);
      String host = lasting.map(URI::getHost).orElse("localhost");
      String base = lasting.map(URI::getRawPath).orElse("");
      String name = article.key().kind() + "/" + article.key().id();
      int year = article.date().date().getYear();
      return "tag:" + host + "," + year + ":" + base + "/" + Percent.ofPath(name);
    }

    private void writeAuthor(Author author) {
      Optional<String> page =
          author.person().flatMap(person -> plan.urlOf(person.key())).map(this::absolute);
      writePerson("author", author.name(), page.or(author::url));
    }

    private void writePerson(String element, String name, Optional<String> url) {
      xml.open(element).text("name", name);
      url.ifPresent(address -> xml.text("uri", Percent.ofAddress(address)));
      xml.close();
    }

    private void writeCategory(Tag tag) {
      xml.empty("category", "term", tag.key().id(), "label", tag.name());
    }

    /** The whole text; what is relative in it, such as a footnote, starts at its page. */
    private void writeContent(Article article, String url) {
      Filling filling = new Filling(plan, article.prose(), this::absolute);
      String html = lead(article).map(filling::figure).orElse("") + filling.html();
      if (!html.isBlank()) {
        xml.text("content", html, "type", "html", "xml:base", url);
      }
    }

    /** The picture that stands for the article, unless its text shows it anyway. */
    private static Optional<Photo> lead(Article article) {
      return article
          .leadPhoto()
          .filter(
              photo ->
                  article.prose().photos().stream()
                      .noneMatch(shown -> shown.picture().equals(photo.picture())));
    }

    private String absolute(String url) {
      return plan.absolute(url).orElse(url);
    }
  }
}
