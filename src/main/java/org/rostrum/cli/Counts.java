package org.rostrum.cli;

import java.util.ArrayList;
import java.util.List;
import org.rostrum.diagnostic.Diagnostic;
import org.rostrum.diagnostic.Severity;

/** How many findings there are of each severity. */
record Counts(int errors, int warnings, int infos) {
  static Counts of(List<Diagnostic> diagnostics) {
    return new Counts(
        count(diagnostics, Severity.ERROR),
        count(diagnostics, Severity.WARNING),
        count(diagnostics, Severity.INFO));
  }

  private static int count(List<Diagnostic> diagnostics, Severity severity) {
    return (int) diagnostics.stream().filter(one -> one.severity() == severity).count();
  }

  /** E.g. {@code 2 errors, 1 warning, 5 infos}; {@code no findings} if there are none. */
  String words() {
    List<String> words = new ArrayList<>();
    add(words, errors, "error");
    add(words, warnings, "warning");
    add(words, infos, "info");
    return words.isEmpty() ? "no findings" : String.join(", ", words);
  }

  boolean isNone() {
    return errors + warnings + infos == 0;
  }

  /** E.g. {@code 1 page}, {@code 2 pages}. */
  static String many(int count, String thing) {
    return count + " " + thing + (count == 1 ? "" : "s");
  }

  private static void add(List<String> words, int count, String thing) {
    if (count > 0) {
      words.add(many(count, thing));
    }
  }
}
