package org.rostrum.publish;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Another build holds the output folder and did not let go of it in time. */
public final class OutputBusy extends UncheckedIOException {
  private static final long serialVersionUID = 1L;

  /**
   * Says who holds it.
   *
   * @param folder as the person at the keyboard named it
   * @param holder e.g. {@code process 4711, started 2026-11-24T11:26:34Z}
   */
  OutputBusy(String folder, String holder) {
    super(
        "another build (" + holder + ") is writing " + folder,
        new IOException(folder + " is locked"));
  }
}
