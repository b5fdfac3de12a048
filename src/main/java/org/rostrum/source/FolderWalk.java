package org.rostrum.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rostrum.diagnostic.Checked;
import org.rostrum.diagnostic.Code;
import org.rostrum.diagnostic.Findings;
import org.rostrum.diagnostic.Refusal;
import org.rostrum.diagnostic.Span;

/** One walk through a folder on disk. */
final class FolderWalk {
  private final Path folder;
  private final Sorting sorting;
  private final Findings found = new Findings();

  FolderWalk(Path folder, Sorting sorting) {
    this.folder = folder;
    this.sorting = sorting;
  }

  Checked<SourceTree> tree() {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      found.add(
          Code.FILE_OUTSIDE,
          Span.ofFile(sorting.root().value()),
          "“%s” is not a folder, and is not read".formatted(sorting.root().value()),
          "put a folder of that name in its place");
    } else if (Files.exists(folder)) {
      Path real = realPath(folder);
      walk(new Place(real, sorting.root(), real, false));
    }
    return new Checked<>(sorting.tree(), found.sorted());
  }

  /**
   * Where the walk stands.
   *
   * @param file on disk, without symbolic links
   * @param root the whole tree, out of which no link may lead
   * @param isLinked whether a link was followed on the way
   */
  private record Place(Path file, SourcePath path, Path root, boolean isLinked) {
    Place child(Path child, String name) {
      return new Place(child, new SourcePath(path + "/" + name), root, isLinked);
    }

    Place behindLink(Path target) {
      return new Place(target, path, root, true);
    }
  }

  private void walk(Place place) {
    for (Path child : children(place.file())) {
      String name = FileNames.of(child);
      Place inside = place.child(child, name);
      if (!sorting.isInAssets(inside.path())) {
        Leftovers.of(inside.path()).ifPresent(found::add);
      }
      if (!sorting.takes(inside.path())) {
        continue;
      }
      if (FileNames.isUsable(name)) {
        visit(inside);
      } else {
        reportName(inside.path());
      }
    }
  }

  private void visit(Place place) {
    BasicFileAttributes attributes = attributes(place.file());
    if (attributes.isSymbolicLink()) {
      follow(place);
    } else if (attributes.isDirectory()) {
      walk(place);
    } else if (attributes.isRegularFile()) {
      if (!sorting.isInAssets(place.path())) {
        Leftovers.ofAsset(place.path()).ifPresent(found::add);
      }
      sorting.add(new DiskAsset(place.path(), place.file(), attributes.size()));
    } else {
      report(place, "is a pipe, socket or device, and is not read");
    }
  }

  private void follow(Place link) {
    Path target = target(link.file());
    if (target == null) {
      report(link, "is a link that leads nowhere or in a circle, and is not followed");
    } else if (!target.startsWith(link.root())) {
      report(link, "is a link that leads out of the folder, and is not followed");
    } else if (!Files.isDirectory(target)) {
      visit(link.behindLink(target));
    } else if (link.file().startsWith(target)) {
      report(link, "is a link to a folder that it stands in, and is not followed");
    } else if (link.isLinked()) {
      // One level of linked folders is enough for sharing; more could multiply without end.
      report(link, "is a link to a folder inside of a linked folder, and is not followed");
    } else {
      walk(link.behindLink(target));
    }
  }

  private void report(Place place, String what) {
    found.add(
        Code.FILE_OUTSIDE,
        Span.ofFile(place.path().value()),
        "“" + place.path().name() + "” " + what,
        "put the file itself here, or delete this one");
  }

  private void reportName(SourcePath path) {
    found.add(
        Code.FILE_NAME,
        Span.ofFile(path.value()),
        "the name “" + path.name() + "” has characters that cannot be read (shown as �)",
        "rename it, best to letters, digits and dashes");
  }

  private static List<Path> children(Path folder) {
    List<Path> children = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      stream.forEach(children::add);
    } catch (DirectoryIteratorException e) {
      throw unreadable(folder, Objects.requireNonNull(e.getCause()));
    } catch (IOException e) {
      throw unreadable(folder, e);
    }
    return children;
  }

  private static BasicFileAttributes attributes(Path file) {
    try {
      return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  private static Path realPath(Path folder) {
    try {
      return folder.toRealPath();
    } catch (IOException e) {
      throw unreadable(folder, e);
    }
  }

  /** Where a link leads in the end, if anywhere. */
  private static @Nullable Path target(Path link) {
    try {
      return link.toRealPath();
    } catch (IOException e) {
      return null;
    }
  }

  private static UncheckedIOException unreadable(Path path, IOException cause) {
    return new UncheckedIOException("cannot read " + path + ": " + Refusal.reason(cause), cause);
  }
}
