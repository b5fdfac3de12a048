package org.rostrum.authoring;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import org.rostrum.diagnostic.Refusal;
import org.rostrum.source.Asset;

/** Files and folders that were not there before; they can be taken back. */
final class FreshFiles {
  private final Deque<Path> made = new ArrayDeque<>();

  /** Makes a folder and those above it, as far as they are not there. */
  void makeFolder(Path folder) {
    if (Files.isDirectory(folder)) {
      return;
    }
    Path above = folder.getParent();
    if (above != null) {
      makeFolder(above);
    }
    try {
      Files.createDirectory(folder);
    } catch (IOException refused) {
      throw refusal("make the folder", folder, refused);
    }
    made.push(folder);
  }

  /** Writes a new file and the folders above it; nothing may stand there. */
  void write(Path path, Asset file) {
    makeFolder(path.resolveSibling(""));
    try (InputStream in = file.open();
        OutputStream out = Files.newOutputStream(path, CREATE_NEW, WRITE)) {
      made.push(path);
      in.transferTo(out);
    } catch (IOException refused) {
      throw refusal("write", path, refused);
    }
  }

  /** Removes all of it, the last first; what the disk will not give back stays. */
  void takeBack() {
    for (Path path : made) {
      try {
        Files.delete(path);
      } catch (IOException stays) {
        // The refusal that led here is the one to tell of.
      }
    }
  }

  private static UncheckedIOException refusal(String what, Path path, IOException cause) {
    return new UncheckedIOException(
        "cannot " + what + " " + path + ": " + Refusal.reason(cause), cause);
  }
}
