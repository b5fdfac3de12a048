package org.rostrum.publish;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Takes a large file: reads the standing one beside it, and writes only once they differ. */
final class LargeIntake implements Closeable {
  private static final int PIECE = 64 << 10;

  private final @Nullable Path standing;
  private final Supplier<Path> staged;
  private final Disk disk;
  private @Nullable InputStream old;
  private @Nullable OutputStream out;
  private long same;

  LargeIntake(@Nullable Path standing, Supplier<Path> staged, Disk disk) throws IOException {
    this.standing = standing;
    this.staged = staged;
    this.disk = disk;
    this.old = standing == null ? null : Files.newInputStream(standing);
  }

  void write(byte[] bytes, int offset, int length) throws IOException {
    if (out == null && isSame(bytes, offset, length)) {
      same += length;
      return;
    }
    OutputStream target = out == null ? diverge() : out;
    try {
      target.write(bytes, offset, length);
    } catch (IOException e) {
      throw Failure.of("write", staged.get(), e);
    }
  }

  private boolean isSame(byte[] bytes, int offset, int length) throws IOException {
    if (old == null) {
      return false;
    }
    byte[] beside = old.readNBytes(length);
    return Arrays.equals(bytes, offset, offset + length, beside, 0, beside.length);
  }

  /** Starts the new file with all that was the same. */
  private OutputStream diverge() throws IOException {
    out = disk.create(staged.get());
    if (standing != null) {
      try (InputStream again = Files.newInputStream(standing)) {
        copy(again, out);
      }
    }
    return out;
  }

  private void copy(InputStream from, OutputStream to) throws IOException {
    for (long rest = same; rest > 0; ) {
      byte[] piece = from.readNBytes((int) Math.min(PIECE, rest));
      if (piece.length == 0) {
        throw new IOException("the published file was changed while it was compared");
      }
      to.write(piece);
      rest -= piece.length;
    }
  }

  /** Ends the file; whether it was staged. */
  boolean finish() throws IOException {
    if (out == null && old != null && old.read() < 0) {
      return false;
    }
    if (out == null) {
      diverge();
    }
    close();
    return true;
  }

  @Override
  public void close() throws IOException {
    try {
      if (old != null) {
        old.close();
      }
    } finally {
      if (out != null) {
        out.close();
      }
    }
  }
}
