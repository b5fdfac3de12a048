package org.rostrum.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.rostrum.build.BuildReport;
import org.rostrum.build.Mode;
import org.rostrum.build.Published;
import org.rostrum.build.Timing;
import org.rostrum.diagnostic.Code;
import org.rostrum.diagnostic.Diagnostic;
import org.rostrum.diagnostic.Visible;

/** What is printed below the findings. */
final class Closing {
  private static final int MOST_HELD_BACK = 20;

  private final BuildReport report;
  private final Counts counts;
  private final Request request;
  private final String output;

  /**
   * The closing words of one run.
   *
   * @param output the name of the output folder
   */
  Closing(BuildReport report, Request request, String output) {
    this.report = report;
    this.counts = Counts.of(report.diagnostics());
    this.request = request;
    this.output = output;
  }

  /** Whether errors, or what counts as errors, keep the site from being published. */
  boolean isFailure() {
    return counts.errors() > 0 || (request.project().strict() && counts.warnings() > 0);
  }

  /** The last line, for the one who looks only at that. */
  String last(Mode mode, Duration time) {
    return mode == Mode.CHECK ? checked(time) : built(time);
  }

  private String checked(Duration time) {
    String pages = report.published().map(site -> " " + pages(site)).orElse("");
    return "Checked" + pages + " in " + Seconds.of(time) + ": " + counts.words() + strictly();
  }

  private String built(Duration time) {
    Optional<Published> published = report.published();
    if (isFailure() || published.isEmpty()) {
      return "Nothing was published: " + output + " is as it was.";
    }
    Published site = published.get();
    String changes = changes(site);
    // Not by formatted(), which costs more than all else here.
    return "Built " + pages(site) + " (" + changes + ") in " + Seconds.of(time) + " → " + output;
  }

  private static String changes(Published site) {
    int pages = site.added() + site.changed() + site.removed();
    if (pages == 0) {
      return site.others() == 0
          ? "nothing changed"
          : Counts.many(site.others(), "other file") + " changed";
    }
    return site.added() + " new, " + site.changed() + " changed, " + site.removed() + " removed";
  }

  private static String pages(Published site) {
    return Counts.many(site.pages(), "page");
  }

  /** What a build tells before its last line; its infos are only counted. */
  void printNotes(PrintWriter to) {
    printHeldBack(to);
    if (!counts.isNone()) {
      String more = counts.infos() > 0 ? " (run rostrum check to list them)" : "";
      Console.line(to, counts.words() + strictly() + more);
    }
  }

  private String strictly() {
    return counts.errors() == 0 && isFailure() ? " (warnings are errors under --strict)" : "";
  }

  private void printHeldBack(PrintWriter to) {
    List<Diagnostic> heldBack =
        report.diagnostics().stream().filter(one -> one.code() == Code.HELD_BACK).toList();
    heldBack.stream()
        .limit(MOST_HELD_BACK)
        .map(one -> one.span().file() + ": " + one.message())
        .forEach(line -> Console.line(to, Visible.text(line)));
    if (heldBack.size() > MOST_HELD_BACK) {
      Console.line(to, "and " + (heldBack.size() - MOST_HELD_BACK) + " more held back");
    }
  }

  /** Stages in their order, then the slowest pages. */
  void printTimings(PrintWriter to) {
    for (Timing stage : report.stages()) {
      row(to, Seconds.hundredths(stage.duration()), stage.name());
    }
    for (Timing page : report.slowest()) {
      row(to, Seconds.millis(page.duration()), page.name());
    }
  }

  private static void row(PrintWriter to, String time, String name) {
    Console.line(
        to, " ".repeat(Math.max(0, 11 - time.length())) + time + "  " + Visible.text(name));
  }
}
