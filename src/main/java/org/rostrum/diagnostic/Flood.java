package org.rostrum.diagnostic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Keeps one file from filling a report: of each code the first findings in it are told, and how
 * many more there are.
 */
final class Flood {
  /** More than anybody mends before running the check again. */
  static final int MOST_IN_A_FILE = 100;

  private record Kind(String file, Code code) {
    static Kind of(Diagnostic one) {
      return new Kind(one.span().file(), one.code());
    }
  }

  private Flood() {}

  /** The findings in their order, with one finding in the place of all that are too many. */
  static List<Diagnostic> dammed(List<Diagnostic> diagnostics) {
    Map<Kind, Integer> counts = new HashMap<>();
    diagnostics.forEach(one -> counts.merge(Kind.of(one), 1, Integer::sum));
    Map<Kind, Integer> told = new HashMap<>();
    List<Diagnostic> kept = new ArrayList<>();
    for (Diagnostic one : diagnostics) {
      int number = told.merge(Kind.of(one), 1, Integer::sum);
      int others = counts.getOrDefault(Kind.of(one), 0) - MOST_IN_A_FILE;
      if (number <= MOST_IN_A_FILE || others == 1) {
        kept.add(one);
      } else if (number == MOST_IN_A_FILE + 1) {
        kept.add(rest(one, others));
      }
    }
    return List.copyOf(kept);
  }

  private static Diagnostic rest(Diagnostic first, int count) {
    return new Diagnostic(
        first.severity(),
        first.code(),
        first.span(),
        "and " + count + " more of " + first.code().id() + " in this file, from here on",
        List.of("--all shows each of them"));
  }
}
