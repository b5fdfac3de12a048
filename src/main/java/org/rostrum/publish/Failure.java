package org.rostrum.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.Objects;

/** Says on one line what could not be done with which file, and why. */
final class Failure {
  private Failure() {}

  /** The exception for a file that the disk refused, e.g. “cannot write a/b: disk full”. */
  static UncheckedIOException of(String deed, Object path, IOException cause) {
    return new UncheckedIOException("cannot " + deed + " " + path + ": " + reason(cause), cause);
  }

  private static String reason(IOException cause) {
    if (cause instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (cause instanceof FileSystemException refusal && refusal.getReason() != null) {
      return refusal.getReason();
    }
    String message = Objects.requireNonNullElse(cause.getMessage(), "");
    String kind = cause.getClass().getSimpleName();
    return message.isEmpty() || cause instanceof FileSystemException ? kind : message;
  }
}
