package org.rostrum.document.picture;

import java.util.Optional;

/**
 * How large a picture is.
 *
 * @param width in pixels, as shown; 0 if unknown
 * @param height likewise
 * @param orientation as EXIF has it, 1 to 8
 */
public record Size(int width, int height, int orientation) {
  /** Said by no header. */
  static final Size UNKNOWN = new Size(0, 0, 1);

  /** A size that a header claims; empty if no picture can have it. */
  static Optional<Size> of(long width, long height) {
    boolean isPossible =
        width > 0 && height > 0 && width <= Integer.MAX_VALUE && height <= Integer.MAX_VALUE;
    return isPossible ? Optional.of(new Size((int) width, (int) height, 1)) : Optional.empty();
  }

  /** The size after a picture stored like this was turned to be shown. */
  Size turned(int orientation) {
    boolean isSideways = orientation >= 5;
    return isSideways ? new Size(height, width, orientation) : new Size(width, height, orientation);
  }
}
