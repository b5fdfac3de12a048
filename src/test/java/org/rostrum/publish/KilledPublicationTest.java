package org.rostrum.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Kills real processes with SIGKILL while they publish. */
final class KilledPublicationTest {
  private static final int KILLS = 20;

  @TempDir private Path out;

  @Test
  @Timeout(60)
  void leavesTheOldOrTheNewSiteWhole() throws IOException, InterruptedException {
    Random moments = new Random(20_261_124);
    Site.publish(out, SitePublisher.site(false));
    for (int kill = 0; kill < KILLS; kill++) {
      killWhilePublishing(moments.nextInt(60));
      Site.open(out).close();
      assertThat(Site.standingIn(out))
          .as("after kill %d", kill)
          .isIn(SitePublisher.site(true), SitePublisher.site(false));
    }
  }

  /** Lets the first publication end, so that the moment falls into one that is warm. */
  private void killWhilePublishing(int milliseconds) throws IOException, InterruptedException {
    Process process = SitePublisher.start(out, "publish");
    try {
      assertThat(SitePublisher.output(process).readLine()).isEqualTo("true");
      assertThat(process.waitFor(milliseconds, TimeUnit.MILLISECONDS)).isFalse();
    } finally {
      process.destroyForcibly().waitFor();
    }
  }
}
