package org.rostrum.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;
import org.rostrum.site.SitePath;

/**
 * The folder in which the new files wait, laid out as the site, so that a folder that is new as a
 * whole is moved as a whole. It is made when the first file comes. From any thread.
 */
final class Staging {
  private final Path folder;
  private final Disk disk;
  private final Set<String> made = ConcurrentHashMap.newKeySet();

  Staging(Path folder, Disk disk) {
    this.folder = folder;
    this.disk = disk;
  }

  /** Where a file or folder waits, whether or not it does. */
  Path file(SitePath path) {
    return new OutputTree(folder).file(path);
  }

  /** A place for a file, in a folder that is there. */
  Path placeFor(SitePath path) {
    make(path.folder());
    return file(path);
  }

  private void make(String wanted) {
    if (made.contains(wanted)) {
      return;
    }
    if (wanted.isEmpty()) {
      disk.createFolder(folder);
    } else {
      SitePath path = new SitePath(wanted);
      make(path.folder());
      disk.createFolder(file(path));
    }
    made.add(wanted);
  }

  /** Removes all that waits. */
  void drop() {
    disk.deleteTree(folder);
    made.clear();
  }

  /** Whether each file that waits is whole and one of these: not so if the power failed. */
  boolean isIntact(Manifest manifest) {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return true;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
          .allMatch(file -> isIntact(file, manifest));
    } catch (IOException e) {
      throw Failure.of("read", folder, e);
    }
  }

  private boolean isIntact(Path file, Manifest manifest) {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    SitePath path = new SitePath(folder.relativize(file).toString().replace('\\', '/'));
    return fingerprint(file).equals(manifest.files().get(path));
  }

  private static Fingerprint fingerprint(Path file) {
    try (var in = new CheckedInputStream(Files.newInputStream(file), new CRC32C())) {
      long size = in.transferTo(OutputStream.nullOutputStream());
      return new Fingerprint(size, in.getChecksum().getValue());
    } catch (IOException e) {
      throw Failure.of("read", file, e);
    }
  }
}
