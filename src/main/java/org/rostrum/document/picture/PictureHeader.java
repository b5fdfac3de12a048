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
    return size.map(found -> whole(format, head, found))
        .orElseGet(
            () ->
                wrong(
                    "the header of this " + format.word() + " picture is damaged or cut off",
                    "export it again, or put the original here again"));
  }

  private Checked<Size> whole(Format format, Head head, Size size) {
    try {
      return PictureEnd.isThere(format, head, asset)
          ? Checked.of(size)
          : found(
              size,
              Code.IMG_BROKEN,
              "this " + format.word() + " picture is cut off: its end is missing",
              "export it again, or put the original here again");
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  /** An SVG without what is active in it; every other picture as it is. */
  public static Checked<Asset> harmless(Asset asset) {
    return asset.path().extension().equals("svg")
        ? new PictureHeader(asset).cleaned()
        : Checked.of(asset);
  }

  private Checked<Asset> cleaned() {
    if (asset.size() > LARGEST) {
      return found(
          asset,
          Code.IMG_ACTIVE,
          "this picture is too large to be searched for script",
          "make it smaller than " + (LARGEST >> 20) + " MB, or export it as PNG or WebP");
    }
    ActiveSvg.Cleaned cleaned = ActiveSvg.clean(head(LARGEST).bytes());
    if (cleaned.isTooDeep()) {
      return found(
          asset,
          Code.IMG_BROKEN,
          "this picture is nested too deeply for browsers to show it",
          "export it again, or put the original here again");
    }
    return cleaned.bytes().map(bytes -> active(bytes, cleaned.told())).orElse(Checked.of(asset));
  }

  /** What stands in static/ is copied as it is. */
  private Checked<Asset> active(byte[] bytes, String told) {
    return path.inside().startsWith("static/")
        ? found(
            asset,
            Code.IMG_ACTIVE,
            "this picture can run code or ask other hosts: " + told,
            "take that out, or move the picture beside the text that shows it")
        : found(
            Asset.of(path, bytes),
            Code.IMG_ACTIVE,
            "what can run code or ask other hosts is not published: " + told,
            "take it out of the picture, or export it as PNG or WebP");
  }

  private Checked<Size> otherFormat(Format format) {
    String is = "“" + path.name() + "” is " + format.word() + " by its content";
    return format
        .extension()
        .map(
            right ->
                wrong(
                    is,
                    "rename it to %s.%s, here and where it is used".formatted(path.stem(), right)))
        .orElseGet(() -> wrong(is, "export it as JPEG, PNG or WebP, which browsers show"));
  }

  private Checked<Size> wrong(String message, String hint) {
    return found(Size.UNKNOWN, Code.IMG_TYPE, message, hint);
  }

  private <T> Checked<T> found(T value, Code code, String message, String hint) {
    return new Checked<>(
        value, List.of(Diagnostic.of(code, Span.ofFile(path.value()), message, hint)));
  }

  private Head head(int length) {
    try (InputStream stream = asset.open()) {
      return new Head(stream.readNBytes(length));
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private UncheckedIOException unreadable(IOException e) {
    return new UncheckedIOException("cannot read " + path + ": " + Refusal.reason(e), e);
  }
}
