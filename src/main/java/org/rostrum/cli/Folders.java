package org.rostrum.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.rostrum.diagnostic.Visible;

/** Refuses folders from which, or into which, no site can be built. */
final class Folders {
  private static final List<String> OF_THE_AUTHOR = List.of("content", "templates");

  private Folders() {}

  /** The folder of that name, seen from the working folder; it need not be there. */
  static Path named(String what, String text, Environment environment) {
    try {
      return environment.folder().resolve(text).normalize();
    } catch (InvalidPathException unreadable) {
      throw new Misuse(what + " “" + Visible.text(text) + "” cannot be the name of a folder");
    }
  }

  /** A folder that holds {@code content/}. */
  static Path source(Path folder, Environment environment) {
    if (!Files.isDirectory(folder)) {
      throw new Misuse("there is no folder " + name(folder, environment));
    }
    if (!Files.isDirectory(folder.resolve("content"))) {
      throw new Misuse(
          "%s holds no folder content/; run this in the site's folder, or name it: --source DIR"
              .formatted(name(folder, environment)));
    }
    return folder;
  }

  /** A folder that is there, or can be made. */
  static Path named(Path folder) {
    for (Path each = folder; each != null; each = each.getParent()) {
      refuseNoFolder(each, folder);
    }
    return folder;
  }

  /** A folder that neither holds nor lies in what the author wrote. */
  static Path output(Path folder, Path source) {
    Path real = real(folder);
    for (String name : OF_THE_AUTHOR) {
      Path written = real(source.resolve(name));
      if (real.startsWith(written) || written.startsWith(real)) {
        throw new Misuse(
            "the output cannot go to %s, where %s/ is; choose another folder: --output DIR"
                .formatted(Visible.text(folder.toString()), name));
      }
    }
    return folder;
  }

  private static void refuseNoFolder(Path each, Path output) {
    boolean isThere = Files.exists(each);
    if (!isThere && Files.isSymbolicLink(each)) {
      throw noOutput(output, each, "is a link that leads nowhere");
    }
    if (isThere && !Files.isDirectory(each)) {
      throw noOutput(output, each, "is a file, not a folder");
    }
  }

  private static Misuse noOutput(Path output, Path fault, String why) {
    return new Misuse(
        "the output cannot go to %s: %s %s; choose another folder: --output DIR"
            .formatted(
                Visible.text(output.toString()),
                fault.equals(output) ? "it" : Visible.text(fault.toString()),
                why));
  }

  /** As one would write it from the working folder. */
  static String name(Path folder, Environment environment) {
    Path working = environment.folder();
    if (folder.equals(working)) {
      return "the working folder";
    }
    Path name = folder.startsWith(working) ? working.relativize(folder) : folder;
    return Visible.text(name.toString());
  }

  /** With links followed, as far as it exists. */
  private static Path real(Path folder) {
    Path parent = folder.getParent();
    if (parent == null || Files.exists(folder)) {
      try {
        return folder.toRealPath();
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }
    return real(parent).resolve(folder.getFileName());
  }
}
