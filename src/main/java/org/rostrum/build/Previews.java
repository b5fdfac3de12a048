package org.rostrum.build;

import java.util.function.Supplier;
import org.rostrum.coverage.Coverage;
import org.rostrum.diagnostic.Checked;
import org.rostrum.site.SitePlan;

/**
 * Plans a site again and again, and reads only what changed since the last time. Belongs to one
 * thread.
 */
public final class Previews {
  private static final Progress UNWATCHED =
      new Progress() {
        @Override
        public void stage(String name, int total) {}

        @Override
        public void step() {}
      };

  private final Memory memory = new Remembered();

  /**
   * The site as it stands on disk now.
   *
   * @throws java.io.UncheckedIOException if a file cannot be read, such as one that vanished since
   *     its folder was listed
   */
  public Preview next(Project project) {
    Planning planning =
        new Planning(project, new Parallel(project.threads()), new Stopwatch(UNWATCHED), memory);
    Checked<SitePlan> plan = planning.plan();
    Supplier<Coverage> published = planning.published();
    return new Preview(plan, planning.lines(), new HeldPages(published));
  }
}
