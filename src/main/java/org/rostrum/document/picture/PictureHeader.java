package org.rostrum.document.picture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.rostrum.diagnostic.Checked;
import org.rostrum.diagnostic.Code;
import org.rostrum.diagnostic.Diagnostic;
import org.rostrum.diagnostic.Refusal;
import org.rostrum.diagnostic.Span;
import org.rostrum.source.Asset;
import org.rostrum.source.SourcePath;

/** Reads the header of one picture. */
public final class PictureHeader {
  private static final int USUAL = 64 << 10;

  /** Colour profiles for print can be some megabytes long and stand before the size. */
  private static final int LARGEST = 8 << 20;

  private final Asset asset;
  private final SourcePath path;

  private PictureHeader(Asset asset) {
    this.asset = asset;
    this.path = asset.path();
  }

  /** The size of a picture, unknown if this is reported. */
  public static Checked<Size> read(Asset asset) {
    return new PictureHeader(asset).size();
  }

  private Checked<Size> size() {
    Head head = head(USUAL);
    Optional<Format> format = Format.of(head);
    if (format.isEmpty()) {
      return wrong(
          "“" + path.name() + "” " + (head.length() == 0 ? "is empty" : "is no picture"),
          "put the picture here again, or delete this file");
    }
    return format.get().hasExtension(path.extension())
        ? size(format.get(), head)
        : otherFormat(format.get());
  }

  private Checked<Size> size(Format format, Head head) {
    Optional<Size> size = format.size(head);
    if (size.isEmpty() && head.length() == USUAL) {
      size = format.size(head(LARGEST));
    }
    return size.map(Checked::of)
        .orElseGet(
            () ->
                wrong(
                    "the header of this " + format.word() + " picture is damaged or cut off",
                    "export it again, or put the original here again"));
  }

  private Checked<Size> otherFormat(Format format) {
    String is = "“" + path.name() + "” is " + format.word() + " by its content";
    return format
        .extension()
        .map(right -> wrong(is, "rename it to " + path.stem() + "." + right))
        .orElseGet(() -> wrong(is, "export it as JPEG, PNG or WebP, which browsers show"));
  }

  private Checked<Size> wrong(String message, String hint) {
    return new Checked<>(
        Size.UNKNOWN,
        List.of(Diagnostic.of(Code.IMG_TYPE, Span.ofFile(path.value()), message, hint)));
  }

  private Head head(int length) {
    try (InputStream stream = asset.open()) {
      return new Head(stream.readNBytes(length));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path + ": " + Refusal.reason(e), e);
    }
  }
}
