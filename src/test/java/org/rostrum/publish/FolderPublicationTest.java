package org.rostrum.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rostrum.site.Artifact;
import org.rostrum.site.SitePath;

final class FolderPublicationTest {
  private static final SortedMap<String, String> OLD =
      Site.of("index.html", "front", "people/ada/index.html", "Ada", "assets/a.css", "b{}");

  @TempDir private Path temp;

  private Path out() {
    return temp.resolve("site/site-output");
  }

  @Test
  void makesTheFolderAndPutsTheFilesThere() {
    Summary summary = Site.publish(out(), OLD).value();
    assertThat(Site.standingIn(out())).isEqualTo(OLD);
    assertThat(summary).isEqualTo(new Summary(3, 3, 0, 0));
  }

  @Test
  void leavesOnlyManifestAndLockBehind() throws IOException {
    Site.publish(out(), OLD);
    assertThat(inside(out().resolve(".rostrum"))).containsExactly("lock", "manifest");
  }

  @Test
  void showsNothingBeforeTheCommit() {
    Site.publish(out(), OLD);
    try (FolderPublication publication = Site.open(out())) {
      Site.add(publication, "index.html", "new");
      assertThat(Site.standingIn(out())).isEqualTo(OLD);
    }
  }

  @Test
  void dropsWhatWasNotCommitted() throws IOException {
    Site.publish(out(), OLD);
    try (FolderPublication publication = Site.open(out())) {
      Site.add(publication, "index.html", "new");
    }
    assertThat(Site.standingIn(out())).isEqualTo(OLD);
    assertThat(inside(out().resolve(".rostrum"))).containsExactly("lock", "manifest");
  }

  @Test
  void tellsNewChangedAndUnchangedFiles() {
    Site.publish(out(), OLD);
    try (FolderPublication publication = Site.open(out())) {
      assertThat(Site.add(publication, "index.html", "front")).isEqualTo(Entry.UNCHANGED);
      assertThat(Site.add(publication, "people/ada/index.html", "Eda")).isEqualTo(Entry.CHANGED);
      assertThat(Site.add(publication, "people/bob/index.html", "Bob")).isEqualTo(Entry.NEW);
      assertThat(publication.commit().value()).isEqualTo(new Summary(3, 1, 1, 1));
    }
  }

  @Test
  void changesNoFileAndNoTimeWhenNothingChanged() throws IOException {
    Site.publish(out(), OLD);
    setAllTimes(out(), Instant.EPOCH);
    Summary summary = Site.publish(out(), OLD).value();
    assertThat(summary.isUnchanged()).isTrue();
    assertThat(changedSince(out(), Instant.EPOCH)).containsExactly(".rostrum/lock");
  }

  @Test
  void keepsTheTimesOfUnchangedFiles() throws IOException {
    Site.publish(out(), OLD);
    setAllTimes(out(), Instant.EPOCH);
    SortedMap<String, String> next = new TreeMap<>(OLD);
    next.put("index.html", "newer");
    Site.publish(out(), next);
    assertThat(changedSince(out(), Instant.EPOCH))
        .filteredOn(path -> !path.startsWith(".rostrum"))
        .containsExactly("", "index.html");
  }

  @Test
  void removesWhatTheSiteNoLongerHasAndEmptiedFolders() {
    Site.publish(out(), OLD);
    Site.publish(out(), Site.of("index.html", "front"));
    assertThat(Site.standingIn(out())).isEqualTo(Site.of("index.html", "front"));
  }

  @Test
  void removesAllFilesOfAnEmptySite() {
    Site.publish(out(), OLD);
    Summary summary = Site.publish(out(), Site.of()).value();
    assertThat(Site.standingIn(out())).isEmpty();
    assertThat(summary).isEqualTo(new Summary(0, 0, 0, 3));
  }

  @Test
  void putsAFileRightThatWasEditedByHand() throws IOException {
    Site.publish(out(), OLD);
    Site.write(out().resolve("index.html"), "FRONT");
    assertThat(Site.publish(out(), OLD).value()).isEqualTo(new Summary(3, 0, 1, 0));
    assertThat(Site.standingIn(out())).isEqualTo(OLD);
  }

  @Test
  void bringsBackAFileThatWasDeletedByHand() throws IOException {
    Site.publish(out(), OLD);
    Files.delete(out().resolve("people/ada/index.html"));
    assertThat(Site.publish(out(), OLD).value()).isEqualTo(new Summary(3, 1, 0, 0));
    assertThat(Site.standingIn(out())).isEqualTo(OLD);
  }

  @ParameterizedTest
  @CsvSource({
    "a, a/index.html",
    "a/index.html, a",
    "a, a/b/c/d.html",
    "a/b/c/d.html, a",
    "a/b/c.html, a/b",
    "a/b, a/b/c.html",
  })
  void turnsFilesIntoFoldersAndBack(String before, String after) {
    Site.publish(out(), Site.of(before, "x", "index.html", "front"));
    Site.publish(out(), Site.of(after, "x", "index.html", "front"));
    assertThat(Site.standingIn(out())).isEqualTo(Site.of(after, "x", "index.html", "front"));
  }

  @Test
  void publishesThroughALinkToTheFolderItself() throws IOException {
    Path real = Files.createDirectory(temp.resolve("real"));
    Path link = Files.createSymbolicLink(temp.resolve("link"), real);
    Site.publish(link, OLD);
    assertThat(Site.standingIn(real)).isEqualTo(OLD);
  }

  @Test
  void takesNamesWithSpacesLineEndsAndOtherScripts() {
    SortedMap<String, String> site = Site.of("a b/c\nd.html", "1", "c\r\n", "2", "люди.html", "3");
    Site.publish(out(), site);
    assertThat(Site.standingIn(out())).isEqualTo(site);
    assertThat(Site.publish(out(), site).value().isUnchanged()).isTrue();
    Site.publish(out(), Site.of());
    assertThat(Site.standingIn(out())).isEmpty();
  }

  @Test
  void writesTheSameManifestWhateverWasThereBefore() throws IOException {
    Site.publish(out(), Site.of("old.html", "x", "index.html", "y"));
    Site.publish(out(), OLD);
    Site.publish(temp.resolve("other"), OLD);
    assertThat(out().resolve(".rostrum/manifest"))
        .hasSameBinaryContentAs(temp.resolve("other/.rostrum/manifest"));
  }

  @Test
  void takesFilesFromManyThreads() throws Exception {
    SortedMap<String, String> site = new TreeMap<>();
    IntStream.range(0, 2_000)
        .forEach(i -> site.put("a" + i % 7 + "/b" + i % 31 + "/" + i + ".html", "page " + i));
    ExecutorService pool = Executors.newFixedThreadPool(8);
    try (FolderPublication publication = Site.open(out())) {
      List<Callable<Entry>> tasks =
          site.entrySet().stream()
              .map(file -> (Callable<Entry>) () -> added(publication, file))
              .toList();
      for (Future<Entry> added : pool.invokeAll(tasks)) {
        assertThat(added.get()).isEqualTo(Entry.NEW);
      }
      publication.commit();
    } finally {
      pool.shutdownNow();
    }
    assertThat(Site.standingIn(out())).isEqualTo(site);
  }

  private static Entry added(Publication publication, Map.Entry<String, String> file) {
    return Site.add(publication, file.getKey(), file.getValue());
  }

  @ParameterizedTest
  @CsvSource({"a, a", "a, a/b", "a/b, a", "a/b/c/d, a/b"})
  void refusesTwoFilesInOnePlace(String one, String other) {
    try (FolderPublication publication = Site.open(out())) {
      Site.add(publication, one, "x");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Site.add(publication, other, "y"))
          .withMessage("two files claim the place of " + other);
    }
  }

  @Test
  void commitsOnlyOnce() {
    try (FolderPublication publication = Site.open(out())) {
      publication.commit();
      assertThatIllegalStateException().isThrownBy(publication::commit);
    }
  }

  @Test
  void doesNotPublishASiteOfWhichAFileCouldNotBeRead() {
    Site.publish(out(), OLD);
    try (FolderPublication publication = Site.open(out())) {
      assertThatExceptionOfType(UncheckedIOException.class)
          .isThrownBy(() -> publication.add(unreadable("index.html")))
          .withMessage("cannot publish index.html: the medium is gone");
      assertThatIllegalStateException().isThrownBy(publication::commit);
    }
    assertThat(Site.standingIn(out())).isEqualTo(OLD);
  }

  private static Artifact unreadable(String path) {
    return new Artifact(
        new SitePath(path),
        out -> {
          out.write(1);
          throw new IOException("the medium is gone");
        });
  }

  @Test
  void leavesTheOldSiteWhenAFolderCannotBeChanged() throws IOException {
    Site.publish(out(), OLD);
    Path people = out().resolve("people/ada");
    Files.setPosixFilePermissions(people, PosixFilePermissions.fromString("r-xr-xr-x"));
    assumeThat(Files.isWritable(people)).as("root may write everywhere").isFalse();
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> Site.publish(out(), Site.of("index.html", "new")))
        .withMessage("cannot change " + people.toRealPath() + ": permission denied");
    assertThat(Site.standingIn(out())).isEqualTo(OLD);
  }

  @Test
  void saysWhichFolderCannotBeUsed() throws IOException {
    Site.write(temp.resolve("file"), "x");
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> Site.publish(temp.resolve("file"), OLD))
        .withMessageStartingWith("cannot use " + temp.resolve("file") + ": ");
  }

  private static List<String> inside(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  private static void setAllTimes(Path folder, Instant time) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.toList()) {
        Files.setLastModifiedTime(path, FileTime.from(time));
      }
    }
  }

  private static List<String> changedSince(Path folder, Instant time) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(path -> !modified(path).equals(FileTime.from(time)))
          .map(path -> folder.relativize(path).toString())
          .sorted()
          .toList();
    }
  }

  private static FileTime modified(Path path) {
    try {
      return Files.getLastModifiedTime(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
