package org.rostrum.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.diagnostic.Checked;
import org.rostrum.diagnostic.Code;
import org.rostrum.diagnostic.Diagnostic;
import org.rostrum.diagnostic.Span;

final class ForeignFilesTest {
  private static final SortedMap<String, String> SITE =
      Site.of("index.html", "front", "people/index.html", "all");

  @TempDir private Path temp;
  private Path out;
  private Path elsewhere;

  @BeforeEach
  void makeFolders() throws IOException {
    out = Files.createDirectory(temp.resolve("out"));
    elsewhere = Files.createDirectory(temp.resolve("elsewhere"));
  }

  @Test
  void staysWhereItIs() throws IOException {
    Site.write(out.resolve("people/notes.txt"), "mine");
    Files.createDirectories(out.resolve("empty/folder"));
    Site.publish(out, SITE);
    Site.publish(out, Site.of());
    assertThat(Site.standingIn(out))
        .isEqualTo(Site.of("people/notes.txt", "mine", "empty/folder/", ""));
  }

  @Test
  void isAnErrorInTheWayAndNothingIsPublished() throws IOException {
    Site.write(out.resolve("people/index.html"), "mine");
    Checked<Summary> result = Site.publish(out, SITE);
    assertThat(result.diagnostics())
        .containsExactly(
            Diagnostic.of(
                Code.OUTPUT_FOREIGN,
                Span.ofFile("site-output/people/index.html"),
                "site-output/people/index.html stands in the way, and Rostrum did not write it",
                "move it away, or choose another folder with -o"));
    assertThat(result.value()).isEqualTo(new Summary(0, 0, 0, 0));
    assertThat(Site.standingIn(out)).isEqualTo(Site.of("people/index.html", "mine"));
  }

  @Test
  void isAdoptedIfItHasTheSameBytes() throws IOException {
    Site.write(out.resolve("index.html"), "front");
    assertThat(Site.publish(out, SITE).value()).isEqualTo(new Summary(2, 1, 0, 0));
    Site.publish(out, Site.of());
    assertThat(Site.standingIn(out)).isEmpty();
  }

  @Test
  void isAdoptedEvenIfNothingElseChanges() throws IOException {
    Site.write(out.resolve("index.html"), "front");
    Site.publish(out, Site.of("index.html", "front"));
    Site.publish(out, Site.of("index.html", "other"));
    assertThat(Site.standingIn(out)).isEqualTo(Site.of("index.html", "other"));
  }

  @Test
  void inTheWayOfAFolderIsNamedOnce() throws IOException {
    Site.write(out.resolve("people"), "mine");
    thenForeign(Site.of("people/a", "1", "people/b", "2"), "site-output/people");
    assertThat(Site.standingIn(out)).isEqualTo(Site.of("people", "mine"));
  }

  @Test
  void insideAFolderThatMustBecomeAFileIsNamed() throws IOException {
    Site.publish(out, Site.of("a/b/page.html", "x"));
    Site.write(out.resolve("a/b/notes.txt"), "mine");
    thenForeign(Site.of("a", "1"), "site-output/a/b/notes.txt");
    assertThat(Site.standingIn(out))
        .isEqualTo(Site.of("a/b/notes.txt", "mine", "a/b/page.html", "x"));
  }

  @Test
  void emptyFolderWhereAFileMustGoIsNamed() throws IOException {
    Files.createDirectories(out.resolve("a"));
    thenForeign(Site.of("a", "1"), "site-output/a");
    Files.createDirectories(out.resolve("a/b"));
    thenForeign(Site.of("a", "1"), "site-output/a/b");
  }

  @Test
  void linkIsNotFollowedThoughItsTargetHasTheSameBytes() throws IOException {
    Site.write(elsewhere.resolve("index.html"), "front");
    Files.createSymbolicLink(out.resolve("index.html"), elsewhere.resolve("index.html"));
    thenForeign(SITE, "site-output/index.html");
    assertThat(Site.standingIn(elsewhere)).isEqualTo(Site.of("index.html", "front"));
  }

  @Test
  void linkedFolderIsNotWrittenInto() throws IOException {
    Files.createSymbolicLink(out.resolve("people"), elsewhere);
    thenForeign(SITE, "site-output/people");
    assertThat(Site.standingIn(elsewhere)).isEmpty();
  }

  @Test
  void linkedFolderIsNotEmptied() throws IOException {
    Site.publish(out, SITE);
    Files.move(out.resolve("people"), elsewhere.resolve("people"));
    Files.createSymbolicLink(out.resolve("people"), elsewhere.resolve("people"));
    Site.publish(out, Site.of());
    assertThat(Site.standingIn(elsewhere)).isEqualTo(Site.of("people/index.html", "all"));
    assertThat(Site.standingIn(out)).containsOnlyKeys("people");
  }

  @Test
  void linkInPlaceOfOurFileIsNotRemoved() throws IOException {
    Site.publish(out, SITE);
    Site.write(elsewhere.resolve("x"), "x");
    Files.delete(out.resolve("index.html"));
    Files.createSymbolicLink(out.resolve("index.html"), elsewhere.resolve("x"));
    Site.publish(out, Site.of());
    assertThat(Site.standingIn(out)).containsOnlyKeys("index.html");
    assertThat(Site.standingIn(elsewhere)).isEqualTo(Site.of("x", "x"));
  }

  @Test
  void isNeverAHardLinkThatIsWrittenInto() throws IOException {
    Site.publish(out, SITE);
    Files.createLink(elsewhere.resolve("index.html"), out.resolve("index.html"));
    Site.publish(out, Site.of("index.html", "new"));
    assertThat(Site.standingIn(elsewhere)).isEqualTo(Site.of("index.html", "front"));
  }

  @Test
  void isWhatLiesInTheOwnFolder() {
    thenForeign(Site.of(".rostrum/index.html", "x"), "site-output/.rostrum");
    thenForeign(Site.of(".Rostrum/index.html", "x"), "site-output/.rostrum");
  }

  private void thenForeign(SortedMap<String, String> site, String... files) {
    Checked<Summary> result = Site.publish(out, site);
    assertThat(result.diagnostics())
        .extracting(finding -> finding.span().file())
        .isEqualTo(List.of(files));
  }
}
