package org.rostrum.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Keeps a second build out of an output folder. Lets go by itself when the process dies. */
final class OutputLock {
  private static final Duration PAUSE = Duration.ofMillis(50);

  /** Far behind the text, which has to stay readable where locks are not only advice. */
  private static final long PLACE = Long.MAX_VALUE - 1;

  private static final Pattern HOLDER = Pattern.compile("process \\d+(, started [0-9TZ:.-]+)?");
  private static final int LONGEST_HOLDER = 200;

  /**
   * The locks of this process. A static with state, since the thing itself belongs to the whole
   * process: POSIX drops a lock as soon as its process closes <em>any</em> descriptor of the file,
   * so a lock that is ours must not even be tried for.
   */
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  private final Path file;
  private final FileChannel channel;

  private OutputLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /**
   * Takes the lock, waiting for another build if need be.
   *
   * @param file the lock file, by its real path
   * @param folder the output, as messages name it
   * @param patience how long to wait
   * @param waiting is told once, before the first wait, in one line
   * @throws OutputBusy if the other build did not end in time
   */
  static OutputLock take(Path file, String folder, Duration patience, Consumer<String> waiting) {
    long pauses = patience.dividedBy(PAUSE);
    for (long done = 0; ; done++) {
      Optional<OutputLock> lock = attempt(file);
      if (lock.isPresent()) {
        return lock.get();
      }
      if (done >= pauses) {
        throw new OutputBusy(folder, holder(file));
      }
      if (done == 0) {
        waiting.accept("waiting for another build of " + folder + " (" + holder(file) + ")");
      }
      LockSupport.parkNanos(PAUSE.toNanos());
    }
  }

  private static Optional<OutputLock> attempt(Path file) {
    if (!HELD.add(file)) {
      return Optional.empty();
    }
    Optional<OutputLock> lock = Optional.empty();
    try {
      lock = locked(file);
      return lock;
    } catch (IOException e) {
      throw Failure.of("lock", file, e);
    } finally {
      if (lock.isEmpty()) {
        HELD.remove(file);
      }
    }
  }

  private static Optional<OutputLock> locked(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(
            file,
            StandardOpenOption.CREATE,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            LinkOption.NOFOLLOW_LINKS);
    boolean locked = false;
    try {
      locked = isLocked(channel);
      return locked ? Optional.of(new OutputLock(file, channel)) : Optional.empty();
    } finally {
      if (!locked) {
        channel.close();
      }
    }
  }

  private static boolean isLocked(FileChannel channel) throws IOException {
    try {
      if (channel.tryLock(PLACE, 1, false) == null) {
        return false;
      }
    } catch (OverlappingFileLockException e) {
      return false;
    }
    channel.truncate(0);
    channel.write(ByteBuffer.wrap(thisProcess().getBytes(StandardCharsets.UTF_8)), 0);
    return true;
  }

  private static String thisProcess() {
    ProcessHandle process = ProcessHandle.current();
    String started = process.info().startInstant().map(time -> ", started " + time).orElse("");
    return "process " + process.pid() + started;
  }

  /** Who holds the lock, as its file says; what is not of our form is not repeated. */
  private static String holder(Path file) {
    if (HELD.contains(file)) {
      return thisProcess();
    }
    ByteBuffer text = ByteBuffer.allocate(LONGEST_HOLDER);
    try (FileChannel reading =
        FileChannel.open(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)) {
      reading.read(text);
    } catch (IOException e) {
      return "another process";
    }
    String holder = new String(text.array(), 0, text.position(), StandardCharsets.UTF_8);
    return HOLDER.matcher(holder).matches() ? holder : "another process";
  }

  /** Lets the next build in. Does nothing the second time. */
  void release() {
    try {
      if (channel.isOpen()) {
        channel.close();
        HELD.remove(file);
      }
    } catch (IOException e) {
      throw Failure.of("unlock", file, e);
    }
  }
}
