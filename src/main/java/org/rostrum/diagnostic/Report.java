package org.rostrum.diagnostic;

import java.io.PrintWriter;
import java.util.List;

/** A form in which findings are printed. */
public interface Report {
  /** Prints the findings in the order given. */
  void print(List<Diagnostic> diagnostics, PrintWriter out);
}
