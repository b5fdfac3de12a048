package org.rostrum.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;
import org.rostrum.publish.Step.Deed;
import org.rostrum.site.SitePath;

/**
 * The folder in which files wait. The new ones wait as they will stand in the site, so that a
 * folder that is new as a whole is moved as a whole. The changed ones lie side by side: a folder
 * for each would cost more than the files. It is made when the first file comes. From any thread.
 */
final class Staging {
  private final Path folder;
  private final OutputTree fresh;
  private final Path changed;
  private final Disk disk;
  private final Set<Path> made = ConcurrentHashMap.newKeySet();

  Staging(Path folder, Disk disk) {
    this.folder = folder;
    this.fresh = new OutputTree(folder.resolve("new"));
    this.changed = folder.resolve("changed");
    this.disk = disk;
  }

  /** Where the file or folder of a step waits, whether or not it does. */
  Path waiting(Step step) {
    return step.deed() == Deed.REPLACE ? changedFile(step.path()) : fresh.file(step.path());
  }

  private Path changedFile(SitePath path) {
    byte[] name = path.value().getBytes(StandardCharsets.UTF_8);
    return changed.resolve(UUID.nameUUIDFromBytes(name).toString());
  }

  /** A place for a file where another one stands. */
  Path placeForChanged(SitePath path) {
    makeOnce(changed);
    return changedFile(path);
  }

  /** A place for a file where none stands. */
  Path placeForNew(SitePath path) {
    Path file = fresh.file(path);
    makeOnce(Objects.requireNonNull(file.getParent()));
    return file;
  }

  private void makeOnce(Path wanted) {
    if (!made.contains(wanted)) {
      if (!wanted.equals(folder)) {
        makeOnce(Objects.requireNonNull(wanted.getParent()));
      }
      disk.createFolder(wanted);
      made.add(wanted);
    }
  }

  /** Removes all that waits. */
  void drop() {
    disk.deleteTree(folder);
    made.clear();
  }

  /** Whether each file that waits is whole and has its step: not so if the power failed. */
  boolean isIntact(Journal journal) {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return true;
    }
    Map<Path, Fingerprint> wanted = new HashMap<>();
    journal
        .manifest()
        .files()
        .forEach(
            (path, fingerprint) -> {
              wanted.put(fresh.file(path), fingerprint);
              wanted.put(changedFile(path), fingerprint);
            });
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
          .allMatch(file -> isIntact(file, wanted));
    } catch (IOException e) {
      throw Failure.of("read", folder, e);
    }
  }

  private static boolean isIntact(Path file, Map<Path, Fingerprint> wanted) {
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        && fingerprint(file).equals(wanted.get(file));
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
