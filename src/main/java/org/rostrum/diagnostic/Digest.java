package org.rostrum.diagnostic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Many findings in a form that can be read: gathered by their code, errors first, of each code the
 * first few and how many more there are. Few findings stay in the order of their places.
 *
 * @param parts what to print, one after the other
 */
record Digest(List<Part> parts) {
  /** As many as one reads through; with more, what is alike stands together. */
  static final int MOST_WHOLE = 50;

  private static final int FIRST_OF_A_CODE = 5;

  /**
   * Findings of one code.
   *
   * @param shown those to print in full
   * @param others the rest, of which only the number and the places are told
   */
  record Part(List<Diagnostic> shown, List<Diagnostic> others) {
    Part {
      shown = List.copyOf(shown);
      others = List.copyOf(others);
    }

    private static Part of(List<Diagnostic> all) {
      int shown = all.size() <= FIRST_OF_A_CODE + 1 ? all.size() : FIRST_OF_A_CODE;
      return new Part(all.subList(0, shown), all.subList(shown, all.size()));
    }
  }

  Digest {
    parts = List.copyOf(parts);
  }

  /** All of them, in the order given. */
  static Digest whole(List<Diagnostic> diagnostics) {
    return new Digest(List.of(new Part(diagnostics, List.of())));
  }

  /** All of them if they are few, else gathered by code. */
  static Digest of(List<Diagnostic> diagnostics) {
    if (diagnostics.size() <= MOST_WHOLE) {
      return whole(diagnostics);
    }
    Map<Code, List<Diagnostic>> byCode =
        new TreeMap<>(Comparator.comparing(Code::severity).thenComparing(Code::id));
    diagnostics.forEach(
        one -> byCode.computeIfAbsent(one.code(), unused -> new ArrayList<>()).add(one));
    return new Digest(byCode.values().stream().map(Part::of).toList());
  }
}
