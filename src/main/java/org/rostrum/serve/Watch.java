package org.rostrum.serve;

import io.methvin.watcher.DirectoryChangeEvent;
import io.methvin.watcher.DirectoryChangeListener;
import io.methvin.watcher.DirectoryWatcher;
import io.methvin.watcher.visitor.DefaultFileTreeVisitor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.rostrum.diagnostic.Refusal;

/** Hears of every change below {@code content/} and {@code templates/}, also when these are new. */
final class Watch implements AutoCloseable {
  private static final List<String> FOLDERS = List.of("content", "templates");

  private final DirectoryWatcher watcher;

  private Watch(DirectoryWatcher watcher) {
    this.watcher = watcher;
  }

  /**
   * Begins to watch; what changes from now on is told.
   *
   * @throws UncheckedIOException if the system cannot watch so many folders
   */
  static Watch of(Path site, Changes changes) {
    Path root = root(site);
    try {
      DirectoryWatcher watcher =
          DirectoryWatcher.builder()
              .paths(roots(root))
              .fileTreeVisitor(new Visitor(root))
              .fileHashing(false)
              .listener(new Listener(root, changes))
              .build();
      CompletableFuture<Void> running = watcher.watchAsync(Watch::run);
      if (running.isCompletedExceptionally()) {
        running.join();
      }
      return new Watch(watcher);
    } catch (IOException refused) {
      throw refused(site, refused);
    } catch (CompletionException failure) {
      if (failure.getCause() instanceof UncheckedIOException refused) {
        throw refused(site, Objects.requireNonNull(refused.getCause()));
      }
      throw failure;
    }
  }

  /** The site's folder as changes name it. */
  static Path root(Path site) {
    try {
      return site.toRealPath();
    } catch (IOException refused) {
      throw refused(site, refused);
    }
  }

  /** The site's folder, and those of which it holds only a link. */
  private static List<Path> roots(Path root) throws IOException {
    List<Path> roots = new ArrayList<>(List.of(root));
    for (String name : FOLDERS) {
      Path folder = root.resolve(name);
      if (Files.isSymbolicLink(folder) && Files.isDirectory(folder)) {
        roots.add(folder.toRealPath());
      }
    }
    return roots;
  }

  private static UncheckedIOException refused(Path site, IOException cause) {
    return new UncheckedIOException("cannot watch " + site + ": " + Refusal.reason(cause), cause);
  }

  private static void run(Runnable work) {
    Thread thread = new Thread(work, "rostrum-watch");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() {
    try {
      watcher.close();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot end watching: " + Refusal.reason(e), e);
    }
  }

  /** Whether somebody writes there for the site. */
  private static boolean isWatched(Path path, Path root) {
    return !path.startsWith(root)
        || path.equals(root)
        || FOLDERS.contains(path.getName(root.getNameCount()).toString());
  }

  /** Walks no folders but those; {@code site-output/} and {@code .git/} may be large. */
  private static final class Visitor extends DefaultFileTreeVisitor {
    private final Path root;

    Visitor(Path root) {
      this.root = root;
    }

    @Override
    public void recursiveVisitFiles(Path start, Callback onFolder, Callback onFile)
        throws IOException {
      if (!start.equals(root)) {
        if (isWatched(start, root)) {
          super.recursiveVisitFiles(start, onFolder, onFile);
        }
        return;
      }
      onFolder.call(root);
      for (String name : FOLDERS) {
        Path folder = root.resolve(name);
        if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
          super.recursiveVisitFiles(folder, onFolder, onFile);
        }
      }
    }
  }

  private record Listener(Path root, Changes changes) implements DirectoryChangeListener {
    @Override
    public void onEvent(DirectoryChangeEvent event) {
      if (event.path() == null) {
        changes.touch();
      } else if (isWatched(event.path(), root)) {
        changes.add(event.path());
      }
    }

    /** Such as a folder that vanished before it could be watched. */
    @Override
    public void onException(Exception failure) {
      changes.touch();
    }
  }
}
