package org.rostrum.endtoend;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rostrum.cli.Shell;

/** A site on disk with a shell in its folder. */
final class SiteFolder {
  private final Path folder;
  private final Shell shell;

  SiteFolder(Path folder) {
    this.folder = folder;
    this.shell = new Shell(folder);
  }

  /** Writes a file, below {@code content/} unless it says otherwise. */
  SiteFolder with(String path, String text) {
    Path file = folder.resolve(path);
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text, UTF_8);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Copies a folder into this one, each file through a change of its bytes. */
  SiteFolder withAll(Path source, String name, Bytes change) {
    files(source)
        .forEach(
            (path, bytes) -> write(folder.resolve(name).resolve(path), change.of(path, bytes)));
    return this;
  }

  /** A change of a file. */
  interface Bytes {
    byte[] of(String path, byte[] bytes);
  }

  private static void write(Path file, byte[] bytes) {
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int run(String... arguments) {
    return shell.run(arguments);
  }

  String out() {
    return shell.out();
  }

  String err() {
    return shell.err();
  }

  Path path(String name) {
    return folder.resolve(name);
  }

  /** A published file as text. */
  String published(String path) {
    try {
      return Files.readString(folder.resolve("site-output").resolve(path), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Everything that was published, by path; what Rostrum keeps for itself is left out. */
  Map<String, byte[]> published() {
    Map<String, byte[]> files = files(folder.resolve("site-output"));
    files.keySet().removeIf(path -> path.startsWith(".rostrum/"));
    return files;
  }

  /** All files below a folder, by path. */
  static Map<String, byte[]> files(Path folder) {
    Map<String, byte[]> files = new TreeMap<>();
    if (!Files.exists(folder)) {
      return files;
    }
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        String path = folder.relativize(file).toString().replace('\\', '/');
        files.put(path, Files.readAllBytes(file));
      }
      return files;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
