package org.rostrum.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.rostrum.source.Asset;

/** The bytes of a published file. The same bytes each time, from any thread. */
@FunctionalInterface
public interface Content {
  /**
   * Writes all bytes; leaves closing to the caller.
   *
   * @throws IOException if they cannot be read or written
   */
  void writeTo(OutputStream out) throws IOException;

  /** A text, in UTF-8. */
  static Content ofText(String text) {
    return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Bytes that are at hand. */
  static Content ofBytes(byte[] bytes) {
    byte[] copy = bytes.clone();
    return out -> out.write(copy);
  }

  /** The copy of a file of any size; it is read only when it is written. */
  static Content ofAsset(Asset asset) {
    return out -> {
      try (InputStream in = asset.open()) {
        in.transferTo(out);
      }
    };
  }
}
