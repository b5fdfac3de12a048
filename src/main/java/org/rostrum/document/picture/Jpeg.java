package org.rostrum.document.picture;

import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.imaging.jpeg.JpegProcessingException;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import com.drew.metadata.jpeg.JpegDirectory;
import com.drew.metadata.jpeg.JpegReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** JPEG: the size from its frame, the orientation from EXIF. */
final class Jpeg {
  private Jpeg() {}

  static Optional<Size> size(Head head) {
    return metadata(head).flatMap(Jpeg::size);
  }

  private static Optional<Size> size(Metadata metadata) {
    JpegDirectory frame = metadata.getFirstDirectoryOfType(JpegDirectory.class);
    int width = number(frame, JpegDirectory.TAG_IMAGE_WIDTH);
    int height = number(frame, JpegDirectory.TAG_IMAGE_HEIGHT);
    int orientation =
        number(
            metadata.getFirstDirectoryOfType(ExifIFD0Directory.class),
            ExifIFD0Directory.TAG_ORIENTATION);
    boolean isKnown = orientation >= 1 && orientation <= 8;
    return Size.of(width, height).map(size -> size.turned(isKnown ? orientation : 1));
  }

  private static int number(@Nullable Directory directory, int tag) {
    Integer number = directory == null ? null : directory.getInteger(tag);
    return number == null ? 0 : number;
  }

  // The library trusts what it reads: a hostile EXIF block makes it throw what it likes.
  private static Optional<Metadata> metadata(Head head) {
    try {
      return Optional.of(
          JpegMetadataReader.readMetadata(
              new ByteArrayInputStream(head.bytes()), List.of(new JpegReader(), new ExifReader())));
    } catch (JpegProcessingException | IOException | RuntimeException e) {
      return Optional.empty();
    }
  }
}
