package org.rostrum.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(20)
final class OutputLockTest {
  private static final String HOLDER =
      "process %d, started %s"
          .formatted(
              ProcessHandle.current().pid(),
              ProcessHandle.current().info().startInstant().orElseThrow());

  @TempDir private Path out;

  @Test
  void givesUpAndSaysWhoHoldsTheFolder() {
    try (FolderPublication first = Site.open(out)) {
      assertThatExceptionOfType(OutputBusy.class)
          .isThrownBy(() -> Site.open(out))
          .withMessage("another build (" + HOLDER + ") is writing site-output");
      assertThat(first.commit().diagnostics()).isEmpty();
    }
  }

  @Test
  void waitsUntilTheOtherBuildEnds() {
    FolderPublication first = Site.open(out);
    List<String> lines = new ArrayList<>();
    OutputFolder folder = new OutputFolder(out, "site-output");
    try (FolderPublication second =
        FolderPublication.open(
            folder,
            Duration.ofSeconds(10),
            line -> {
              lines.add(line);
              first.close();
            })) {
      assertThat(second.commit().diagnostics()).isEmpty();
    }
    assertThat(lines).containsExactly("waiting for another build of site-output (" + HOLDER + ")");
  }

  @Test
  void isFreeAfterCloseAndClosesTwice() {
    FolderPublication first = Site.open(out);
    first.close();
    try (FolderPublication second = Site.open(out)) {
      first.close();
      assertThatExceptionOfType(OutputBusy.class).isThrownBy(() -> Site.open(out));
      second.commit();
    }
  }

  @Test
  void seesABuildInAnotherProcessAndIsFreeWhenThatIsKilled() throws Exception {
    Process other = SitePublisher.holding(out);
    try {
      assertThatExceptionOfType(OutputBusy.class)
          .isThrownBy(() -> Site.open(out))
          .withMessageStartingWith("another build (process " + other.pid() + ", started ");
      other.destroyForcibly();
      assertThat(other.waitFor(10, TimeUnit.SECONDS)).isTrue();
      Site.open(out).close();
    } finally {
      other.destroyForcibly();
    }
  }

  @Test
  void keepsOtherProcessesOutAfterAVainTryInThisOne() throws Exception {
    try (FolderPublication first = Site.open(out)) {
      assertThatExceptionOfType(OutputBusy.class).isThrownBy(() -> Site.open(out));
      assertThat(SitePublisher.triesToHold(out)).isEqualTo("busy");
      first.commit();
    }
    assertThat(SitePublisher.triesToHold(out)).isEqualTo("holding");
  }

  @Test
  void doesNotRepeatWhatIsNoNameOfAHolder() throws IOException, InterruptedException {
    Process other = SitePublisher.holding(out);
    try {
      Site.write(out.resolve(".rostrum/lock"), "\u001b[2J hostile");
      assertThatExceptionOfType(OutputBusy.class)
          .isThrownBy(() -> Site.open(out))
          .withMessage("another build (another process) is writing site-output");
    } finally {
      other.destroyForcibly().waitFor();
    }
  }
}
