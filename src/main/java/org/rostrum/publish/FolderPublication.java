package org.rostrum.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.rostrum.diagnostic.Checked;
import org.rostrum.diagnostic.Code;
import org.rostrum.diagnostic.Diagnostic;
import org.rostrum.diagnostic.Span;
import org.rostrum.site.Artifact;
import org.rostrum.site.SitePath;

/**
 * Publishes a site in a folder. Only what differs is written; when nothing does, no byte and no
 * file time changes. Killed at any moment, it leaves a folder that holds the old site, or the new
 * one, wholly, as soon as it is opened again.
 *
 * <p>Ours are the files that the last publication listed, and those that have the same bytes
 * anyway. What else stands in the folder stays as it is; where it is in the way, an {@code
 * OUTPUT-FOREIGN} error says so and nothing is published. What the publication has to remember lies
 * in {@code .rostrum/}.
 */
public final class FolderPublication implements Publication {
  private final OutputFolder output;
  private final OutputLock lock;
  private final Disk disk;
  private final JournaledFolder folder;
  private final OutputTree tree;
  private final Manifest last;
  private final Claims claims = new Claims();
  private final Map<SitePath, Arrival> arrivals = new ConcurrentHashMap<>();
  private boolean isOver;
  private boolean isClosed;

  private FolderPublication(
      OutputFolder output, OutputLock lock, Disk disk, JournaledFolder folder, Path root) {
    this.output = output;
    this.lock = lock;
    this.disk = disk;
    this.folder = folder;
    this.tree = new OutputTree(root);
    this.last = folder.manifest();
  }

  /**
   * Opens the folder for one publication, and first ends or undoes one that was interrupted.
   *
   * @param patience how long to wait for another build to end
   * @param waiting is told once, in one line, if there is one
   * @throws OutputBusy if the other build did not end in time
   * @throws java.io.UncheckedIOException if the folder cannot be read or written
   */
  public static FolderPublication open(
      OutputFolder output, Duration patience, Consumer<String> waiting) {
    return open(output, patience, waiting, Disk.real());
  }

  static FolderPublication open(
      OutputFolder output, Duration patience, Consumer<String> waiting, Disk disk) {
    Path root = realFolder(output.path());
    Path own = root.resolve(OutputTree.OWN);
    disk.createFolder(own);
    OutputLock lock = OutputLock.take(own.resolve("lock"), output.name(), patience, waiting);
    boolean isOpen = false;
    try {
      JournaledFolder folder = new JournaledFolder(root, disk);
      folder.recover();
      FolderPublication publication = new FolderPublication(output, lock, disk, folder, root);
      isOpen = true;
      return publication;
    } finally {
      if (!isOpen) {
        lock.release();
      }
    }
  }

  private static Path realFolder(Path path) {
    try {
      if (!Files.isDirectory(path)) {
        Files.createDirectories(path);
      }
      return path.toRealPath();
    } catch (IOException e) {
      throw Failure.of("use", path, e);
    }
  }

  @Override
  public Entry add(Artifact artifact) {
    SitePath path = artifact.path();
    claims.claim(path);
    Standing standing = tree.standing(path);
    Path old = standing.isFile(path) ? tree.file(path) : null;
    try (Intake intake = new Intake(old, () -> place(path, standing), disk)) {
      artifact.content().writeTo(intake);
      Entry entry = intake.finish() ? (old == null ? Entry.NEW : Entry.CHANGED) : Entry.UNCHANGED;
      arrivals.put(path, new Arrival(path, entry, standing, intake.fingerprint()));
      return entry;
    } catch (IOException e) {
      throw Failure.of("publish", path, e);
    }
  }

  private Path place(SitePath path, Standing standing) {
    Staging staging = folder.staging();
    return standing.isFile(path) ? staging.placeForChanged(path) : staging.placeForNew(path);
  }

  @Override
  public Checked<Summary> commit() {
    if (isOver || isClosed || arrivals.size() != claims.count()) {
      throw new IllegalStateException(
          isOver || isClosed ? "committed or closed already" : "a file could not be added");
    }
    isOver = true;
    CommitPlan plan = new CommitPlan(tree, last, arrivals.values());
    List<SitePath> foreign = plan.foreign();
    if (!foreign.isEmpty()) {
      return new Checked<>(Summary.NOTHING, foreign.stream().map(this::inTheWay).toList());
    }
    Journal journal = plan.journal();
    folder.publish(journal, last);
    return Checked.of(plan.summary(journal));
  }

  private Diagnostic inTheWay(SitePath path) {
    String name = output.name() + "/" + path;
    return Diagnostic.of(
        Code.OUTPUT_FOREIGN,
        Span.ofFile(name),
        name + " stands in the way, and Rostrum did not write it",
        "move it away, or choose another folder with -o");
  }

  @Override
  public void close() {
    if (isClosed) {
      return;
    }
    isClosed = true;
    try {
      folder.abandon();
    } finally {
      lock.release();
    }
  }
}
