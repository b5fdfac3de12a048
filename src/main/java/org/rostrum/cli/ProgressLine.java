package org.rostrum.cli;

import java.io.PrintWriter;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.rostrum.build.Progress;

/**
 * One line that tells how far a build has come, drawn over again and again and erased at the end.
 * Work shorter than a second shows nothing, so that nothing flickers.
 */
final class ProgressLine implements Progress, AutoCloseable {
  private static final long PATIENCE = 1_000_000_000;
  private static final long BETWEEN_DRAWINGS = 100_000_000;
  private static final String ERASE = "\r\u001b[K";

  private final PrintWriter err;
  private final LongSupplier nanos;
  private final boolean isShown;
  private final AtomicLong due;
  private final AtomicInteger done = new AtomicInteger();
  private volatile String name = "";
  private volatile int total;
  private volatile boolean isDrawn;

  ProgressLine(Environment environment, boolean isWanted) {
    this.err = environment.console().err();
    this.nanos = environment.nanos();
    this.isShown = isWanted && environment.mayMove();
    this.due = new AtomicLong(nanos.getAsLong() + PATIENCE);
  }

  @Override
  public void stage(String name, int total) {
    this.name = name;
    this.total = total;
    done.set(0);
    drawWhenDue();
  }

  @Override
  public void step() {
    done.incrementAndGet();
    drawWhenDue();
  }

  private void drawWhenDue() {
    if (!isShown) {
      return;
    }
    long now = nanos.getAsLong();
    long moment = due.get();
    // Only one of the threads draws.
    if (now - moment >= 0 && due.compareAndSet(moment, now + BETWEEN_DRAWINGS)) {
      draw();
    }
  }

  private synchronized void draw() {
    err.print(ERASE + name + (total > 0 ? " " + done.get() + " of " + total : ""));
    err.flush();
    isDrawn = true;
  }

  @Override
  public synchronized void close() {
    if (isDrawn) {
      err.print(ERASE);
      err.flush();
    }
  }
}
