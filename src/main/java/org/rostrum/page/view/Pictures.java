package org.rostrum.page.view;

import java.util.List;
import java.util.Optional;
import org.rostrum.coverage.Photo;
import org.rostrum.document.Picture;
import org.rostrum.site.SitePlan;

/** Makes pictures for display. */
public final class Pictures {
  private final SitePlan plan;

  /** For the pages of a plan. */
  public Pictures(SitePlan plan) {
    this.plan = plan;
  }

  /**
   * A picture.
   *
   * @param alt empty for decoration
   * @param size of the file in pixels, if its header tells it
   */
  public record PictureView(
      String src,
      String alt,
      Optional<Size> size,
      Optional<String> caption,
      Optional<String> credit,
      Optional<String> license,
      boolean hasLegend) {}

  /** Width and height in pixels. */
  public record Size(String width, String height) {
    private static Optional<Size> of(Picture picture) {
      return picture.width() > 0 && picture.height() > 0
          ? Optional.of(
              new Size(Integer.toString(picture.width()), Integer.toString(picture.height())))
          : Optional.empty();
    }
  }

  /** A picture; empty if there is no file for it (then that was reported). */
  public Optional<PictureView> of(Photo photo) {
    return src(photo).map(src -> view(photo, src));
  }

  /** Those of several pictures of which there is a file. */
  public Optional<Listing<PictureView>> of(List<Photo> photos) {
    return Listing.of(photos.stream().flatMap(photo -> of(photo).stream()).toList());
  }

  private static PictureView view(Photo photo, String src) {
    return new PictureView(
        src,
        photo.alt(),
        photo.picture().flatMap(Size::of),
        photo.caption(),
        photo.credit(),
        photo.license(),
        photo.caption().isPresent() || photo.credit().isPresent() || photo.license().isPresent());
  }

  private Optional<String> src(Photo photo) {
    return photo
        .picture()
        .map(picture -> plan.urlOf(picture.asset()))
        .orElseGet(() -> remote(photo.source()));
  }

  private static Optional<String> remote(String source) {
    return Outward.url(source).filter(url -> url.regionMatches(true, 0, "http", 0, 4));
  }
}
