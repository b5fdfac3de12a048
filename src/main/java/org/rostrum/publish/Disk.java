package org.rostrum.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/**
 * Every change to the output goes through here, one step at a time; never through a link. A watch
 * sees each step before it is taken, so that a test can stop a publication at any of them. From any
 * thread.
 */
final class Disk {
  /** Sees each change before it is made. */
  @FunctionalInterface
  interface Watch {
    /** May throw to keep it from being made. */
    void before(Path path) throws IOException;
  }

  private final Watch watch;
  private final boolean isForced;

  /**
   * A disk.
   *
   * @param isForced whether a durable write waits until the medium has it
   */
  Disk(Watch watch, boolean isForced) {
    this.watch = watch;
    this.isForced = isForced;
  }

  /** The disk as it is. */
  static Disk real() {
    return new Disk(path -> {}, true);
  }

  /** Makes one folder, unless it is there. */
  void createFolder(Path folder) {
    try {
      watch.before(folder);
      Files.createDirectory(folder);
    } catch (FileAlreadyExistsException e) {
      if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
        throw Failure.of("make the folder", folder, inTheWay(folder));
      }
    } catch (IOException e) {
      throw Failure.of("make the folder", folder, e);
    }
  }

  /** Writes a new file; nothing may stand there. */
  void write(Path file, byte[] bytes, int length) {
    try (OutputStream out = open(file)) {
      out.write(bytes, 0, length);
    } catch (IOException e) {
      throw Failure.of("write", file, e);
    }
  }

  /** Opens a new file for writing; nothing may stand there. */
  OutputStream create(Path file) {
    try {
      return open(file);
    } catch (IOException e) {
      throw Failure.of("write", file, e);
    }
  }

  private OutputStream open(Path file) throws IOException {
    watch.before(file);
    return Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
  }

  /** Puts a file in place whole, or not at all, even if the power fails. */
  void writeDurably(Path file, byte[] bytes) {
    Path next = next(file);
    delete(next);
    try {
      watch.before(next);
      writeWhole(next, bytes);
    } catch (IOException e) {
      throw Failure.of("write", next, e);
    }
    move(next, file);
  }

  /** Removes what a durable write left that was interrupted. */
  void dropUnfinished(Path file) {
    delete(next(file));
  }

  private static Path next(Path file) {
    return file.resolveSibling(file.getFileName() + ".next");
  }

  private void writeWhole(Path file, byte[] bytes) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      ByteBuffer rest = ByteBuffer.wrap(bytes);
      while (rest.hasRemaining()) {
        channel.write(rest);
      }
      if (isForced) {
        channel.force(true);
      }
    }
  }

  /** Moves a file to where nothing or another file stands, or a folder to where nothing does. */
  void move(Path from, Path to) {
    try {
      watch.before(to);
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw Failure.of("write", to, e);
    }
  }

  /** Removes a file or a link, if it is there. */
  void delete(Path file) {
    try {
      if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
        watch.before(file);
        Files.delete(file);
      }
    } catch (IOException e) {
      throw Failure.of("remove", file, e);
    }
  }

  /**
   * Removes a folder if it is empty.
   *
   * @return whether it is gone
   */
  boolean deleteIfEmpty(Path folder) {
    try {
      watch.before(folder);
      Files.delete(folder);
      return true;
    } catch (DirectoryNotEmptyException e) {
      return false;
    } catch (NoSuchFileException e) {
      return true;
    } catch (IOException e) {
      throw Failure.of("remove", folder, e);
    }
  }

  /** Removes a folder with all that is in it, or what else stands there. */
  void deleteTree(Path folder) {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    try {
      Files.walkFileTree(folder, new Removal());
    } catch (IOException e) {
      throw Failure.of("remove", folder, e);
    }
  }

  /** What to say of a thing that a build does not expect where it has to write. */
  static FileSystemException inTheWay(Path path) {
    return new FileSystemException(
        path.toString(), null, "something stands in the way; move it away and build again");
  }

  /** Deletes whatever it meets; the walk does not follow links. */
  private final class Removal extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      delete(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure)
        throws IOException {
      if (failure != null) {
        throw failure;
      }
      delete(folder);
      return FileVisitResult.CONTINUE;
    }
  }
}
