package org.rostrum.source;

import java.io.FileNotFoundException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** A file packed into our jar, opened through the class loader, which has the jar open anyway. */
record ResourceAsset(SourcePath path, Class<?> anchor, String resource, long size)
    implements Asset {
  @Override
  public InputStream open() {
    InputStream stream = anchor.getResourceAsStream("/" + resource);
    if (stream == null) {
      throw new UncheckedIOException(new FileNotFoundException("no resource " + resource));
    }
    return stream;
  }
}
