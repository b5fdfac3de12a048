package org.rostrum.document;

import org.rostrum.diagnostic.Checked;
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
  /** Whether a file is a picture by its extension. */
  public static boolean isPicture(SourcePath path) {
    return java.util.Set.of("jpg", "jpeg", "png", "gif", "webp", "avif", "svg")
        .contains(path.extension());
  }

  /** Reads the header. A file that is not what its extension says is IMG-TYPE. */
  public static Checked<Picture> read(Asset asset) {
    throw new UnsupportedOperationException(asset.toString());
  }
}
