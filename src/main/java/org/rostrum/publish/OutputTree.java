package org.rostrum.publish;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.rostrum.publish.Standing.Kind;
import org.rostrum.site.SitePath;

/**
 * What stands in the output folder; no link is followed. It looks at each folder once and remembers
 * it: where things change, take a new tree. From any thread.
 */
final class OutputTree {
  /** The folder for what a publication has to remember. */
  static final String OWN = ".rostrum";

  private final Path root;
  private final Map<String, Standing> folders = new ConcurrentHashMap<>();

  OutputTree(Path root) {
    this.root = root;
  }

  /** Whether a path lies where a publication keeps what it has to remember. */
  static boolean isOwn(SitePath path) {
    String value = path.value();
    int slash = value.indexOf('/');
    return OWN.equalsIgnoreCase(slash < 0 ? value : value.substring(0, slash));
  }

  /** The file of a path. */
  Path file(SitePath path) {
    try {
      return root.resolve(path.value());
    } catch (InvalidPathException e) {
      String reason = "no file can have this name here; try with LC_ALL=C.UTF-8";
      throw Failure.of("write", path, new FileSystemException(path.value(), null, reason));
    }
  }

  /** What stands at a path, or above it in its way. */
  Standing standing(SitePath path) {
    if (isOwn(path)) {
      return Standing.of(Kind.OTHER, new SitePath(OWN));
    }
    return above(path).filter(folder -> !folder.is(Kind.FOLDER)).orElseGet(() -> look(path));
  }

  private Optional<Standing> above(SitePath path) {
    String folder = path.folder();
    return folder.isEmpty() ? Optional.empty() : Optional.of(folder(folder));
  }

  private Standing folder(String folder) {
    Standing known = folders.get(folder);
    if (known == null) {
      known = standing(new SitePath(folder));
      folders.put(folder, known);
    }
    return known;
  }

  private Standing look(SitePath path) {
    Path file = file(path);
    try {
      BasicFileAttributes attributes =
          Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      return new Standing(kind(attributes), path, attributes.size());
    } catch (NoSuchFileException e) {
      return Standing.of(Kind.NOTHING, path);
    } catch (IOException e) {
      throw Failure.of("look at", file, e);
    }
  }

  private static Kind kind(BasicFileAttributes attributes) {
    if (attributes.isRegularFile()) {
      return Kind.FILE;
    }
    return attributes.isDirectory() ? Kind.FOLDER : Kind.OTHER;
  }

  /** The first thing in a folder, itself included, that would be left if our files were removed. */
  Optional<SitePath> firstForeign(SitePath folder, Manifest ours) {
    Path top = file(folder);
    try (Stream<Path> all = Files.walk(top)) {
      return all.filter(file -> isLeft(file, ours)).map(this::path).sorted().findFirst();
    } catch (IOException e) {
      throw Failure.of("look at", top, e);
    }
  }

  private boolean isLeft(Path file, Manifest ours) {
    return Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)
        ? isEmpty(file)
        : !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || !ours.lists(path(file));
  }

  private static boolean isEmpty(Path folder) {
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.findAny().isEmpty();
    } catch (IOException e) {
      throw Failure.of("look at", folder, e);
    }
  }

  private SitePath path(Path file) {
    return new SitePath(root.relativize(file).toString().replace('\\', '/'));
  }
}
