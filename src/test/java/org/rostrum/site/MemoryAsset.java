package org.rostrum.site;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.rostrum.source.Asset;
import org.rostrum.source.SourcePath;

/** A file whose bytes are its own path. */
record MemoryAsset(SourcePath path) implements Asset {
  @Override
  public long size() {
    return path.value().length();
  }

  @Override
  public InputStream open() {
    return new ByteArrayInputStream(path.value().getBytes(StandardCharsets.UTF_8));
  }
}
