package org.rostrum.document.yaml;

import org.yaml.snakeyaml.error.YAMLException;

/** YAML that SnakeYAML would read, but not as its author can have meant it. */
class UnexpectedYaml extends YAMLException {
  private static final long serialVersionUID = 1L;

  private final int offset;

  /** At an offset in the block. */
  UnexpectedYaml(int offset) {
    super("unexpected YAML at " + offset);
    this.offset = offset;
  }

  int offset() {
    return offset;
  }
}
