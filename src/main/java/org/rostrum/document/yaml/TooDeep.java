package org.rostrum.document.yaml;

/** Values nested without end, through which SnakeYAML would go for minutes. */
final class TooDeep extends UnexpectedYaml {
  private static final long serialVersionUID = 1L;

  /** At an offset in the block. */
  TooDeep(int offset) {
    super(offset);
  }
}
