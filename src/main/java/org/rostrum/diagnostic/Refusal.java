package org.rostrum.diagnostic;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Objects;

/** Why the disk refused, in words. */
public final class Refusal {
  private Refusal() {}

  /** The reason without the name of the file: “permission denied”. */
  public static String reason(IOException cause) {
    if (!(cause instanceof FileSystemException refusal)) {
      return Objects.requireNonNullElse(cause.getMessage(), "the disk gives no reason");
    }
    return words(refusal);
  }

  private static String words(FileSystemException refusal) {
    if (refusal instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (refusal instanceof NoSuchFileException) {
      return "there is no such file or folder";
    }
    if (refusal instanceof NotDirectoryException) {
      return "it is not a folder";
    }
    if (refusal instanceof FileAlreadyExistsException) {
      return "something else has that name";
    }
    if (refusal instanceof DirectoryNotEmptyException) {
      return "the folder is not empty";
    }
    if (refusal instanceof FileSystemLoopException) {
      return "links lead in a circle";
    }
    return Objects.requireNonNullElse(refusal.getReason(), "the disk gives no reason");
  }
}
