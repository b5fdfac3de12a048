package org.rostrum.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rostrum.diagnostic.Checked;
import org.rostrum.site.Artifact;
import org.rostrum.site.Content;
import org.rostrum.site.SitePath;

/** Small words of the tests in this room: a site is a map from path to text. */
final class Site {
  private Site() {}

  /** A site of files given as path, text, path, text … */
  static SortedMap<String, String> of(String... pathsAndTexts) {
    SortedMap<String, String> site = new TreeMap<>();
    for (int i = 0; i < pathsAndTexts.length; i += 2) {
      site.put(pathsAndTexts[i], pathsAndTexts[i + 1]);
    }
    return site;
  }

  /** A disk for tests that do not cut the power, and so need not wait for the medium. */
  static Disk disk(Disk.Watch watch) {
    return new Disk(watch, false);
  }

  static FolderPublication open(Path folder) {
    return open(folder, disk(path -> {}));
  }

  static FolderPublication open(Path folder, Disk disk) {
    OutputFolder output = new OutputFolder(folder, "site-output");
    return FolderPublication.open(output, Duration.ZERO, line -> {}, disk);
  }

  static Entry add(Publication publication, String path, String text) {
    return publication.add(new Artifact(new SitePath(path), Content.ofText(text)));
  }

  static Checked<Summary> publish(Path folder, Map<String, String> site) {
    return publish(folder, site, disk(path -> {}));
  }

  static Checked<Summary> publish(Path folder, Map<String, String> site, Disk disk) {
    try (FolderPublication publication = open(folder, disk)) {
      site.forEach((path, text) -> add(publication, path, text));
      return publication.commit();
    }
  }

  /**
   * All that stands in a folder but {@code .rostrum/}: files with their text, {@code folder/} if it
   * is empty, links with {@code → target}.
   */
  static SortedMap<String, String> standingIn(Path folder) {
    SortedMap<String, String> standing = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      all.filter(path -> !path.equals(folder))
          .filter(path -> !path.startsWith(folder.resolve(".rostrum")))
          .forEach(path -> put(standing, folder.relativize(path).toString(), path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return standing;
  }

  private static void put(Map<String, String> standing, String name, Path path) {
    try {
      if (Files.isSymbolicLink(path)) {
        standing.put(name, "→ " + Files.readSymbolicLink(path));
      } else if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
        standing.put(name, Files.readString(path));
      } else if (isEmpty(path)) {
        standing.put(name + "/", "");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.findAny().isEmpty();
    }
  }

  static Fingerprint fingerprint(byte[] bytes) {
    return Fingerprint.of(bytes, bytes.length);
  }

  /** What a manifest says of a site. */
  static SortedMap<SitePath, Fingerprint> fingerprints(Map<String, String> site) {
    SortedMap<SitePath, Fingerprint> fingerprints = new TreeMap<>();
    site.forEach(
        (path, text) ->
            fingerprints.put(
                new SitePath(path), fingerprint(text.getBytes(StandardCharsets.UTF_8))));
    return fingerprints;
  }

  /** Writes a file by hand, with the folders above it. */
  static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
