package org.rostrum.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.rostrum.diagnostic.Refusal;

/**
 * A file on disk.
 *
 * @param file without symbolic links, so that one put there after the walk is not followed
 */
record DiskAsset(SourcePath path, Path file, long size) implements Asset {
  @Override
  public InputStream open() {
    try {
      return Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file + ": " + Refusal.reason(e), e);
    }
  }
}
