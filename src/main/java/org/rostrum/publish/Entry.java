package org.rostrum.publish;

/** How a file stands to what was published before. */
public enum Entry {
  /** Nothing was published at its path. */
  NEW,
  /** Something else was published at its path. */
  CHANGED,
  /** It is published already, byte for byte. */
  UNCHANGED
}
