package org.rostrum.publish;

import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.rostrum.publish.Standing.Kind;
import org.rostrum.publish.Step.Deed;
import org.rostrum.site.SitePath;

/**
 * A folder that changes from one site to the next as a whole.
 *
 * <p>The changes are written down first, in a journal that is forced to the disk; from then on they
 * are carried out, now or by the next start, each as often as it takes. The staged files themselves
 * are not forced: that would cost more than the whole build. A file system that keeps its own
 * journal in order (ext4, XFS, APFS, NTFS) then loses at worst the bytes of files, when the power
 * fails within seconds after a build; the fingerprints show it if the files still wait, and the
 * build that follows puts them right in any case.
 *
 * <p>Nothing here follows a link or leads out of the folder, whatever a journal says.
 */
final class JournaledFolder {
  private final Path root;
  private final Path own;
  private final Disk disk;
  private final Staging staging;

  /**
   * A folder, by its real path, with its own folder inside, and locked.
   *
   * @param disk makes all changes
   */
  JournaledFolder(Path root, Disk disk) {
    this.root = root;
    this.own = root.resolve(OutputTree.OWN);
    this.disk = disk;
    this.staging = new Staging(own.resolve("staging"), disk);
  }

  private Path journalFile() {
    return own.resolve("journal");
  }

  private Path manifestFile() {
    return own.resolve("manifest");
  }

  /** Where new files wait. */
  Staging staging() {
    return staging;
  }

  /** What is ours in the folder. */
  Manifest manifest() {
    return Manifest.read(manifestFile());
  }

  /** Ends what an interrupted publication began, or undoes it. */
  void recover() {
    Journal.read(journalFile()).ifPresent(this::resume);
    disk.delete(journalFile());
    abandon();
  }

  /** Drops what waits, unless it was decided to publish it: then it is left to the next start. */
  void abandon() {
    if (!Files.exists(journalFile(), LinkOption.NOFOLLOW_LINKS)) {
      disk.dropUnfinished(journalFile());
      disk.dropUnfinished(manifestFile());
      staging.drop();
    }
  }

  private void resume(Journal journal) {
    if (staging.isIntact(journal)) {
      carryOut(journal);
    } else {
      giveUp(journal);
    }
  }

  /**
   * Some steps may have been taken: what they put in place is ours, so that the next can mend it.
   */
  private void giveUp(Journal journal) {
    disk.writeDurably(manifestFile(), manifest().with(journal.manifest()).bytes());
    journal.steps().stream()
        .filter(step -> step.deed() == Deed.REMOVE)
        .forEach(step -> removeIfEmpty(step.path().folder()));
  }

  /**
   * Makes the changes. They will be made, now or later, unless this fails before the first.
   *
   * @param last what is ours before them
   */
  void publish(Journal journal, Manifest last) {
    if (journal.steps().isEmpty()) {
      if (!journal.manifest().equals(last)) {
        disk.writeDurably(manifestFile(), journal.manifest().bytes());
      }
      return;
    }
    checkPermissions(journal);
    disk.writeDurably(journalFile(), journal.bytes());
    carryOut(journal);
  }

  /** Finds out before the first change whether all can be made. */
  private void checkPermissions(Journal journal) {
    Set<String> folders = new HashSet<>();
    for (Step step : journal.steps()) {
      String folder = step.path().folder();
      if (folders.add(folder) && !Files.isWritable(root.resolve(folder))) {
        Path path = root.resolve(folder);
        throw Failure.of("change", path, new AccessDeniedException(path.toString()));
      }
    }
  }

  private void carryOut(Journal journal) {
    for (Step step : journal.steps()) {
      if (step.deed() == Deed.REMOVE) {
        remove(step.path());
      } else {
        place(step);
      }
    }
    disk.writeDurably(manifestFile(), journal.manifest().bytes());
    disk.delete(journalFile());
    staging.drop();
  }

  private void remove(SitePath path) {
    OutputTree now = new OutputTree(root);
    if (now.standing(path).isFile(path)) {
      disk.delete(now.file(path));
    }
    removeIfEmpty(path.folder());
  }

  /** Removes a folder that became empty, and the ones above that it was the last in. */
  private void removeIfEmpty(String folder) {
    if (!folder.isEmpty() && isGone(new SitePath(folder))) {
      removeIfEmpty(new SitePath(folder).folder());
    }
  }

  private boolean isGone(SitePath folder) {
    OutputTree now = new OutputTree(root);
    Standing standing = now.standing(folder);
    if (standing.is(Kind.FOLDER) && standing.at().equals(folder)) {
      return disk.deleteIfEmpty(now.file(folder));
    }
    return standing.is(Kind.NOTHING);
  }

  private void place(Step step) {
    SitePath path = step.path();
    Path waiting = staging.waiting(step);
    if (!Files.exists(waiting, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    OutputTree now = new OutputTree(root);
    Standing standing = now.standing(path);
    boolean replaces = step.deed() == Deed.REPLACE && standing.isFile(path);
    if (!replaces && !standing.is(Kind.NOTHING)) {
      Path inTheWay = now.file(standing.at());
      throw Failure.of("finish the build at", inTheWay, Disk.inTheWay(inTheWay));
    }
    makeFolder(path.folder());
    disk.move(waiting, now.file(path));
  }

  /** A removal may have taken a folder that was empty for a moment. */
  private void makeFolder(String folder) {
    if (!folder.isEmpty() && !Files.exists(root.resolve(folder), LinkOption.NOFOLLOW_LINKS)) {
      SitePath path = new SitePath(folder);
      makeFolder(path.folder());
      disk.createFolder(root.resolve(folder));
    }
  }
}
