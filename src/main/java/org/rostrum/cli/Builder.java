package org.rostrum.cli;

import org.rostrum.build.Build;
import org.rostrum.build.BuildReport;
import org.rostrum.build.Mode;
import org.rostrum.build.Progress;
import org.rostrum.build.Project;
import org.rostrum.diagnostic.SourceLines;

/** Carries a build out. */
@FunctionalInterface
interface Builder {
  /** What came of a build, and the sources that it speaks of. */
  record Built(BuildReport report, SourceLines lines) {}

  /** Runs all stages. */
  Built build(Project project, Mode mode, Progress progress);

  /** The one that does. */
  static Built real(Project project, Mode mode, Progress progress) {
    Build build = new Build(project, progress);
    BuildReport report = build.run(mode);
    return new Built(report, build.lines());
  }
}
