package org.rostrum.document.yaml;

import java.util.Optional;
import org.rostrum.diagnostic.Checked;
import org.rostrum.diagnostic.Code;
import org.rostrum.diagnostic.Findings;
import org.rostrum.document.Fields;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads YAML that does not parse. */
final class BrokenYaml {
  private BrokenYaml() {}

  static Checked<Optional<Fields>> read(YamlBlock block) {
    Findings found = new Findings();
    try {
      new ValueReader(block, new Findings()).read();
    } catch (MarkedYAMLException e) {
      found.add(
          Code.YAML_SYNTAX,
          block.spanAt(e.getProblemMark().getLine() + 1, 1, 0),
          "this line cannot be read as YAML",
          "write it as “key: value”");
    }
    return found.with(Optional.empty());
  }

  static boolean parses(YamlBlock block) {
    try {
      new ValueReader(block, new Findings()).read();
      return true;
    } catch (YAMLException e) {
      return false;
    }
  }
}
