package org.rostrum.serve;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Gathers what changed on disk until nothing more does for a moment: a file is often written in
 * steps, and a change of branches touches a thousand. For any thread.
 */
final class Changes {
  private final Patience patience;
  private final Set<Path> paths = new HashSet<>();
  private boolean isTold;
  private long first;
  private long last;

  /**
   * How long to wait.
   *
   * @param quiet how long nothing must have changed
   * @param unfinished the same while a file seems half-written
   * @param longest after which what changed is handed on though more is changing
   */
  record Patience(Duration quiet, Duration unfinished, Duration longest) {
    static final Patience USUAL =
        new Patience(Duration.ofMillis(50), Duration.ofMillis(400), Duration.ofSeconds(2));
  }

  Changes(Patience patience) {
    this.patience = patience;
  }

  /** A file or folder that is new, different or gone. */
  synchronized void add(Path path) {
    paths.add(path);
    touch();
  }

  /** Something that nobody knows more of. */
  synchronized void touch() {
    last = System.nanoTime();
    first = isTold ? first : last;
    isTold = true;
    notifyAll();
  }

  /**
   * Waits for changes, and for their end.
   *
   * @param isUnfinished whether somebody seems to be writing one of the files still
   */
  synchronized Set<Path> take(Predicate<Path> isUnfinished) throws InterruptedException {
    while (!isTold) {
      wait();
    }
    long left = left(isUnfinished);
    while (left > 0) {
      wait(left / 1_000_000 + 1);
      left = left(isUnfinished);
    }
    Set<Path> taken = Set.copyOf(paths);
    paths.clear();
    isTold = false;
    return taken;
  }

  /** Nanoseconds still to wait, as far as is known now. */
  private long left(Predicate<Path> isUnfinished) {
    long now = System.nanoTime();
    long longest = first + patience.longest().toNanos() - now;
    long quiet = last + patience.quiet().toNanos() - now;
    if (quiet <= 0 && longest > 0 && paths.stream().anyMatch(isUnfinished)) {
      quiet = last + patience.unfinished().toNanos() - now;
    }
    return Math.min(quiet, longest);
  }
}
