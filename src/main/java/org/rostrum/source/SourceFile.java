package org.rostrum.source;

import org.rostrum.diagnostic.Checked;

/** A file that is read as text: Markdown, YAML or a template. */
public interface SourceFile {
  /** Where it stands. */
  SourcePath path();

  /**
   * Reads and decodes the file. Text that is not UTF-8 is an error at its first wrong byte; the
   * value is then empty.
   *
   * @throws java.io.UncheckedIOException if the file cannot be read
   */
  Checked<SourceText> text();
}
