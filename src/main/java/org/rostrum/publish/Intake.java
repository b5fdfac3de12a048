package org.rostrum.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Supplier;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * Takes the bytes of one file and stages them if they differ from what stands in its place. A small
 * file is held in memory and compared at the end; a large one is compared while it comes, and
 * staged from the first byte that differs. For one thread.
 */
final class Intake extends OutputStream {
  /** Above this many bytes a file is large. */
  static final int SMALL = 256 << 10;

  private final @Nullable Path standing;
  private final Supplier<Path> staged;
  private final Disk disk;
  private final CRC32C checksum = new CRC32C();
  private long size;
  private byte[] head = new byte[0];
  private @Nullable LargeIntake large;

  /**
   * Starts a file.
   *
   * @param standing the file in its place, if one stands there
   * @param staged makes a place in the staging folder; asked for only if it is needed
   */
  Intake(@Nullable Path standing, Supplier<Path> staged, Disk disk) {
    this.standing = standing;
    this.staged = staged;
    this.disk = disk;
  }

  @Override
  public void write(int octet) throws IOException {
    write(new byte[] {(byte) octet}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    checksum.update(bytes, offset, length);
    if (large == null && size + length > SMALL) {
      large = new LargeIntake(standing, staged, disk);
      large.write(head, 0, (int) size);
    }
    if (large == null) {
      keep(bytes, offset, length);
    } else {
      large.write(bytes, offset, length);
    }
    size += length;
  }

  private void keep(byte[] bytes, int offset, int length) {
    int needed = (int) size + length;
    if (needed > head.length) {
      head = Arrays.copyOf(head, size == 0 ? needed : Math.max(needed, 2 * head.length));
    }
    System.arraycopy(bytes, offset, head, (int) size, length);
  }

  /**
   * Ends the file.
   *
   * @return whether it differs from what stands there, and so was staged
   */
  boolean finish() throws IOException {
    if (large != null) {
      return large.finish();
    }
    if (standing != null && isHead(standing)) {
      return false;
    }
    disk.write(staged.get(), head, (int) size);
    return true;
  }

  private boolean isHead(Path file) throws IOException {
    if (Files.size(file) != size) {
      return false;
    }
    byte[] old = Files.readAllBytes(file);
    return Arrays.equals(head, 0, (int) size, old, 0, old.length);
  }

  /** The fingerprint of all that came. */
  Fingerprint fingerprint() {
    return new Fingerprint(size, checksum.getValue());
  }

  @Override
  public void close() throws IOException {
    if (large != null) {
      large.close();
    }
  }
}
