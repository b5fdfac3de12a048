package org.rostrum.build;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/** Measures stages and pages; what it measures goes into no published byte. */
final class Stopwatch {
  private static final int SLOWEST = 10;

  private final Progress progress;
  private final List<Timing> stages = new ArrayList<>();
  private final List<Timing> pages = new ArrayList<>();

  Stopwatch(Progress progress) {
    this.progress = progress;
  }

  /** Runs a stage of so many steps. */
  <T> T stage(String name, int steps, Supplier<T> work) {
    progress.stage(name, steps);
    long start = System.nanoTime();
    T result = work.get();
    stages.add(new Timing(name, Duration.ofNanos(System.nanoTime() - start)));
    return result;
  }

  /** Runs one step of a stage, whose time is kept under its name. */
  <T> T step(String name, Supplier<T> work) {
    long start = System.nanoTime();
    T result = work.get();
    keep(new Timing(name, Duration.ofNanos(System.nanoTime() - start)));
    progress.step();
    return result;
  }

  private synchronized void keep(Timing page) {
    pages.add(page);
    if (pages.size() > 2 * SLOWEST) {
      List<Timing> slowest = slowest();
      pages.clear();
      pages.addAll(slowest);
    }
  }

  List<Timing> stages() {
    return List.copyOf(stages);
  }

  synchronized List<Timing> slowest() {
    return pages.stream()
        .sorted(Comparator.comparing(Timing::duration).reversed().thenComparing(Timing::name))
        .limit(SLOWEST)
        .toList();
  }
}
