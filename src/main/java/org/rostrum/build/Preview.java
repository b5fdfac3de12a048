package org.rostrum.build;

import java.util.List;
import java.util.Optional;
import org.rostrum.diagnostic.Checked;
import org.rostrum.diagnostic.Diagnostic;
import org.rostrum.diagnostic.Findings;
import org.rostrum.diagnostic.SourceLines;
import org.rostrum.site.PlannedFile;
import org.rostrum.site.SitePlan;

/** A site planned, and nothing of it rendered. Immutable; asked from any thread. */
public final class Preview {
  private final SitePlan plan;
  private final List<Diagnostic> diagnostics;
  private final SourceLines lines;
  private final HeldPages held;

  Preview(Checked<SitePlan> plan, SourceLines lines, HeldPages held) {
    Findings found = new Findings();
    this.plan = found.take(plan);
    this.diagnostics = found.sorted();
    this.lines = lines;
    this.held = held;
  }

  /** Every file of the site. */
  public SitePlan plan() {
    return plan;
  }

  /** What is wrong, sorted, each once. */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  /** The lines of the sources, as they are when they are asked for; for one thread at a time. */
  public SourceLines lines() {
    return lines;
  }

  /** The path under which the site is hosted, e.g. {@code /news}; empty at the root of a host. */
  public String basePath() {
    return plan.coverage().site().basePath();
  }

  /** Why a page would not be published now, e.g. “it is a draft”; empty if it would. */
  public Optional<String> heldBack(PlannedFile file) {
    return file.page().flatMap(page -> held.reason(page.about(), plan.coverage()));
  }
}
