package org.rostrum.authoring;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Finds what stands where new files would. A link is in the way wherever it leads. */
final class Obstacles {
  private final Path folder;

  Obstacles(Path folder) {
    this.folder = folder;
  }

  /** What is in the way of files, each named from the folder; sorted. */
  List<String> to(List<String> files) {
    Set<String> found = new TreeSet<>();
    files.forEach(file -> to(file).ifPresent(found::add));
    return new ArrayList<>(found);
  }

  /** The file itself, or the first on the way to it that is no folder. */
  private Optional<String> to(String file) {
    for (int slash = file.indexOf('/'); slash >= 0; slash = file.indexOf('/', slash + 1)) {
      String above = file.substring(0, slash);
      Path path = folder.resolve(above);
      if (Files.exists(path, NOFOLLOW_LINKS) && !Files.isDirectory(path, NOFOLLOW_LINKS)) {
        return Optional.of(above);
      }
    }
    return Optional.of(file).filter(last -> Files.exists(folder.resolve(last), NOFOLLOW_LINKS));
  }
}
