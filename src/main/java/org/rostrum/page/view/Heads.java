package org.rostrum.page.view;

import java.util.Map;
import java.util.Optional;
import org.rostrum.coverage.Entity;
import org.rostrum.coverage.Moment;
import org.rostrum.coverage.Photo;
import org.rostrum.coverage.SiteSettings;
import org.rostrum.page.view.Pictures.PictureView;
import org.rostrum.site.SitePlan;

/** Makes what browsers, search engines and networks read of a page. */
public final class Heads {
  private final SitePlan plan;
  private final Pictures pictures;
  private final Words words;
  private final Sheet sheet;
  private final String url;

  /**
   * For one page.
   *
   * @param url its address
   */
  public Heads(SitePlan plan, Pictures pictures, Words words, Sheet sheet, String url) {
    this.plan = plan;
    this.pictures = pictures;
    this.words = words;
    this.sheet = sheet;
    this.url = url;
  }

  /**
   * The head of a page, and what its outermost elements say.
   *
   * @param kind for {@code data-kind}
   * @param title for the browser's tab
   * @param canonical absolute; empty if the site's address is unknown
   */
  public record Head(
      String kind,
      String lang,
      String dir,
      String title,
      Optional<String> description,
      Optional<String> canonical,
      OpenGraph graph,
      boolean isIndexed) {}

  /**
   * What a link to the page shows elsewhere. All addresses are absolute.
   *
   * @param published only of articles
   */
  public record OpenGraph(
      String type,
      String title,
      String siteName,
      String locale,
      Optional<GraphImage> image,
      Optional<String> published,
      Optional<String> modified) {}

  /** The picture beside such a link. */
  public record GraphImage(String url, String alt, Optional<Pictures.Size> size) {}

  /**
   * What a page is about.
   *
   * @param type of Open Graph
   */
  public record Subject(
      String type,
      Optional<String> description,
      Optional<Photo> image,
      Optional<Moment> published,
      Optional<Moment> modified) {
    /** A list of things. */
    public static Subject list(Optional<String> description) {
      return new Subject(
          "website", description, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** A thing with a text of its own. */
    public static Subject of(String type, Entity entity) {
      return new Subject(
          type, Summaries.of(entity), entity.common().image(), Optional.empty(), Optional.empty());
    }

    /** The same with another picture. */
    public Subject with(Optional<Photo> picture) {
      return new Subject(type, description, picture, published, modified);
    }

    /** The same with another description. */
    public Subject describedBy(Optional<String> text) {
      return new Subject(type, text, image, published, modified);
    }

    /** The same with dates. */
    public Subject dated(Moment from, Moment changed) {
      return new Subject(type, description, image, Optional.of(from), Optional.of(changed));
    }
  }

  /** The head of the page. */
  public Head head(Subject subject) {
    SiteSettings site = plan.coverage().site();
    String title = sheet.page().title();
    return new Head(
        sheet.kind(),
        words.language().tag(),
        words.direction(),
        title.equals(site.title()) ? title : titleOfSite(title, site.title()),
        subject.description(),
        sheet.page().listed() ? plan.absolute(url) : Optional.empty(),
        graph(subject, title, site),
        sheet.page().listed());
  }

  private String titleOfSite(String title, String site) {
    return words.text("titleOfSite", Map.of("title", title, "site", site));
  }

  private OpenGraph graph(Subject subject, String title, SiteSettings site) {
    return new OpenGraph(
        subject.type(),
        title,
        site.title(),
        words.language().tag().replace('-', '_'),
        subject.image().flatMap(pictures::of).flatMap(this::image),
        subject.published().map(Moment::iso),
        subject.modified().map(Moment::iso));
  }

  private Optional<GraphImage> image(PictureView picture) {
    Optional<String> absolute =
        picture.src().startsWith("/") ? plan.absolute(picture.src()) : Optional.of(picture.src());
    return absolute.map(address -> new GraphImage(address, picture.alt(), picture.size()));
  }
}
