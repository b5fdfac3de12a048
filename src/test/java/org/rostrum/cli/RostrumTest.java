package org.rostrum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rostrum.publish.FolderPublication;
import org.rostrum.publish.OutputFolder;

final class RostrumTest {
  private static final String HELP =
      """
      Turns the coverage of events, written in Markdown, into a static site.

      Usage: rostrum COMMAND [OPTIONS]

        build      read, check, render, publish
        check      the same without publishing; writes nothing
        serve      show the site in a browser, and follow its changes
        init DIR   write a sample site into a folder; never over anything

        -h, --help       this text; rostrum COMMAND --help: the options of a command
        -V, --version    the releases of Rostrum, Java and the time zone data

      Exit code: 0 done, 1 the site has errors, 2 wrong command line,
      3 could not read or write
      """;

  @TempDir private Path folder;
  private Terminal terminal = new Terminal(Path.of("/"));

  @BeforeEach
  void givenASite() {
    assertThat(folder.resolve("content").toFile().mkdir()).isTrue();
    terminal = new Terminal(folder);
  }

  @Test
  void explainsItself() {
    assertThat(terminal.run("--help")).isZero();
    assertThat(terminal.out()).isEqualTo(HELP);
    assertThat(terminal.err()).isEmpty();
  }

  @Test
  void explainsItselfToThoseWhoAskForNothing() {
    assertThat(terminal.run()).isEqualTo(2);
    assertThat(terminal.out()).isEmpty();
    assertThat(terminal.err()).isEqualTo(HELP);
  }

  @Test
  void explainsBuild() {
    assertThat(terminal.run("build", "--help")).isZero();
    assertThat(terminal.out())
        .isEqualTo(
            """
            rostrum build: read, check, render, publish

            Usage: rostrum build [OPTIONS]

              -s, --source DIR        the site's folder, holding content/ and, if any, templates/;
                                      default: the working folder
              -o, --output DIR        where the site goes; default: SOURCE/site-output
              -b, --base-url URL      instead of “url” in site.yaml; its path is the sub-path
                                      that the site is hosted under
                  --drafts            publish drafts too
                  --future            publish what is not yet due too
                  --as-of INSTANT     “now” for publication and expiry: 2026-11-24 or
                                      2026-11-24T09:00Z; default: SOURCE_DATE_EPOCH, else the clock
                  --strict            warnings count as errors
                  --format text|json  how findings are printed: text to standard error,
                                      json to standard output
                  --all               print each finding in full; else many of one kind
                                      are put together
                  --threads N         default: the processors there are
              -q, --quiet             no summary
                  --timings           a table of the stages and of the slowest pages
                  --debug             stack traces for our own bugs
              -h, --help              this text
            """);
  }

  @Test
  void explainsCheck() {
    assertThat(terminal.run("check", "-h")).isZero();
    assertThat(terminal.out())
        .startsWith("rostrum check: the same without publishing; writes nothing\n")
        .doesNotContain("--output");
  }

  @Test
  void explainsServe() {
    assertThat(terminal.run("serve", "--help")).isZero();
    assertThat(terminal.out())
        .isEqualTo(
            """
            rostrum serve: show the site in a browser, and follow its changes

            Usage: rostrum serve [OPTIONS]

              -s, --source DIR     the site's folder, holding content/ and, if any, templates/;
                                   default: the working folder
              -p, --port N         default: 4747; if it is taken, the next one that is free;
                                   0: any that is free
                  --host ADDR      an address of this machine under which others reach it;
                                   0.0.0.0: all of them; default: 127.0.0.1, for this machine alone
              -b, --base-url URL   instead of “url” in site.yaml; its path is the sub-path
                                   that the site is hosted under
                  --open           open the site in the browser
                  --as-published   without drafts and what is not yet due; else these are
                                   shown too, and marked
                  --as-of INSTANT  “now” for publication and expiry: 2026-11-24 or
                                   2026-11-24T09:00Z; default: SOURCE_DATE_EPOCH, else the clock
                  --debug          stack traces for our own bugs
              -h, --help           this text
            """);
  }

  @Test
  void explainsACommandToThoseWhoMistypeItsOptions() {
    assertThat(terminal.run("build", "--strct", "site", "--help")).isZero();
    assertThat(terminal.out()).startsWith("rostrum build: read, check, render, publish\n");
    assertThat(terminal.err()).isEmpty();
  }

  @Test
  void tellsAllReleasesThatMatter() {
    assertThat(terminal.run("--version")).isZero();
    assertThat(terminal.out()).matches("rostrum .+\nJava \\d+.*\ntzdata 20\\d\\d[a-z]\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          biuld                    | no command “biuld”; did you mean “build”?~Try rostrum --help.
          publish                  | no command “publish”; there are: build, check, serve, init~Try rostrum --help.
          init                     | init needs a folder to write into: rostrum init DIR~Try rostrum init --help.
          init a b                 | “b” is one too many: rostrum init DIR~Try rostrum init --help.
          init --sample            | no option “--sample” for init~Try rostrum init --help.
          --strict build           | “--strict” stands behind a command: rostrum build --strict
          --verson                 | no option “--verson”; did you mean “--version”?~Try rostrum --help.
          build --strct            | no option “--strct” for build; did you mean “--strict”?~Try rostrum build --help.
          build -source x          | no option “-source” for build; did you mean “--source”?~Try rostrum build --help.
          build --sorce=x          | no option “--sorce” for build; did you mean “--source”?~Try rostrum build --help.
          build -x                 | no option “-x” for build~Try rostrum build --help.
          check --output x         | no option “--output” for check~Try rostrum check --help.
          build site               | “site” belongs to no option; for the site's folder: --source site~Try rostrum build --help.
          build --source           | --source needs a value: --source DIR~Try rostrum build --help.
          build -s --strict        | --source needs a value: --source DIR~Try rostrum build --help.
          build -q --quiet         | --quiet stands twice~Try rostrum build --help.
          build --strict=no        | --strict takes no value~Try rostrum build --help.
          build --threads=2 -q=yes | --quiet takes no value~Try rostrum build --help.
          build -s=a -s b          | --source stands twice~Try rostrum build --help.
          build -sx                | no option “-sx” for build~Try rostrum build --help.
          build @x                 | “@x” belongs to no option; for the site's folder: --source @x~Try rostrum build --help.
          build --format jsn       | --format “jsn” is not one of: text, json; did you mean “json”?
          build --format github    | --format “github” is not one of: text, json
          build --threads 0        | --threads “0” is not a number from 1 to 256
          build --threads=many     | --threads “many” is not a number from 1 to 256
          build -b /news           | --base-url “/news” is no absolute http or https address; write https://example.org/news
          build -b ftp://a.b       | --base-url “ftp://a.b” is no absolute http or https address; write https://example.org/news
          build -b https://a.b/?x  | --base-url “https://a.b/?x” is no absolute http or https address; write https://example.org/news
          build -b https://a.b/../ | --base-url “https://a.b/../” is no absolute http or https address; write https://example.org/news
          build --as-of 2026-02-30 | --as-of “2026-02-30” is no moment; write 2026-11-24, 2026-11-24T09:00Z or 2026-11-24T14:00+05:00
          build --as-of now        | --as-of “now” is no moment; write 2026-11-24, 2026-11-24T09:00Z or 2026-11-24T14:00+05:00
          build -s nowhere         | there is no folder nowhere
          build -s content         | content holds no folder content/; run this in the site's folder, or name it: --source DIR
          serve --drafts           | no option “--drafts” for serve~Try rostrum serve --help.
          serve -p 65536           | --port “65536” is not a number from 0 to 65535
          serve --port=x           | --port “x” is not a number from 0 to 65535
          serve --host 203.0.113.7 | --host “203.0.113.7” is no address of this machine; write one of its own, or 0.0.0.0 for all of them
          serve -s nowhere         | there is no folder nowhere
          serve --as-of now        | --as-of “now” is no moment; write 2026-11-24, 2026-11-24T09:00Z or 2026-11-24T14:00+05:00
          build \u001b[31m         | “␛[31m” belongs to no option; for the site's folder: --source ␛[31m~Try rostrum build --help.
          """)
  void saysInAFewWordsWhatIsWrongWithACommandLine(String line, String complaint) {
    assertThat(terminal.run(line.split(" "))).isEqualTo(2);
    assertThat(terminal.out()).isEmpty();
    assertThat(terminal.err()).isEqualTo("rostrum: " + complaint.replace('~', '\n') + "\n");
  }

  @ParameterizedTest
  @CsvSource({"content", "content/site", "templates/x", "."})
  void refusesAnOutputAmongTheSources(String output) {
    assertThat(terminal.run("build", "-o", output)).isEqualTo(2);
    assertThat(terminal.err()).contains("choose another folder: --output DIR");
  }

  @ParameterizedTest
  @CsvSource({
    "nowhere, it is a link that leads nowhere",
    "nowhere/x, /site/nowhere is a link that leads nowhere",
    "circle, it is a link that leads nowhere",
    "file, 'it is a file, not a folder'",
    "file/x, '/site/file is a file, not a folder'",
  })
  void refusesAnOutputThatCanBeNoFolder(String output, String why, @TempDir Path folder)
      throws IOException {
    Path site = Files.createDirectory(folder.toRealPath().resolve("site"));
    Files.createDirectory(site.resolve("content"));
    Files.createSymbolicLink(site.resolve("nowhere"), site.resolve("gone"));
    Files.createSymbolicLink(site.resolve("circle"), site.resolve("circle"));
    Files.createFile(site.resolve("file"));

    String named = site.resolve(output).toString();
    assertThat(terminal.run("build", "-s", site.toString(), "-o", named)).isEqualTo(2);
    assertThat(terminal.err().replace(folder.toRealPath().toString(), ""))
        .isEqualTo(
            "rostrum: the output cannot go to /site/%s: %s; choose another folder: --output DIR\n"
                .formatted(output, why));
  }

  @Test
  void refusesABrokenEpoch() {
    terminal.with("SOURCE_DATE_EPOCH", "yesterday");
    assertThat(terminal.run("check")).isEqualTo(2);
    assertThat(terminal.err())
        .isEqualTo(
            "rostrum: SOURCE_DATE_EPOCH is “yesterday”; it must be a number of seconds since"
                + " 1970\n");
  }

  @Test
  void tellsOfADiskThatRefusesInOneLine() {
    UncheckedIOException full =
        new UncheckedIOException(
            "cannot write site-output/a/index.html: No space left on device", new IOException());
    assertThat(terminal.failing(new CompletionException(full)).run("build")).isEqualTo(3);
    assertThat(terminal.err())
        .isEqualTo("rostrum: cannot write site-output/a/index.html: No space left on device\n");
  }

  @Test
  void tellsOfABareRefusalInWords() {
    IOException denied = new AccessDeniedException("content/a.md");
    assertThat(terminal.failing(new UncheckedIOException(denied)).run("build")).isEqualTo(3);
    assertThat(terminal.err())
        .isEqualTo("rostrum: cannot read or write content/a.md: permission denied\n");
  }

  @Test
  void tellsWhoElseWritesTheOutput() {
    OutputFolder output = new OutputFolder(folder.resolve("site-output"), "site-output");
    terminal.building(
        (project, mode, progress) -> {
          FolderPublication.open(output, Duration.ZERO, line -> {});
          throw new AssertionError("two builds at once");
        });
    try (FolderPublication other = FolderPublication.open(output, Duration.ZERO, line -> {})) {
      assertThat(terminal.run("build")).isEqualTo(3);
      other.commit();
    }
    assertThat(terminal.err())
        .matches(
            "rostrum: another build \\(process \\d+, started \\S+\\) is writing site-output\n");
  }

  @Test
  void tellsOfOurOwnBugsInOneLine() {
    terminal.failing(new IllegalStateException("no\nplan"));
    assertThat(terminal.run("build")).isEqualTo(3);
    assertThat(terminal.err())
        .isEqualTo(
            "rostrum: internal error: IllegalStateException: no␊plan (run again with --debug, and"
                + " report it)\n");
  }

  @Test
  void tellsOfAnOverflowInOneLine() {
    assertThat(terminal.failing(new StackOverflowError()).run("check")).isEqualTo(3);
    assertThat(terminal.err())
        .isEqualTo(
            "rostrum: internal error: StackOverflowError (run again with --debug, and report"
                + " it)\n");
  }

  @Test
  void tellsOfTooLittleMemoryInOneLine() {
    assertThat(terminal.failing(new OutOfMemoryError()).run("check")).isEqualTo(3);
    assertThat(terminal.err())
        .isEqualTo("rostrum: out of memory; give Java more, as in ROSTRUM_JAVA_OPTS=-Xmx2g\n");
  }

  @Test
  void tracesOurOwnBugsForThoseWhoAsk() {
    terminal.failing(new IllegalStateException("no plan"));
    assertThat(terminal.run("build", "--debug")).isEqualTo(3);
    assertThat(terminal.err())
        .startsWith("rostrum: internal error: IllegalStateException: no plan")
        .contains("\tat org.rostrum.cli.");
  }

  @Test
  void noticesThatNobodyCouldReadTheResult() {
    StringWriter err = new StringWriter();
    Console console = new Console(new PrintWriter(new FullDisk()), new PrintWriter(err), false);
    Environment environment =
        new Environment(Map.of(), folder, () -> Terminal.NOW, () -> 0, 1, console);
    assertThat(new Rostrum(environment, Builder::real).run("--help")).isEqualTo(3);
    assertThat(err.toString()).isEqualTo("rostrum: cannot write to standard output\n");
  }

  private static final class FullDisk extends Writer {
    @Override
    public void write(char[] units, int from, int length) throws IOException {
      throw new IOException("No space left on device");
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
