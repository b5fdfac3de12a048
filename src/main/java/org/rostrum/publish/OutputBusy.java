package org.rostrum.publish;

/** Another build holds the output folder and did not let go of it in time. */
public final class OutputBusy extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Says who holds it.
   *
   * @param folder as the person at the keyboard named it
   * @param holder e.g. {@code process 4711, started 2026-11-24T11:26:34Z}
   */
  OutputBusy(String folder, String holder) {
    super(folder + " is in use by another build (" + holder + ")");
  }
}
