package org.rostrum.build;

/** What becomes of the files. */
public enum Mode {
  /** They are published. */
  PUBLISH,
  /** They are rendered and dropped. */
  CHECK
}
