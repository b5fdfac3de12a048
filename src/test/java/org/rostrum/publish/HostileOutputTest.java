package org.rostrum.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rostrum.diagnostic.Diagnostic;

/** Whatever is planted in {@code .rostrum/} or beside it, nothing outside is read or changed. */
final class HostileOutputTest {
  private static final SortedMap<String, String> SITE =
      Site.of("index.html", "front", "people/index.html", "all");
  private static final String MANIFEST = "rostrum manifest 1";
  private static final String JOURNAL = "rostrum journal 1";

  @TempDir private Path temp;
  private Path out;
  private Path own;
  private Path victim;

  @BeforeEach
  void publishASite() throws IOException {
    out = temp.resolve("out");
    own = out.resolve(".rostrum");
    victim = temp.resolve("victim");
    Site.write(victim, "precious");
    Site.publish(out, SITE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../victim",
        "/../victim",
        "people/../../victim",
        "./../victim",
        "",
        "a//b",
        ".rostrum/manifest",
        ".ROSTRUM/lock",
        "..\\victim",
      })
  void makesAManifestWithSuchAPathCountForNothing(String path) throws IOException {
    plant("manifest", Lines.sealed(MANIFEST, List.of("8 0 " + path, "5 0 index.html")));
    Site.publish(out, Site.of("other.html", "x"));
    assertThat(Site.standingIn(out)).containsAllEntriesOf(SITE).containsEntry("other.html", "x");
    assertThat(victim).hasContent("precious");
  }

  @Test
  void makesAManifestWithAPathThatNoFileHasCountForNothing() throws IOException {
    for (String path : List.of("a/".repeat(2_000) + "a", "a".repeat(256), "ә".repeat(128))) {
      plant("manifest", Lines.sealed(MANIFEST, List.of("8 0 " + path, "5 0 index.html")));
      plant("journal", Lines.sealed(JOURNAL, List.of("remove " + path, "files")));
      Site.publish(out, Site.of("other.html", "x"));
      assertThat(Site.standingIn(out)).containsAllEntriesOf(SITE).containsEntry("other.html", "x");
    }
  }

  @Test
  void makesAManifestWithAnAbsolutePathCountForNothing() throws IOException {
    plant("manifest", Lines.sealed(MANIFEST, List.of("8 0 " + victim)));
    Site.publish(out, Site.of());
    assertThat(Site.standingIn(out)).isEqualTo(SITE);
    assertThat(victim).hasContent("precious");
  }

  @ParameterizedTest
  @ValueSource(strings = {"remove ", "add ", "replace "})
  void doesNotLetAJournalLeadOut(String deed) throws IOException {
    Site.write(own.resolve("staging/new/victim"), "hostile");
    Site.write(own.resolve("victim"), "hostile");
    plant("journal", Lines.sealed(JOURNAL, List.of(deed + "../victim", "files")));
    Site.publish(out, SITE);
    assertThat(Site.standingIn(out)).isEqualTo(SITE);
    assertThat(victim).hasContent("precious");
    assertThat(own.resolve("staging")).doesNotExist();
  }

  @Test
  void doesNotLetAJournalRemoveThroughALink() throws IOException {
    Files.createSymbolicLink(out.resolve("link"), temp);
    plant("journal", Lines.sealed(JOURNAL, List.of("remove link/victim", "files")));
    Site.publish(out, SITE);
    assertThat(victim).hasContent("precious");
  }

  @Test
  void doesNotLetAJournalWriteThroughALink() throws IOException {
    Files.createSymbolicLink(out.resolve("link"), temp);
    Site.write(own.resolve("staging/new/link/victim"), "hostile");
    String file = new Manifest(Site.fingerprints(Site.of("link/victim", "hostile"))).lines().get(0);
    plant("journal", Lines.sealed(JOURNAL, List.of("add link/victim", "files", file)));
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> Site.publish(out, SITE))
        .withMessage(
            "cannot finish the build at %s: something stands in the way; move it away and build"
                + " again",
            out.toRealPath().resolve("link"));
    assertThat(victim).hasContent("precious");
  }

  @Test
  void finishesOnceTheThingInTheWayIsMovedAway() throws IOException {
    doesNotLetAJournalWriteThroughALink();
    Files.delete(out.resolve("link"));
    Site.open(out).close();
    assertThat(Site.standingIn(out)).containsEntry("link/victim", "hostile");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\n",
        "rostrum journal 1",
        "rostrum journal 1\n",
        "rostrum journal 1\nremove index.html\nfiles\n",
        "rostrum journal 1\nremove index.html\nfiles\nsealed 0\n",
        "rostrum journal 2\nremove index.html\nfiles\nsealed 0\n",
        "\0\0\0\0",
      })
  void dropsAJournalThatIsNotWhole(String text) throws IOException {
    plant("journal", text.getBytes(StandardCharsets.UTF_8));
    Site.open(out).close();
    assertThat(Site.standingIn(out)).isEqualTo(SITE);
    assertThat(own.resolve("journal")).doesNotExist();
  }

  @Test
  void dropsAJournalCutAtAnyByte() throws IOException {
    byte[] whole =
        Lines.sealed(JOURNAL, List.of("remove index.html", "files", "3 352441c2 people"));
    for (int length = 0; length < whole.length; length++) {
      plant("journal", Arrays.copyOf(whole, length));
      Site.open(out).close();
      assertThat(Site.standingIn(out)).as("cut at %d", length).isEqualTo(SITE);
    }
    plant("journal", whole);
    Site.open(out).close();
    assertThat(Site.standingIn(out)).doesNotContainKey("index.html");
  }

  @ParameterizedTest
  @ValueSource(strings = {"burn index.html", "remove", "REMOVE index.html extra\0", "", "add a\\b"})
  void dropsAJournalWithAStepThatIsNone(String step) throws IOException {
    plant("journal", Lines.sealed(JOURNAL, List.of("remove index.html", step, "files")));
    Site.open(out).close();
    assertThat(Site.standingIn(out)).isEqualTo(SITE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"x 0 a", "1 xyz a", "1 0", "1", "99999999999999999999 0 a"})
  void makesAManifestWithAWrongLineCountForNothing(String line) throws IOException {
    plant("manifest", Lines.sealed(MANIFEST, List.of("5 0 index.html", line)));
    Site.publish(out, Site.of());
    assertThat(Site.standingIn(out)).isEqualTo(SITE);
  }

  @Test
  void takesAllForForeignWhenTheManifestIsGarbled() throws IOException {
    plant("manifest", new byte[] {1, 2, 3});
    List<Diagnostic> findings =
        Site.publish(out, Site.of("index.html", "new", "people/index.html", "all")).diagnostics();
    assertThat(findings)
        .extracting(finding -> finding.span().file())
        .containsExactly("site-output/index.html");
    assertThat(Site.standingIn(out)).isEqualTo(SITE);
  }

  @Test
  void takesBackItsFilesWhenTheManifestIsLostAndTheyAreTheSame() throws IOException {
    Files.delete(own.resolve("manifest"));
    assertThat(Site.publish(out, SITE).value().isUnchanged()).isTrue();
    Site.publish(out, Site.of());
    assertThat(Site.standingIn(out)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"manifest", "journal", "staging", "manifest.next", "journal.next", "lock"})
  void followsNoLinkOfItsOwnFolder(String name) throws IOException {
    Path outside = Files.createDirectory(temp.resolve("outside"));
    Site.write(outside.resolve("kept"), "kept");
    Files.deleteIfExists(own.resolve(name));
    Files.createSymbolicLink(own.resolve(name), name.equals("staging") ? outside : victim);
    List<Throwable> refusals = new ArrayList<>();
    try {
      Site.publish(out, Site.of("index.html", "front", "more.html", "x"));
    } catch (UncheckedIOException e) {
      refusals.add(e);
    }
    assertThat(refusals).hasSize(name.equals("lock") ? 1 : 0);
    assertThat(victim).hasContent("precious");
    assertThat(Site.standingIn(outside)).isEqualTo(Site.of("kept", "kept"));
  }

  @Test
  void refusesAnOwnFolderThatIsALink() throws IOException {
    Path fresh = Files.createDirectory(temp.resolve("fresh"));
    Path outside = Files.createDirectory(temp.resolve("outside"));
    Files.createSymbolicLink(fresh.resolve(".rostrum"), outside);
    assertThatExceptionOfType(UncheckedIOException.class)
        .isThrownBy(() -> Site.publish(fresh, SITE))
        .withMessage(
            "cannot make the folder %s: something stands in the way; move it away and build again",
            fresh.toRealPath().resolve(".rostrum"));
    assertThat(Site.standingIn(outside)).isEmpty();
  }

  private void plant(String name, byte[] bytes) throws IOException {
    Files.write(own.resolve(name), bytes);
  }
}
