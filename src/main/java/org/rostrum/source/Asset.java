package org.rostrum.source;

import java.io.InputStream;

/** A file that is only ever copied, of any size: a picture, a document, a style sheet. */
public interface Asset {
  /** Where it stands. */
  SourcePath path();

  /** Its size in bytes when the folder was walked. */
  long size();

  /**
   * Opens it for reading; the caller closes it.
   *
   * @throws java.io.UncheckedIOException if the file cannot be read
   */
  InputStream open();

  /** A file in memory; the bytes are copied. */
  static Asset of(SourcePath path, byte[] bytes) {
    return new MemoryAsset(path, bytes.clone());
  }
}
