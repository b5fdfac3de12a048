package org.rostrum.build;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.rostrum.diagnostic.Checked;
import org.rostrum.diagnostic.Findings;
import org.rostrum.diagnostic.Severity;
import org.rostrum.diagnostic.SourceLines;
import org.rostrum.publish.DiscardingPublication;
import org.rostrum.publish.Entry;
import org.rostrum.publish.FolderPublication;
import org.rostrum.publish.OutputFolder;
import org.rostrum.publish.Publication;
import org.rostrum.publish.Summary;
import org.rostrum.site.Artifact;
import org.rostrum.site.PlannedFile;
import org.rostrum.site.SitePlan;

/** One build of a site, from the folders to the publication: the table of contents. */
public final class Build {
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final Project project;
  private final Progress progress;
  private final Parallel parallel;
  private final Stopwatch watch;
  private final Findings found = new Findings();
  private final Planning planning;

  /** A build of the project. */
  public Build(Project project, Progress progress) {
    this.project = project;
    this.progress = progress;
    this.parallel = new Parallel(project.threads());
    this.watch = new Stopwatch(progress);
    this.planning = new Planning(project, parallel, watch, Memory.none());
  }

  /** Runs all stages; nothing is published if there are errors. */
  public BuildReport run(Mode mode) {
    try (Publication publication = open(mode)) {
      SitePlan plan = found.take(planning.plan());
      Counts counts = new Counts();
      Optional<Published> published = Optional.empty();
      if (!isBlocked()) {
        render(plan, publication, counts);
      }
      if (!isBlocked()) {
        Summary summary = watch.stage("publish", 0, () -> found.take(publication.commit()));
        published = Optional.of(counts.published(summary));
      }
      return new BuildReport(
          found.sorted(),
          isBlocked() ? Optional.empty() : published,
          watch.stages(),
          watch.slowest());
    }
  }

  private Publication open(Mode mode) {
    return switch (mode) {
      case CHECK -> new DiscardingPublication();
      case PUBLISH ->
          FolderPublication.open(
              new OutputFolder(project.output(), project.outputName()),
              PATIENCE,
              line -> progress.stage(line, 0));
    };
  }

  /** Under {@code --strict} a warning weighs as much as an error. */
  private boolean isBlocked() {
    return found.hasErrors() || (project.strict() && found.has(Severity.WARNING));
  }

  private void render(SitePlan plan, Publication publication, Counts counts) {
    List<PlannedFile> files = plan.files();
    watch.stage(
        "render",
        files.size(),
        () ->
            found.takeAll(
                parallel.map(
                    files,
                    file ->
                        watch.step(
                            file.path().value(), () -> publish(file, plan, publication, counts)))));
  }

  private static Checked<Entry> publish(
      PlannedFile file, SitePlan plan, Publication publication, Counts counts) {
    return file.rendering()
        .render(plan)
        .map(
            content -> {
              Entry entry = publication.add(new Artifact(file.path(), content));
              counts.count(file, entry);
              return entry;
            });
  }

  /** The lines of the sources, for reports; to be asked after {@link #run}. */
  public SourceLines lines() {
    return planning.lines();
  }

  /** Counts what becomes of the pages. */
  private static final class Counts {
    private final AtomicInteger pages = new AtomicInteger();
    private final AtomicInteger added = new AtomicInteger();
    private final AtomicInteger changed = new AtomicInteger();

    void count(PlannedFile file, Entry entry) {
      if (file.page().isPresent()) {
        pages.incrementAndGet();
        added.addAndGet(entry == Entry.NEW ? 1 : 0);
        changed.addAndGet(entry == Entry.CHANGED ? 1 : 0);
      }
    }

    Published published(Summary summary) {
      int others = summary.added() + summary.changed() - added.get() - changed.get();
      return new Published(pages.get(), added.get(), changed.get(), summary.removed(), others);
    }
  }
}
