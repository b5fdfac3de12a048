package org.rostrum.source;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** Bytes that somebody else made. */
final class MemoryAsset implements Asset {
  private final SourcePath path;
  private final byte[] bytes;

  MemoryAsset(SourcePath path, byte[] bytes) {
    this.path = path;
    this.bytes = bytes;
  }

  @Override
  public SourcePath path() {
    return path;
  }

  @Override
  public long size() {
    return bytes.length;
  }

  @Override
  public InputStream open() {
    return new ByteArrayInputStream(bytes);
  }

  @Override
  public String toString() {
    return path.value();
  }
}
