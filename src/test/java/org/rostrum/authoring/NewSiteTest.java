package org.rostrum.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

final class NewSiteTest {
  @TempDir private Path folder;
  private final NewSite site = NewSite.sample();

  private static List<String> files(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(path -> !path.equals(folder))
          .filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
          .map(path -> folder.relativize(path).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  private void givenFile(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  @Test
  void fillsAnEmptyFolder() throws IOException {
    assertThat(site.writeTo(folder)).isEmpty();
    assertThat(files(folder))
        .hasSize(site.size())
        .contains(
            ".gitignore",
            "README.md",
            "content/site.yaml",
            "content/events/night-cities-2025/schedule.yaml",
            "site-output/.gitkeep");
    assertThat(folder.resolve(".gitignore")).hasContent("/site-output/*\n!/site-output/.gitkeep\n");
  }

  @Test
  void makesTheFolderAndThoseAboveIt() throws IOException {
    Path deep = folder.resolve("a/b/c");

    assertThat(site.writeTo(deep)).isEmpty();
    assertThat(files(deep)).hasSize(site.size());
  }

  @Test
  void standsBesideWhatIsThere() throws IOException {
    givenFile("notes.txt", "mine");
    givenFile("content/articles/mine.md", "mine");

    assertThat(site.writeTo(folder)).isEmpty();
    assertThat(files(folder)).hasSize(site.size() + 2);
    assertThat(folder.resolve("content/articles/mine.md")).hasContent("mine");
  }

  @Test
  void writesNothingIfAFileIsInTheWay() throws IOException {
    givenFile("README.md", "mine");
    givenFile("content/site.yaml", "title: Mine");

    assertThat(site.writeTo(folder)).containsExactly("README.md", "content/site.yaml");
    assertThat(files(folder)).containsExactly("README.md", "content/site.yaml");
    assertThat(folder.resolve("content/site.yaml")).hasContent("title: Mine");
  }

  @Test
  void tellsOnceOfAFileWhereAFolderHasToBe() throws IOException {
    givenFile("content/people", "mine");

    assertThat(site.writeTo(folder)).containsExactly("content/people");
    assertThat(files(folder)).containsExactly("content/people");
  }

  @Test
  void tellsOfAFolderWhereAFileHasToBe() throws IOException {
    Files.createDirectory(folder.resolve("README.md"));

    assertThat(site.writeTo(folder)).containsExactly("README.md");
    assertThat(files(folder)).isEmpty();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void followsNoLinkInsideOfTheFolder(@TempDir Path elsewhere) throws IOException {
    Files.createSymbolicLink(folder.resolve("content"), elsewhere);
    Files.createSymbolicLink(folder.resolve("README.md"), elsewhere.resolve("not-there"));

    assertThat(site.writeTo(folder)).containsExactly("README.md", "content");
    assertThat(files(elsewhere)).isEmpty();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void goesWhereTheFolderItselfLeads(@TempDir Path elsewhere) throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("site"), elsewhere);

    assertThat(site.writeTo(link)).isEmpty();
    assertThat(files(elsewhere)).hasSize(site.size());
  }

  @Test
  void refusesAFileInPlaceOfTheFolder() throws IOException {
    givenFile("site", "mine");

    assertThatThrownBy(() -> site.writeTo(folder.resolve("site")))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessage(
            "cannot make the folder %s: something else has that name", folder.resolve("site"));
    assertThat(folder.resolve("site")).hasContent("mine");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void tellsThatTheFolderMayNotBeWrittenTo() throws IOException {
    Path closed = Files.createDirectory(folder.resolve("closed"));
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r-xr-xr-x"));
    try {
      assumeThat(Files.isWritable(closed)).as("root may write everywhere").isFalse();
      assertThatThrownBy(() -> site.writeTo(closed)).hasMessageEndingWith("permission denied");
      assertThat(files(closed)).isEmpty();
    } finally {
      Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }

  /** Names get too long for Linux half-way down the tree. */
  @Test
  @EnabledOnOs(OS.LINUX)
  void takesBackWhatItWroteIfTheDiskRefusesTheRest() throws IOException {
    Path deep = folder;
    while (deep.toString().length() < 4000) {
      deep = deep.resolve("d".repeat(Math.min(200, 4050 - deep.toString().length())));
    }
    Path site4050 = Files.createDirectories(deep);

    assertThatThrownBy(() -> site.writeTo(site4050))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("File name too long");
    assertThat(files(folder)).isEmpty();
    assertThat(site4050).isEmptyDirectory();
  }
}
