package org.rostrum.build;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * All parallel work: many items, one function, the results in the order of the items whatever the
 * number of threads. The calling thread works too; items are taken one by one from one counter.
 */
final class Parallel {
  /** Deep Markdown is walked by recursion. */
  private static final long STACK_BYTES = 16L << 20;

  private final int threads;

  Parallel(int threads) {
    this.threads = threads;
  }

  /**
   * Applies a function to each item.
   *
   * @throws RuntimeException what the function threw for any of the items, once all threads ended
   */
  <T, R> List<R> map(List<T> items, Function<? super T, ? extends R> function) {
    List<R> results = new ArrayList<>(Collections.nCopies(items.size(), null));
    Run<T, R> run = new Run<>(items, results, function);
    List<Thread> helpers = new ArrayList<>();
    for (int i = 1; i < Math.min(threads, items.size()); i++) {
      Thread helper = new Thread(null, run, "rostrum-" + i, STACK_BYTES);
      helper.setDaemon(true);
      helper.start();
      helpers.add(helper);
    }
    run.run();
    helpers.forEach(Parallel::join);
    run.rethrow();
    return results;
  }

  /** Begins something that is needed later only; on one thread it waits until then. */
  <T> Task<T> begin(Supplier<T> work) {
    Task<T> task = new Task<>(work);
    if (threads > 1) {
      task.start();
    }
    return task;
  }

  /** Something that was begun. */
  static final class Task<T> {
    private final List<Supplier<T>> work;
    private final List<T> results = new ArrayList<>(Collections.nCopies(1, null));
    private final Run<Supplier<T>, T> run;
    private @Nullable Thread thread;

    private Task(Supplier<T> work) {
      this.work = List.of(work);
      this.run = new Run<>(this.work, results, Supplier::get);
    }

    private void start() {
      thread = new Thread(null, run, "rostrum-0", STACK_BYTES);
      thread.setDaemon(true);
      thread.start();
    }

    /** Waits for the result; to be called once. */
    T result() {
      if (thread == null) {
        run.run();
      } else {
        join(thread);
      }
      run.rethrow();
      return results.get(0);
    }
  }

  private static void join(Thread thread) {
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** The work that all threads of one call share; each writes its own places of the results. */
  private static final class Run<T, R> implements Runnable {
    private final List<T> items;
    private final List<R> results;
    private final Function<? super T, ? extends R> function;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();

    Run(List<T> items, List<R> results, Function<? super T, ? extends R> function) {
      this.items = items;
      this.results = results;
      this.function = function;
    }

    @Override
    public void run() {
      try {
        int index = next.getAndIncrement();
        while (index < items.size() && failure.get() == null) {
          results.set(index, function.apply(items.get(index)));
          index = next.getAndIncrement();
        }
      } catch (RuntimeException | Error e) {
        failure.compareAndSet(null, e);
      }
    }

    void rethrow() {
      Throwable thrown = failure.get();
      if (thrown instanceof RuntimeException exception) {
        throw exception;
      }
      if (thrown instanceof Error error) {
        throw error;
      }
    }
  }
}
