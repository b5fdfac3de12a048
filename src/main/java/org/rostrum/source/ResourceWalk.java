package org.rostrum.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.rostrum.diagnostic.Refusal;

/** Lists what is packed together with a class, which the class loader itself cannot. */
final class ResourceWalk {
  private final Class<?> anchor;
  private final String folder;
  private final Sorting sorting;

  ResourceWalk(Class<?> anchor, String folder, Sorting sorting) {
    this.anchor = anchor;
    this.folder = folder;
    this.sorting = sorting;
  }

  SourceTree tree() {
    Path home = home();
    if (Files.isDirectory(home)) {
      return new FolderWalk(home.resolve(folder), sorting).tree().value();
    }
    try (JarFile jar = new JarFile(home.toFile())) {
      jar.stream().filter(entry -> !entry.isDirectory()).forEach(this::add);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + home + ": " + Refusal.reason(e), e);
    }
    return sorting.tree();
  }

  private void add(JarEntry entry) {
    String prefix = folder + "/";
    if (entry.getName().startsWith(prefix)) {
      String inside = entry.getName().substring(prefix.length());
      SourcePath path = new SourcePath(sorting.root() + "/" + inside);
      if (takesAll(path)) {
        sorting.add(new ResourceAsset(path, anchor, entry.getName(), entry.getSize()));
      }
    }
  }

  /** A jar has no folders to leave out as a whole, so each name on the way is asked for. */
  private boolean takesAll(SourcePath path) {
    String value = path.value();
    for (int i = value.indexOf('/'); i >= 0; i = value.indexOf('/', i + 1)) {
      int end = value.indexOf('/', i + 1);
      if (!sorting.takes(new SourcePath(end < 0 ? value : value.substring(0, end)))) {
        return false;
      }
    }
    return true;
  }

  private Path home() {
    CodeSource source = anchor.getProtectionDomain().getCodeSource();
    if (source == null) {
      throw new IllegalArgumentException(anchor + " was not loaded from a file");
    }
    try {
      return Path.of(source.getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("no path: " + source.getLocation(), e);
    }
  }
}
