package org.rostrum.cli;

import java.io.PrintWriter;
import java.util.List;
import org.rostrum.build.Preview;
import org.rostrum.diagnostic.Diagnostic;
import org.rostrum.diagnostic.Severity;
import org.rostrum.diagnostic.TextReport;
import org.rostrum.diagnostic.Visible;
import org.rostrum.serve.Listener;

/** Prints what is wrong with a site that is served, whenever that changes. */
final class Commentary implements Listener {
  private final Environment environment;
  private final boolean isDebug;
  private List<Diagnostic> told = List.of();
  private String reason = "";

  Commentary(Environment environment, boolean isDebug) {
    this.environment = environment;
    this.isDebug = isDebug;
  }

  @Override
  public synchronized void planned(Preview preview) {
    List<Diagnostic> found =
        preview.diagnostics().stream().filter(one -> one.severity() != Severity.INFO).toList();
    if (!found.equals(told) || !reason.isEmpty()) {
      PrintWriter err = environment.console().err();
      new TextReport(preview.lines(), environment.columns(), environment.hasColours(), false)
          .print(found, err);
      Console.line(err, Counts.of(found).words());
      err.flush();
    }
    told = found;
    reason = "";
  }

  @Override
  public synchronized void failed(String reason) {
    if (!reason.equals(this.reason)) {
      PrintWriter err = environment.console().err();
      Console.line(err, "rostrum: " + Visible.text(reason));
      err.flush();
    }
    this.reason = reason;
  }

  @Override
  public synchronized void bug(Throwable bug) {
    PrintWriter err = environment.console().err();
    Failure.print(bug, isDebug, err);
    err.flush();
  }
}
