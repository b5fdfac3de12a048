package org.rostrum.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.rostrum.diagnostic.Checked;

/** A file that is read as text: Markdown, YAML or a template. */
public interface SourceFile {
  /** Where it stands. */
  SourcePath path();

  /**
   * Reads and decodes the file anew; from any thread. Text that is not UTF-8 is an error at its
   * first wrong byte; the value is then the text in the encoding that it most likely has, so that
   * later stages find more, or empty if it is no text at all.
   *
   * @throws java.io.UncheckedIOException if the file cannot be read
   */
  Checked<SourceText> text();

  /** A file in memory. */
  static SourceFile of(SourcePath path, String text) {
    return new TextFile(Asset.of(path, text.getBytes(UTF_8)));
  }
}
