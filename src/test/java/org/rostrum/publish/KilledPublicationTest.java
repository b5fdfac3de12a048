package org.rostrum.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Kills real processes with SIGKILL while they publish. */
final class KilledPublicationTest {
  private static final int KILLS = 20;

  /** Two publications take about as many. */
  private static final int STEPS = 3_000;

  @TempDir private Path out;

  @Test
  @Timeout(120)
  void leavesTheOldOrTheNewSiteWhole() throws IOException, InterruptedException {
    Random moments = new Random(20_261_124);
    Site.publish(out, SitePublisher.site(false));
    for (int kill = 0; kill < KILLS; kill++) {
      killAfter(moments.nextInt(STEPS));
      Site.open(out).close();
      assertThat(Site.standingIn(out))
          .as("after kill %d", kill)
          .isIn(SitePublisher.site(true), SitePublisher.site(false));
    }
  }

  private void killAfter(int steps) throws IOException, InterruptedException {
    Process process = SitePublisher.start(out, "publish");
    try {
      process.getInputStream().skipNBytes(steps);
    } finally {
      process.destroyForcibly().waitFor();
    }
  }
}
