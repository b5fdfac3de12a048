package org.rostrum.site;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.rostrum.coverage.Key;
import org.rostrum.coverage.Photo;
import org.rostrum.coverage.Prose;
import org.rostrum.coverage.Quote;
import org.rostrum.document.Holes;
import org.rostrum.document.Link;
import org.rostrum.document.Picture;
import org.rostrum.document.PictureUse;
import org.rostrum.document.QuoteBlock;
import org.rostrum.site.SitePlan.Target;

/**
 * Fills the holes of a text with plain semantic HTML: links, pictures with their size, figures with
 * caption and credit, the speaker of a quote. Immutable.
 */
public final class Filling implements Holes {
  private final SitePlan plan;
  private final Prose prose;
  private final UnaryOperator<String> urls;
  private final List<Optional<Target>> targets;

  /**
   * A filling for one text.
   *
   * @param urls what becomes of each address of this site: left as it is in pages, made absolute in
   *     feeds
   */
  public Filling(SitePlan plan, Prose prose, UnaryOperator<String> urls) {
    this.plan = plan;
    this.prose = prose;
    this.urls = urls;
    this.targets =
        prose.body().links().stream()
            .map(link -> plan.resolve(link.target(), prose.path()))
            .toList();
  }

  /** The text as HTML. */
  public String html() {
    return prose.body().html(this);
  }

  @Override
  public String openLink(Link link) {
    String title = link.title().map(text -> attribute("title", text)).orElse("");
    return targets
        .get(link.index())
        .map(target -> "<a" + attribute("href", url(target)) + title + ">")
        .orElse("");
  }

  @Override
  public String closeLink(Link link) {
    return targets
        .get(link.index())
        .map(target -> (link.isBare() ? Html.escaped(target.title()) : "") + "</a>")
        .orElse("");
  }

  @Override
  public String picture(PictureUse use) {
    return at(prose.photos(), use.index())
        .map(photo -> use.isFigure() ? figure(photo) : inline(photo))
        .orElse("");
  }

  /**
   * A picture as a {@code figure} with its caption and credit; empty if the picture was not found.
   */
  public String figure(Photo photo) {
    String image = image(photo, "");
    return image.isEmpty() ? "" : "<figure>" + image + caption(photo) + "</figure>";
  }

  @Override
  public String attribution(QuoteBlock block) {
    return at(prose.quotes(), block.index())
        .map(this::attribution)
        .orElseGet(() -> "<cite>" + Html.escaped(block.attribution()) + "</cite>");
  }

  private String url(Target target) {
    return target.isExternal() ? target.url() : urls.apply(target.url());
  }

  private String inline(Photo photo) {
    return image(photo, photo.caption().map(text -> attribute("title", text)).orElse(""));
  }

  private String image(Photo photo, String more) {
    return source(photo)
        .map(
            source ->
                "<img"
                    + attribute("src", source)
                    + attribute("alt", photo.alt())
                    + more
                    + photo.picture().map(Filling::size).orElse("")
                    + " loading=\"lazy\" decoding=\"async\">")
        .orElse("");
  }

  private Optional<String> source(Photo photo) {
    if (photo.picture().isPresent()) {
      return photo.picture().flatMap(picture -> plan.urlOf(picture.asset())).map(urls);
    }
    LinkParts parts = LinkParts.of(photo.source());
    return parts.isExternal() ? Optional.of(Percent.ofAddress(photo.source())) : Optional.empty();
  }

  private static String size(Picture picture) {
    return picture.width() > 0 && picture.height() > 0
        ? " width=\"" + picture.width() + "\" height=\"" + picture.height() + "\""
        : "";
  }

  private static String caption(Photo photo) {
    String credit =
        photo
            .credit()
            .map(text -> "<span class=\"credit\">" + Html.escaped(text) + "</span>")
            .orElse("");
    String caption = photo.caption().map(Html::escaped).orElse("");
    String gap = caption.isEmpty() || credit.isEmpty() ? "" : " ";
    String all = caption + gap + credit;
    return all.isEmpty() ? "" : "<figcaption>" + all + "</figcaption>";
  }

  private String attribution(Quote quote) {
    String name = linked(quote.speakerName(), quote.speaker());
    String office = quote.role().map(text -> ", " + Html.escaped(text)).orElse("");
    return "<cite>" + name + "</cite>" + office + quote.session().map(this::behind).orElse("");
  }

  private String behind(Key session) {
    return plan.coverage()
        .find(session)
        .map(found -> ", " + linked(found.title(), Optional.of(session)))
        .orElse("");
  }

  private String linked(String words, Optional<Key> about) {
    String text = Html.escaped(words);
    return about
        .flatMap(plan::urlOf)
        .map(url -> "<a" + attribute("href", urls.apply(url)) + ">" + text + "</a>")
        .orElse(text);
  }

  private static String attribute(String name, String value) {
    return " " + name + "=\"" + Html.escaped(value) + "\"";
  }

  private static <T> Optional<T> at(List<T> list, int position) {
    return position < list.size() ? Optional.of(list.get(position)) : Optional.empty();
  }
}
