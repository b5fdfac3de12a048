package org.rostrum.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rostrum.build.BuildReport;
import org.rostrum.build.Project;
import org.rostrum.build.Published;
import org.rostrum.build.Timing;
import org.rostrum.diagnostic.Diagnostic;

/** A command line in memory with a build that does as it is told. */
final class Terminal {
  static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");

  private final Path folder;
  private final Map<String, String> variables = new HashMap<>();
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private boolean isWatched;
  private long nanos;
  private List<Diagnostic> findings = List.of();
  private List<Timing> stages = List.of();
  private List<Timing> slowest = List.of();
  private Optional<Published> published = Optional.of(new Published(128, 12, 3, 1, 0));
  private Optional<Project> built = Optional.empty();
  private Builder builder =
      (project, mode, progress) -> {
        built = Optional.of(project);
        nanos += Duration.ofMillis(800).toNanos();
        return new Builder.Built(
            new BuildReport(findings, published, stages, slowest),
            (file, line) -> Optional.of("title: x"));
      };

  Terminal(Path folder) {
    this.folder = folder;
  }

  Terminal with(String variable, String value) {
    variables.put(variable, value);
    return this;
  }

  Terminal watched() {
    isWatched = true;
    return this;
  }

  Terminal finding(Diagnostic... diagnostics) {
    findings = List.of(diagnostics);
    return this;
  }

  Terminal publishing(int pages, int added, int changed, int removed) {
    published = Optional.of(new Published(pages, added, changed, removed, 0));
    return this;
  }

  Terminal publishingNothing() {
    published = Optional.empty();
    return this;
  }

  Terminal timing(List<Timing> stages, List<Timing> slowest) {
    this.stages = stages;
    this.slowest = slowest;
    return this;
  }

  Terminal building(Builder builder) {
    this.builder = builder;
    return this;
  }

  Terminal failing(Throwable failure) {
    return building(
        (project, mode, progress) -> {
          if (failure instanceof Error error) {
            throw error;
          }
          throw (RuntimeException) failure;
        });
  }

  int run(String... arguments) {
    Console console = new Console(new PrintWriter(out), new PrintWriter(err), isWatched);
    Environment environment =
        new Environment(variables, folder, () -> NOW, () -> nanos, 2, console);
    return new Rostrum(environment, builder).run(arguments);
  }

  void pass(Duration time) {
    nanos += time.toNanos();
  }

  String out() {
    return out.toString();
  }

  String err() {
    return err.toString();
  }

  /** What the build was asked for. */
  Project project() {
    return built.orElseThrow();
  }
}
