package org.rostrum.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import org.rostrum.build.Mode;
import org.rostrum.diagnostic.Diagnostic;
import org.rostrum.diagnostic.JsonReport;
import org.rostrum.diagnostic.Severity;
import org.rostrum.diagnostic.TextReport;

/** {@code build} and {@code check}: the same but for what becomes of the files. */
final class SiteCommand implements Command {
  private final Mode mode;
  private final Environment environment;
  private final Builder builder;

  SiteCommand(Mode mode, Environment environment, Builder builder) {
    this.mode = mode;
    this.environment = environment;
    this.builder = builder;
  }

  @Override
  public String name() {
    return mode == Mode.PUBLISH ? "build" : "check";
  }

  @Override
  public String summary() {
    return mode == Mode.PUBLISH
        ? "read, check, render, publish"
        : "the same without publishing; writes nothing";
  }

  @Override
  public List<Option> options() {
    return SiteOptions.of(mode);
  }

  @Override
  public int run(Arguments arguments) {
    long start = environment.nanos().getAsLong();
    Request request = new SiteOptions(environment).read(arguments);
    Builder.Built built = build(request);
    printFindings(built, request);
    String output = Folders.name(request.project().output(), environment);
    Closing closing = new Closing(built.report(), request, output);
    if (request.hasTimings()) {
      closing.printTimings(environment.console().err());
    }
    if (!request.isQuiet()) {
      long nanos = environment.nanos().getAsLong() - start;
      close(closing, request.format(), Duration.ofNanos(nanos));
    }
    return closing.isFailure() ? Exit.SITE_HAS_ERRORS : Exit.DONE;
  }

  private Builder.Built build(Request request) {
    try (ProgressLine progress = new ProgressLine(environment, !request.isQuiet())) {
      return builder.build(request.project(), mode, progress);
    }
  }

  private void printFindings(Builder.Built built, Request request) {
    List<Diagnostic> all = built.report().diagnostics();
    Console console = environment.console();
    if (request.format() == Format.JSON) {
      new JsonReport(request.isWhole()).print(all, console.out());
      return;
    }
    List<Diagnostic> told =
        mode == Mode.CHECK
            ? all
            : all.stream().filter(one -> one.severity() != Severity.INFO).toList();
    new TextReport(
            built.lines(), environment.columns(), environment.hasColours(), request.isWhole())
        .print(told, console.err());
  }

  /** The last line is a result if the findings are not, and all went well. */
  private void close(Closing closing, Format format, Duration time) {
    Console console = environment.console();
    if (mode == Mode.PUBLISH) {
      closing.printNotes(console.err());
    }
    PrintWriter to = format == Format.TEXT && !closing.isFailure() ? console.out() : console.err();
    Console.line(to, closing.last(mode, time));
  }
}
