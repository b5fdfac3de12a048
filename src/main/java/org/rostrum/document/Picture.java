package org.rostrum.document;

import java.util.Set;
import org.rostrum.diagnostic.Checked;
import org.rostrum.document.picture.PictureHeader;
import org.rostrum.document.picture.Size;
import org.rostrum.source.Asset;
import org.rostrum.source.SourcePath;

/**
 * What the header of a picture says. Pixels are never decoded.
 *
 * @param width in pixels as shown, that is after {@code orientation} was applied; of an SVG, its
 *     width or that of its view box; 0 if unknown
 * @param height likewise
 * @param orientation the EXIF orientation, 1 to 8; 1 if the file has none
 */
public record Picture(Asset asset, int width, int height, int orientation) {
  private static final Set<String> EXTENSIONS =
      Set.of("jpg", "jpeg", "png", "gif", "webp", "avif", "svg", "bmp");

  /** Whether a file is a picture by its extension, and so worth to be read. */
  public static boolean isPicture(SourcePath path) {
    return EXTENSIONS.contains(path.extension());
  }

  /**
   * Reads the header, a few bytes mostly and never the whole of a large file. A file that is not
   * what its extension says, or whose header is damaged, is IMG-TYPE; its size is then 0 by 0. One
   * that is cut off is IMG-BROKEN. An SVG is read whole; what is active in it is not in the asset
   * of the result, unless it stands under {@code static/}.
   *
   * @throws java.io.UncheckedIOException if the file cannot be read from disk
   */
  public static Checked<Picture> read(Asset asset) {
    Checked<Size> size = PictureHeader.read(asset);
    Checked<Asset> safe =
        size.diagnostics().isEmpty() ? PictureHeader.harmless(asset) : Checked.of(asset);
    return size.then(found -> safe.map(published -> of(published, found)));
  }

  private static Picture of(Asset asset, Size size) {
    return new Picture(asset, size.width(), size.height(), size.orientation());
  }
}
