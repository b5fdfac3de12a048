package org.rostrum.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
final class ChangesTest {
  private static final Duration LONG = Duration.ofSeconds(50);
  private static final Duration SHORT = Duration.ofMillis(1);

  @Test
  void whatChangesAtOnceIsTakenAtOnce() throws Exception {
    Changes changes = new Changes(new Changes.Patience(Duration.ofSeconds(2), LONG, LONG));
    for (int i = 0; i < 1000; i++) {
      changes.add(Path.of(String.valueOf(i)));
    }

    assertThat(changes.take(path -> false)).hasSize(1000);
  }

  @Test
  void aFileThatIsBeingWrittenIsWaitedFor() throws Exception {
    Changes changes = new Changes(new Changes.Patience(SHORT, LONG, LONG));
    AtomicBoolean isEmpty = new AtomicBoolean(true);
    changes.add(Path.of("a.md"));
    CompletableFuture<Set<Path>> taken =
        CompletableFuture.supplyAsync(() -> take(changes, isEmpty));

    assertThat(taken).isNotDone();
    isEmpty.set(false);
    changes.add(Path.of("a.md"));

    assertThat(taken.get(40, TimeUnit.SECONDS)).containsExactly(Path.of("a.md"));
  }

  private static Set<Path> take(Changes changes, AtomicBoolean isEmpty) {
    try {
      return changes.take(path -> isEmpty.get());
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void whoNeverStopsWritingIsNotWaitedFor() throws Exception {
    Changes changes = new Changes(new Changes.Patience(LONG, LONG, SHORT));
    changes.add(Path.of("a.md"));

    assertThat(changes.take(path -> true)).containsExactly(Path.of("a.md"));
  }
}
