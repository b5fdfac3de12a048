package org.rostrum.page;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.rostrum.source.Asset;
import org.rostrum.source.SourcePath;

/** A file that holds a text. */
record MemoryAsset(SourcePath path, String text) implements Asset {
  @Override
  public long size() {
    return text.length();
  }

  @Override
  public InputStream open() {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
