package org.rostrum.cli;

/** What the process says to the one that started it. */
final class Exit {
  /** Done; warnings may have been printed. */
  static final int DONE = 0;

  /** The site has errors; the output is as it was. */
  static final int SITE_HAS_ERRORS = 1;

  /** The command line is wrong. */
  static final int MISUSE = 2;

  /** Could not read or write, or our own bug. */
  static final int FAILED = 3;

  /** Somebody ended it, as {@code SIGINT} does. */
  static final int INTERRUPTED = 130;

  private Exit() {}
}
