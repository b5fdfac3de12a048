package org.rostrum.publish;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rostrum.site.SitePath;

/**
 * The files of the last publication: the ones that are ours, to be replaced or removed by the next,
 * whatever has happened to them since. (A page that was taken back has to go even if some tool has
 * rewritten it.)
 */
record Manifest(SortedMap<SitePath, Fingerprint> files) {
  /** Nothing was published yet, or nobody knows what. */
  static final Manifest EMPTY = new Manifest(Collections.emptySortedMap());

  private static final String TITLE = "rostrum manifest 1";

  Manifest {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }

  /** Reads a manifest; one that is missing, torn or not ours is empty. */
  static Manifest read(Path file) {
    return Lines.read(file, TITLE).flatMap(Manifest::ofLines).orElse(EMPTY);
  }

  /** The manifest with these lines, unless one of them is wrong. */
  static Optional<Manifest> ofLines(List<String> lines) {
    try {
      SortedMap<SitePath, Fingerprint> files = new TreeMap<>();
      for (String line : lines) {
        List<String> words = Lines.words(line, 3);
        Fingerprint fingerprint =
            new Fingerprint(Long.parseLong(words.get(0)), Long.parseLong(words.get(1), 16));
        files.put(Lines.path(words.get(2)), fingerprint);
      }
      return Optional.of(new Manifest(files));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** A line for each file, sorted: {@code 7043 a1b2c3d people/ada/index.html}. */
  List<String> lines() {
    return files.entrySet().stream().map(Manifest::line).toList();
  }

  private static String line(Map.Entry<SitePath, Fingerprint> file) {
    Fingerprint fingerprint = file.getValue();
    return fingerprint.size()
        + " "
        + Long.toHexString(fingerprint.checksum())
        + " "
        + Lines.quoted(file.getKey());
  }

  /** The bytes of the file. */
  byte[] bytes() {
    return Lines.sealed(TITLE, lines());
  }

  /** Whether the file is ours. */
  boolean lists(SitePath path) {
    return files.containsKey(path);
  }

  /** The files of both. */
  Manifest with(Manifest newer) {
    SortedMap<SitePath, Fingerprint> both = new TreeMap<>(files);
    both.putAll(newer.files);
    return new Manifest(both);
  }
}
