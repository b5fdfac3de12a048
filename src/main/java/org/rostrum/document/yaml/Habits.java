package org.rostrum.document.yaml;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rostrum.diagnostic.Code;
import org.rostrum.diagnostic.Findings;
import org.rostrum.diagnostic.Span;
import org.rostrum.document.yaml.mistake.Repair;

/** Mistakes that were made on line after line, each told once, at the first of them. */
final class Habits {
  /** More lines than these are counted and not named. */
  private static final int MOST_NAMED = 5;

  private final int firstLine;
  private final Map<String, TreeMap<Integer, Told>> byRemedy = new LinkedHashMap<>();

  /** One of them, and its place in the file. */
  record Told(Repair repair, Span place) {}

  /** In lines of which the first is this one of the file. */
  Habits(int firstLine) {
    this.firstLine = firstLine;
  }

  /** Adds one that was found on a line, from 0. */
  void add(Told told, int line) {
    byRemedy
        .computeIfAbsent(told.repair().message() + told.repair().habit(), unused -> new TreeMap<>())
        .putIfAbsent(line, told);
  }

  /** Tells each once. */
  void tell(Findings found) {
    for (NavigableMap<Integer, Told> lines : byRemedy.values()) {
      Told first = lines.firstEntry().getValue();
      found.add(Code.YAML_SYNTAX, first.place(), first.repair().message(), hint(lines));
    }
  }

  private String hint(NavigableMap<Integer, Told> lines) {
    Repair first = lines.firstEntry().getValue().repair();
    int more = lines.size() - 1;
    if (more == 0) {
      return first.hint();
    }
    String where =
        more > MOST_NAMED
            ? more + " lines below, down to line " + (lines.lastKey() + firstLine)
            : more == 1 ? "line " + named(lines) : "lines " + named(lines);
    return first.habit() + ", here and on " + where;
  }

  private String named(NavigableMap<Integer, Told> lines) {
    String all =
        lines.keySet().stream()
            .skip(1)
            .map(line -> String.valueOf(line + firstLine))
            .collect(Collectors.joining(", "));
    return all.replaceFirst(", (\\d+)$", " and $1");
  }
}
