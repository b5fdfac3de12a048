package org.rostrum.document.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rostrum.diagnostic.Checked;
import org.rostrum.diagnostic.Code;
import org.rostrum.diagnostic.Findings;
import org.rostrum.source.SourceText;

/** Finds what a version control system left in a file where two people changed the same lines. */
final class Conflicts {
  private static final String OURS = "<<<<<<<";
  private static final String MIDDLE = "=======";
  private static final String THEIRS = ">>>>>>>";

  private final SourceText text;
  private final List<String> lines;
  private final Map<String, Integer> lastByMarker = new HashMap<>();
  private final Findings found = new Findings();

  private Conflicts(SourceText text) {
    this.text = text;
    this.lines = new ArrayList<>(List.of(text.text().split("\n", -1)));
  }

  /** The text with the first version of each conflict; all else of it is left as blank lines. */
  static Checked<SourceText> resolve(SourceText text) {
    boolean mayHave = text.text().contains(OURS) || text.text().contains(THEIRS);
    return mayHave ? new Conflicts(text).resolved() : Checked.of(text);
  }

  private Checked<SourceText> resolved() {
    String fence = "";
    for (int i = 0; i < lines.size(); i++) {
      fence = fenceAfter(fence, lines.get(i));
      if (fence.isEmpty() && lines.get(i).startsWith(OURS)) {
        i = resolve(i);
      }
      if (fence.isEmpty() && (isMarker(i, OURS) || isMarker(i, THEIRS))) {
        leftOver(i);
      }
    }
    return found.with(new SourceText(text.path(), String.join("\n", lines)));
  }

  /** In a block of code, a text may well show a conflict. */
  private static String fenceAfter(String fence, String line) {
    if (!fence.isEmpty()) {
      return line.strip().startsWith(fence) ? "" : fence;
    }
    boolean isFence = line.startsWith("```") || line.startsWith("~~~");
    return isFence ? line.substring(0, 3) : "";
  }

  /** Resolves the conflict that begins here; the line where it ends. */
  private int resolve(int start) {
    int middle = next(start, MIDDLE);
    int end = next(middle, THEIRS);
    if (end == lines.size()) {
      return start;
    }
    found.add(
        Code.YAML_SYNTAX,
        text.spanAt(start + 1, 1, lines.get(start).length()),
        "two versions of a merge stand here, down to line " + (end + 1),
        "keep one of them and delete the lines <<<<<<<, ======= and >>>>>>>");
    lines.set(start, "");
    for (int i = next(start, "|||||||") < middle ? next(start, "|||||||") : middle; i <= end; i++) {
      lines.set(i, "");
    }
    return end;
  }

  private int last(String marker) {
    int line = lines.size() - 1;
    while (line >= 0 && !lines.get(line).startsWith(marker)) {
      line--;
    }
    return line;
  }

  private boolean isMarker(int line, String marker) {
    return lines.get(line).startsWith(marker) && lines.get(line).startsWith(" ", marker.length());
  }

  /** A marker whose counterpart was deleted; {@code =======} may stand above the last one. */
  private void leftOver(int line) {
    int first = line;
    if (isMarker(line, THEIRS)) {
      int middle = line;
      while (middle > 0 && !lines.get(middle).equals(MIDDLE)) {
        middle--;
      }
      first = lines.get(middle).equals(MIDDLE) ? middle : line;
    }
    String sign = lines.get(first).substring(0, OURS.length());
    found.add(
        Code.YAML_SYNTAX,
        text.spanAt(first + 1, 1, lines.get(first).length()),
        "a line that a merge left behind: " + sign,
        first == line
            ? "delete it"
            : "keep one of the two versions, and delete this line and line " + (line + 1));
    for (int i = first; i <= line; i++) {
      lines.set(i, "");
    }
  }

  private int next(int from, String marker) {
    if (from > lastByMarker.computeIfAbsent(marker, this::last)) {
      return lines.size(); // asked at each of many openings, none of which ends
    }
    int line = from;
    while (line < lines.size() && !lines.get(line).startsWith(marker)) {
      line++;
    }
    return line;
  }
}
