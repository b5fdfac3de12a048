package org.rostrum.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.rostrum.source.Asset;

/** What will stand in a published file. */
@FunctionalInterface
public interface Content {
  /** Writes all of it; does not close the stream. */
  void writeTo(OutputStream out) throws IOException;

  /** A text, written as UTF-8. */
  static Content ofText(String text) {
    return ofBytes(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Bytes. */
  static Content ofBytes(byte[] bytes) {
    return out -> out.write(bytes);
  }

  /** The copy of an asset of any size. */
  static Content ofAsset(Asset asset) {
    return out -> {
      try (InputStream in = asset.open()) {
        in.transferTo(out);
      }
    };
  }
}
