package org.rostrum.document.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import org.rostrum.source.Asset;

/** Whether a picture goes on to its end, as far as its format tells. */
final class PictureEnd {
  private static final int TAIL = 4 << 10;
  private static final int RIFF = 8;

  private PictureEnd() {}

  static boolean isThere(Format format, Head head, Asset asset) throws IOException {
    return switch (format.word()) {
      case "PNG" -> has(asset, "IEND");
      case "JPEG" -> has(asset, "\u00FF\u00D9");
      case "GIF" -> endsWith(asset, ';');
      case "WebP" -> head.u32LittleEndian(4) + RIFF <= asset.size();
      default -> true;
    };
  }

  /** Some cameras put films and zeros behind the end; where it is not at the end, all is read. */
  private static boolean has(Asset asset, String mark) throws IOException {
    return tail(asset).contains(mark) || hasAnywhere(asset, mark);
  }

  /** Behind the header, since that may hold a small picture with an end of its own. */
  private static boolean hasAnywhere(Asset asset, String mark) throws IOException {
    try (InputStream in = asset.open()) {
      long left = asset.size();
      boolean inPicture = mark.equals("IEND");
      String kept = "";
      while (left > 0) {
        byte[] bytes = in.readNBytes(64 << 10);
        if (bytes.length == 0) {
          return false;
        }
        String text = kept + new String(bytes, ISO_8859_1);
        int scan = inPicture ? 0 : text.lastIndexOf("\u00FF\u00DA");
        inPicture |= scan >= 0;
        if (inPicture && text.indexOf(mark, Math.max(0, scan)) >= 0) {
          return true;
        }
        kept = text.substring(Math.max(0, text.length() - mark.length()));
        left -= bytes.length;
      }
      return false;
    }
  }

  private static boolean endsWith(Asset asset, char mark) throws IOException {
    String tail = tail(asset);
    int end = tail.length();
    while (end > 0 && tail.charAt(end - 1) <= ' ') {
      end--;
    }
    return end > 0 && tail.charAt(end - 1) == mark;
  }

  private static String tail(Asset asset) throws IOException {
    try (InputStream in = asset.open()) {
      in.skipNBytes(Math.max(0, asset.size() - TAIL));
      return new String(in.readNBytes(TAIL), ISO_8859_1);
    }
  }
}
