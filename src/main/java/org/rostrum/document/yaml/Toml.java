package org.rostrum.document.yaml;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rostrum.diagnostic.Checked;
import org.rostrum.diagnostic.Code;
import org.rostrum.diagnostic.Findings;
import org.rostrum.document.Fields;
import org.rostrum.document.yaml.mistake.Line;

/** Finds TOML where YAML belongs: {@code title = "Opening"} on each line. */
final class Toml {
  private static final int LONGEST_LINE = 1000;
  private static final Pattern LINE =
      Pattern.compile("[A-Za-z_][\\w.-]*[ \\t]*=[ \\t]*[\"'\\[{\\dtf].*|\\[\\[?[\\w.-]+\\]\\]?");

  private Toml() {}

  static boolean isAll(List<String> lines) {
    List<String> filled = lines.stream().filter(line -> !Line.of(line).isEmpty()).toList();
    return !filled.isEmpty()
        && filled.stream()
            .allMatch(line -> line.length() < LONGEST_LINE && LINE.matcher(line.strip()).matches());
  }

  /** The finding, once for all lines. */
  static Checked<Optional<Fields>> refused(YamlBlock block) {
    int first = 0;
    while (Line.of(block.lines().get(first)).isEmpty()) {
      first++;
    }
    String line = block.lines().get(first).stripTrailing();
    Findings found = new Findings();
    found.add(
        Code.YAML_SYNTAX,
        block.spanAt(first + 1, 1, line.codePointCount(0, line.length())),
        "these lines are TOML, which is not read",
        "write a colon and a space in place of each =: "
            + line.replaceFirst("(?<!\\s)\\s*=\\s*", ": "));
    return found.with(Optional.<Fields>empty());
  }
}
