package org.rostrum.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.rostrum.diagnostic.Refusal;

/** Says on one line what could not be done with which file, and why. */
final class Failure {
  private Failure() {}

  /** The exception for a file that the disk refused, e.g. “cannot write a/b: disk full”. */
  static UncheckedIOException of(String deed, Object path, IOException cause) {
    return new UncheckedIOException(
        "cannot " + deed + " " + path + ": " + Refusal.reason(cause), cause);
  }
}
