package org.rostrum.serve;

import java.time.Duration;

/** The newest edition, and a place to wait for the next. For any thread. */
final class Editions {
  private Edition newest = Edition.none();
  private boolean isClosed;

  synchronized Edition newest() {
    return newest;
  }

  synchronized void put(Edition edition) {
    newest = edition;
    notifyAll();
  }

  /** Waits for an edition after that number, at most so long; the newest if there is none. */
  synchronized Edition after(long number, Duration longest) throws InterruptedException {
    long end = System.nanoTime() + longest.toNanos();
    long left = longest.toNanos();
    while (newest.number() <= number && !isClosed && left > 0) {
      wait(left / 1_000_000 + 1);
      left = end - System.nanoTime();
    }
    return newest;
  }

  /** Nobody need wait any more. */
  synchronized void close() {
    isClosed = true;
    notifyAll();
  }

  synchronized boolean isClosed() {
    return isClosed;
  }
}
