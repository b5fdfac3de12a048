package org.rostrum.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.rostrum.build.Preview;
import org.rostrum.build.Previews;
import org.rostrum.build.Project;

/** Plans the site anew whenever something changed. Works on a thread of its own. */
final class Editor implements Runnable {
  private static final Set<String> TEXTS = Set.of("md", "markdown", "yaml", "yml", "mustache");
  private static final int TRIES = 5;

  private final Supplier<Project> project;
  private final Changes changes;
  private final Editions editions;
  private final Listener listener;
  private final Path templates;
  private final Previews previews = new Previews();

  Editor(Supplier<Project> project, Changes changes, Editions editions, Listener listener) {
    this.project = project;
    this.templates = Watch.root(project.get().source()).resolve("templates");
    this.changes = changes;
    this.editions = editions;
    this.listener = listener;
  }

  @Override
  public void run() {
    int failures = 0;
    try {
      while (!editions.isClosed()) {
        Set<Path> changed = changes.take(Editor::isEmptied);
        boolean isDone = edit(changed.stream().anyMatch(this::isCopied));
        failures = isDone ? 0 : failures + 1;
        if (failures > 0 && failures < TRIES) {
          // A file that vanished while it was read: that is seldom all that happens.
          changes.touch();
        }
      }
    } catch (InterruptedException closed) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * Makes the next edition of what is on disk now.
   *
   * @param areFilesNew whether files that are only copied changed
   * @return false if something could not be read, which may be different in a moment
   */
  boolean edit(boolean areFilesNew) {
    Edition next = next(areFilesNew);
    editions.put(next);
    tell(next);
    return next.failure().isEmpty();
  }

  /** Whatever goes wrong with telling, the next change is followed. */
  private void tell(Edition edition) {
    try {
      edition.preview().ifPresent(listener::planned);
      edition.failure().ifPresent(listener::failed);
    } catch (RuntimeException bug) {
      listener.bug(bug);
    }
  }

  private Edition next(boolean areFilesNew) {
    Edition before = editions.newest();
    Project now = project.get();
    if (!Files.isDirectory(now.source().resolve("content"))) {
      return before.failed("The folder content/ is gone; put it back.", areFilesNew);
    }
    try {
      Preview preview = previews.next(now);
      return before.with(preview, areFilesNew);
    } catch (UncheckedIOException refused) {
      return before.failed(String.valueOf(refused.getMessage()), areFilesNew);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError bug) {
      listener.bug(bug);
      return before.failed("internal error: " + bug, areFilesNew);
    }
  }

  /** Many programs empty a file before they write it anew. */
  private static boolean isEmptied(Path file) {
    try {
      return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.size(file) == 0;
    } catch (IOException gone) {
      return false;
    }
  }

  /**
   * A picture or the like: pages show it without a change of their own. (Those of the theme have a
   * hash in their names.)
   */
  private boolean isCopied(Path file) {
    String name = Objects.toString(file.getFileName(), "");
    String extension = name.substring(name.lastIndexOf('.') + 1);
    return !name.startsWith(".")
        && !file.startsWith(templates)
        && !TEXTS.contains(extension)
        && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
  }
}
