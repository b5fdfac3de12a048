package org.rostrum.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Stops a publication at every single step that it takes on the disk. */
final class InterruptedPublicationTest {
  private static final SortedMap<String, String> OLD =
      Site.of(
          "index.html", "front",
          "same.html", "same",
          "people/ada/index.html", "Ada",
          "people/bob/index.html", "Bob",
          "people/bob/bob.jpg", "old picture",
          "swap", "a file",
          "paws/deep/a.html", "a folder",
          "paws/b.html", "a folder",
          "nest/b/c.html", "in a folder",
          "gone/for/good.html", "gone");
  private static final SortedMap<String, String> NEW =
      Site.of(
          "index.html", "new front",
          "same.html", "same",
          "people/ada/index.html", "Ada of today",
          "people/cyd/index.html", "Cyd",
          "people/cyd/cyd.jpg", "picture",
          "swap/index.html", "a folder now",
          "swap/deep/index.html", "a folder now",
          "paws", "a file now",
          "nest/b", "a file now",
          "feed.atom", "news");

  private static final SortedMap<String, String> NEWER = new TreeMap<>(NEW);

  static {
    NEWER.replaceAll((path, text) -> text + ", and newer");
  }

  @TempDir private Path temp;

  @Test
  void leavesTheOldOrTheNewSiteWholeAtEveryStep() {
    int step = 0;
    while (diesAfter(step, "out" + step)) {
      Path out = temp.resolve("out" + step);
      Site.open(out).close();
      assertThat(Site.standingIn(out)).as("stopped after %d steps", step).isIn(OLD, NEW);
      thenTheNextPublicationWorks(out);
      step++;
    }
    assertThat(step).isGreaterThan(40);
  }

  @Test
  void leavesTheOldOrTheNewSiteWholeIfTheNextStartsStopToo() {
    int step = 0;
    while (diesAfter(step, "out" + step)) {
      Path out = temp.resolve("out" + step);
      for (int more = 0; dies(out, more); more++) {
        assertThat(out.resolve(".rostrum")).exists();
      }
      assertThat(Site.standingIn(out)).as("stopped after %d steps", step).isIn(OLD, NEW);
      thenTheNextPublicationWorks(out);
      step++;
    }
  }

  @Test
  void changesNothingIfTheDiskRefusesBeforeTheJournalAndAllLaterIfAfter() {
    int step = 0;
    while (isRefusedAfter(step, "out" + step)) {
      Path out = temp.resolve("out" + step);
      if (!Files.exists(out.resolve(".rostrum/journal"))) {
        assertThat(Site.standingIn(out)).as("refused after %d steps", step).isIn(OLD, NEW);
      }
      Site.open(out).close();
      assertThat(Site.standingIn(out)).as("refused after %d steps", step).isIn(OLD, NEW);
      thenTheNextPublicationWorks(out);
      step++;
    }
    assertThat(step).isGreaterThan(40);
  }

  @Test
  void leavesTheOldSiteIfThePowerFailedBeforeTheStagedFilesWereOnTheDisk() throws IOException {
    Path out = givenTheOldSite("out");
    assertThat(dies(() -> Site.publish(out, NEW, Site.disk(path -> dieOnceDecided(out, path)))))
        .isTrue();
    Files.write(out.resolve(".rostrum/staging/new/feed.atom"), new byte[0]);
    Site.open(out).close();
    assertThat(Site.standingIn(out)).isEqualTo(OLD);
    thenTheNextPublicationWorks(out);
  }

  @Test
  void mendsInTheNextBuildWhatThePowerTookInTheMidstOfTheMoves() throws IOException {
    int step = 0;
    while (diesAfter(step, "out" + step)) {
      Path out = temp.resolve("out" + step);
      truncate(out.resolve(".rostrum/staging"));
      Site.open(out).close();
      assertThat(Site.publish(out, NEWER).diagnostics()).isEmpty();
      assertThat(Site.standingIn(out)).isEqualTo(NEWER);
      step++;
    }
  }

  @Test
  void putsAssetsFirstAndListsLast() {
    Path out = temp.resolve("out");
    Site.publish(out, Site.of("a/b/x", "x", "people/ada/x", "x", "css/x", "x", "index.html", "1"));
    List<String> placed = new ArrayList<>();
    SortedMap<String, String> site =
        Site.of(
            "a/b/x", "x",
            "people/ada/x", "x",
            "css/x", "x",
            "index.html", "2",
            "feed.atom", "2",
            "people/index.html", "2",
            "people/ada/index.html", "2",
            "css/new.css", "2",
            "a/b/new.jpg", "2",
            "whole/folder/index.html", "2",
            "whole/folder/new.jpg", "2",
            "404.html", "2");
    Site.publish(out, site, Site.disk(path -> note(out, path, placed)));
    assertThat(placed)
        .containsExactly(
            "a/b/new.jpg",
            "css/new.css",
            "people/ada/index.html",
            "people/index.html",
            "404.html",
            "whole",
            "feed.atom",
            "index.html");
  }

  private static void note(Path out, Path path, List<String> placed) {
    String name = out.relativize(path).toString();
    if (!name.startsWith(".rostrum")) {
      placed.add(name);
    }
  }

  private Path givenTheOldSite(String name) {
    Path out = temp.resolve(name);
    Site.publish(out, OLD);
    return out;
  }

  private boolean diesAfter(int steps, String name) {
    Path out = givenTheOldSite(name);
    return dies(() -> Site.publish(out, NEW, Site.disk(new Countdown(steps))));
  }

  private static boolean dies(Path out, int steps) {
    return dies(() -> Site.open(out, Site.disk(new Countdown(steps))).close());
  }

  private static boolean dies(Runnable work) {
    try {
      work.run();
      return false;
    } catch (Death e) {
      return true;
    }
  }

  /** The disk is full at one step, and has room again after it. */
  private boolean isRefusedAfter(int steps, String name) {
    Path out = givenTheOldSite(name);
    AtomicInteger left = new AtomicInteger(steps);
    Disk disk = Site.disk(path -> refuse(left.getAndDecrement()));
    try {
      Site.publish(out, NEW, disk);
      return false;
    } catch (UncheckedIOException e) {
      assertThat(e).hasMessageMatching("cannot [a-z ]+ /.*: No space left on device");
      return true;
    }
  }

  private static void refuse(int left) throws IOException {
    if (left == 0) {
      throw new IOException("No space left on device");
    }
  }

  private static void dieOnceDecided(Path out, Path path) {
    if (Files.exists(out.resolve(".rostrum/journal"))) {
      throw new Death(path.toString());
    }
  }

  private static void truncate(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path file : all.filter(Files::isRegularFile).toList()) {
          Files.write(file, new byte[0]);
        }
      }
    }
  }

  private static void thenTheNextPublicationWorks(Path out) {
    assertThat(Site.publish(out, NEW).diagnostics()).isEmpty();
    assertThat(Site.standingIn(out)).isEqualTo(NEW);
    Site.publish(out, Site.of());
    assertThat(Site.standingIn(out)).isEmpty();
  }

  /** Lets some steps pass; then nothing is done any more, as in a process that is dead. */
  private static final class Countdown implements Disk.Watch {
    private final AtomicInteger left;

    Countdown(int steps) {
      this.left = new AtomicInteger(steps);
    }

    @Override
    public void before(Path path) {
      if (left.getAndDecrement() <= 0) {
        throw new Death(path.toString());
      }
    }
  }

  private static final class Death extends Error {
    private static final long serialVersionUID = 1L;

    Death(String where) {
      super(where);
    }
  }
}
