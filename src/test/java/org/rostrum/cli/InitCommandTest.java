package org.rostrum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class InitCommandTest {
  @TempDir private Path folder;

  private Shell given() {
    return new Shell(folder);
  }

  private void givenFile(String path) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, "mine");
  }

  @Test
  void explainsItself() {
    Shell shell = given();

    assertThat(shell.run("init", "--help")).isZero();
    assertThat(shell.out())
        .isEqualTo(
            """
            rostrum init: write a sample site into a folder; never over anything

            Usage: rostrum init DIR [OPTIONS]

              -q, --quiet  nothing is printed
                  --debug  stack traces for our own bugs
              -h, --help   this text
            """);
  }

  @Test
  void tellsWhatToDoNext() {
    Shell shell = given();

    assertThat(shell.run("init", "news")).isZero();
    assertThat(shell.err()).isEmpty();
    assertThat(shell.out().replaceFirst("\\d+ files", "N files"))
        .isEqualTo(
            """
            Wrote a sample site to news: N files

              rostrum build -s news    builds it
              rostrum check -s news    lists what is wrong; writes nothing

            Its README.md tells how to make it your own.
            """);
    assertThat(shell.run("check", "-s", "news", "--strict")).as(shell.err()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          .           | rostrum build  ␣␣builds it
          my news     | rostrum build -s 'my news'
          it’s/новый  | rostrum build -s 'it’s/новый'
          новый       | rostrum build -s новый
          it's        | rostrum build -s 'it'\\''s'
          ./-x        | rostrum build -s './-x'
          a/../b      | rostrum build -s b
          """)
  void namesTheFolderSoThatAShellReadsIt(String name, String told) {
    Shell shell = given();

    assertThat(shell.run("init", name)).as(shell.err()).isZero();
    assertThat(shell.out()).contains(told.replace("␣", " "));
  }

  @Test
  void takesAnEmptyNameForNone() {
    Shell shell = given();

    assertThat(shell.run("init", "")).isEqualTo(2);
    assertThat(shell.err()).startsWith("rostrum: init needs a folder to write into");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void isQuietIfAsked() {
    Shell shell = given();

    assertThat(shell.run("init", "-q", "news")).isZero();
    assertThat(shell.out() + shell.err()).isEmpty();
    assertThat(folder.resolve("news/content/site.yaml")).exists();
  }

  @Test
  void namesTheFirstOfWhatIsInTheWay() throws IOException {
    Shell shell = given();
    givenFile("news/.gitignore");
    givenFile("news/README.md");
    givenFile("news/content/pages/about.md");
    givenFile("news/content/pages/corrections.md");
    givenFile("news/content/people");
    givenFile("news/content/site.yaml");

    assertThat(shell.run("init", "news")).isEqualTo(3);
    assertThat(shell.out()).isEmpty();
    assertThat(shell.err())
        .isEqualTo(
            """
            rostrum: nothing was written to news, where these are in the way:
              .gitignore
              README.md
              content/pages/about.md
              content/pages/corrections.md
              content/people
              and 1 more
            Choose an empty folder, or move them away.
            """);
  }

  @Test
  void namesTheWorkingFolderAsSuch() throws IOException {
    Files.writeString(folder.resolve(".gitignore"), "x");
    Shell shell = given();

    assertThat(shell.run("init", ".")).isEqualTo(3);
    assertThat(shell.err())
        .isEqualTo(
            """
            rostrum: nothing was written to the working folder, where these are in the way:
              .gitignore
            Choose an empty folder, or move them away.
            """);
  }

  @Test
  void saysOnOneLineThatTheFolderIsAFile() throws IOException {
    Files.writeString(folder.resolve("news"), "x");
    Shell shell = given();

    assertThat(shell.run("init", "news")).isEqualTo(3);
    assertThat(shell.err())
        .isEqualTo(
            "rostrum: cannot make the folder %s: something else has that name\n"
                .formatted(folder.resolve("news")));
  }
}
