package org.rostrum.coverage.read;

/** When a field takes effect. */
public enum Stage {
  /** Now. */
  CORE,
  /** Its key is known, and has no effect yet. */
  NEXT
}
