package org.rostrum.cli;

/** A command line that cannot be carried out; the message is for the person who wrote it. */
final class Misuse extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Misuse(String message) {
    super(message);
  }
}
