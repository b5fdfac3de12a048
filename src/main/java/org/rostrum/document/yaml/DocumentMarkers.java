package org.rostrum.document.yaml;

import java.util.ArrayList;
import java.util.List;
import org.rostrum.diagnostic.Checked;
import org.rostrum.diagnostic.Code;
import org.rostrum.diagnostic.Findings;
import org.rostrum.document.yaml.mistake.Line;

/** The lines {@code ---}, {@code ...} and {@code %YAML} of a YAML file (YAML 1.2 §9.1). */
final class DocumentMarkers {
  private final YamlBlock block;
  private final List<String> lines;

  private DocumentMarkers(YamlBlock block) {
    this.block = block;
    this.lines = new ArrayList<>(block.lines());
  }

  /** The first document of the file, without its markers; another one is refused. */
  static Checked<YamlBlock> mend(YamlBlock block) {
    boolean hasMarkers =
        block.text().lines().anyMatch(line -> isMarker(line) || line.startsWith("%"));
    return hasMarkers ? new DocumentMarkers(block).first() : Checked.of(block);
  }

  private static boolean isMarker(String line) {
    return (line.startsWith("---") || line.startsWith("...")) && Line.isBlankAt(line, 3);
  }

  private Checked<YamlBlock> first() {
    int line = 0;
    while (line < lines.size() && (isEmpty(line) || lines.get(line).startsWith("%"))) {
      blankDirective(line);
      line++;
    }
    if (line < lines.size() && isMarker(lines.get(line))) {
      lines.set(line, "   " + lines.get(line).substring(3));
    }
    while (line < lines.size() && !isMarker(lines.get(line))) {
      line++;
    }
    return rest(line);
  }

  private void blankDirective(int line) {
    if (lines.get(line).startsWith("%")) {
      lines.set(line, "");
    }
  }

  private boolean isEmpty(int line) {
    return Line.of(lines.get(line)).isEmpty();
  }

  private Checked<YamlBlock> rest(int marker) {
    Findings found = new Findings();
    boolean hasMore = false;
    for (int i = marker; i < lines.size(); i++) {
      hasMore |= i > marker && !isEmpty(i) && !isMarker(lines.get(i));
      lines.set(i, "");
    }
    if (hasMore) {
      found.add(
          Code.YAML_REFUSED,
          block.spanAt(marker + 1, 1, 3),
          "a second document begins here, and a file can hold only one",
          "move it to a file of its own, or delete this line");
    }
    return found.with(block.withLines(lines));
  }
}
