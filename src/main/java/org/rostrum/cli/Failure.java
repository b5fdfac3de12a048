package org.rostrum.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rostrum.diagnostic.Refusal;
import org.rostrum.diagnostic.Visible;

/** Says on one line that the disk refused, or that we have a bug. */
final class Failure {
  private static final int LONGEST = 300;

  private Failure() {}

  /** Prints the line; the stack trace too if somebody debugs. */
  static void print(Throwable failure, boolean isDebug, PrintWriter err) {
    String line = Visible.text(line(failure));
    if (line.length() > LONGEST) {
      line = line.substring(0, LONGEST) + "…";
    }
    Console.line(err, "rostrum: " + line);
    if (isDebug) {
      failure.printStackTrace(err);
    }
  }

  private static String line(Throwable failure) {
    UncheckedIOException refusal = refusal(failure);
    if (refusal != null) {
      return refusal(refusal);
    }
    if (isCausedBy(OutOfMemoryError.class, failure)) {
      return "out of memory; give Java more, as in ROSTRUM_JAVA_OPTS=-Xmx2g";
    }
    String kind = failure.getClass().getSimpleName();
    String message = failure.getMessage();
    return "internal error: "
        + (message == null ? kind : kind + ": " + message)
        + " (run again with --debug, and report it)";
  }

  /** Threads hand their failures on wrapped. */
  private static @Nullable UncheckedIOException refusal(@Nullable Throwable failure) {
    for (Throwable at = failure; at != null; at = at.getCause()) {
      if (at instanceof UncheckedIOException refusal) {
        return refusal;
      }
    }
    return null;
  }

  private static boolean isCausedBy(Class<?> kind, @Nullable Throwable failure) {
    for (Throwable at = failure; at != null; at = at.getCause()) {
      if (kind.isInstance(at)) {
        return true;
      }
    }
    return false;
  }

  /** The message that the room gave, or one made of the cause if it gave none. */
  private static String refusal(UncheckedIOException refusal) {
    IOException cause = Objects.requireNonNull(refusal.getCause());
    String given = String.valueOf(refusal.getMessage());
    return given.equals(cause.toString()) ? "cannot read or write " + named(cause) : given;
  }

  private static String named(IOException cause) {
    String file =
        cause instanceof FileSystemException refusal ? String.valueOf(refusal.getFile()) : "a file";
    return file + ": " + Refusal.reason(cause);
  }
}
