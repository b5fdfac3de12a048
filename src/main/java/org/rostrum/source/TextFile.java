package org.rostrum.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.rostrum.diagnostic.Checked;
import org.rostrum.diagnostic.Code;
import org.rostrum.diagnostic.Diagnostic;
import org.rostrum.diagnostic.Refusal;
import org.rostrum.diagnostic.Span;

/** A file that is decoded each time it is asked for, so that no text is held longer than needed. */
record TextFile(Asset asset) implements SourceFile {
  /**
   * Eight times the largest of 16,000 files of public sites; a limit at all keeps time and memory
   * bounded.
   */
  static final int LARGEST = 8 << 20;

  @Override
  public SourcePath path() {
    return asset.path();
  }

  @Override
  public Checked<SourceText> text() {
    byte[] bytes = bytes();
    return bytes.length > LARGEST ? tooLarge() : new Decoder(path(), bytes).decode();
  }

  private byte[] bytes() {
    try (InputStream stream = asset.open()) {
      return stream.readNBytes(LARGEST + 1);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path() + ": " + Refusal.reason(e), e);
    }
  }

  private Checked<SourceText> tooLarge() {
    Diagnostic finding =
        Diagnostic.of(
            Code.FILE_TOO_LARGE,
            Span.ofFile(path().value()),
            "the file is larger than 8 MiB, which is the most that is read as text",
            "split it into several files, or move it to content/static/ to have it copied as it is");
    return new Checked<>(new SourceText(path(), ""), List.of(finding));
  }
}
