package org.rostrum.document.yaml;

import java.util.List;
import org.rostrum.diagnostic.Checked;
import org.rostrum.diagnostic.Code;
import org.rostrum.diagnostic.Findings;
import org.yaml.snakeyaml.reader.StreamReader;

/** Finds characters that YAML does not allow at all (YAML 1.2 §5.1), and reads them as blanks. */
final class ControlCharacters {
  private ControlCharacters() {}

  /** The block without them; one finding for each line. */
  static Checked<YamlBlock> mend(YamlBlock block) {
    if (StreamReader.isPrintable(block.text())) {
      return Checked.of(block);
    }
    Findings found = new Findings();
    List<String> lines = block.lines();
    for (int i = 0; i < lines.size(); i++) {
      report(lines.get(i), i + 1, block, found);
    }
    return found.with(block.withLines(lines.stream().map(ControlCharacters::mended).toList()));
  }

  private static void report(String line, int number, YamlBlock block, Findings found) {
    int[] points = line.codePoints().toArray();
    for (int i = 0; i < points.length; i++) {
      if (!StreamReader.isPrintable(points[i])) {
        found.add(
            Code.YAML_SYNTAX,
            block.spanAt(number, i + 1, 1),
            "the control character " + String.format("U+%04X", points[i]) + " stands here",
            "delete it");
        return;
      }
    }
  }

  private static String mended(String line) {
    return line.codePoints()
        .map(c -> StreamReader.isPrintable(c) ? c : ' ')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
