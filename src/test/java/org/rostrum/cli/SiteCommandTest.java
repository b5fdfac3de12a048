package org.rostrum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rostrum.build.BuildReport;
import org.rostrum.build.Mode;
import org.rostrum.build.Progress;
import org.rostrum.build.Project;
import org.rostrum.build.Published;
import org.rostrum.build.Timing;
import org.rostrum.diagnostic.Code;
import org.rostrum.diagnostic.Diagnostic;
import org.rostrum.diagnostic.Span;

final class SiteCommandTest {
  private static final Diagnostic ERROR =
      Diagnostic.of(Code.REF_PERSON, new Span("content/a.md", 2, 8, 1), "no person “x”", "add one");
  private static final Diagnostic WARNING =
      Diagnostic.of(Code.IMG_ALT, new Span("content/a.md", 3, 1, 5), "no alt", "add alt: …");
  private static final Diagnostic INFO =
      Diagnostic.of(Code.SITE_URL, Span.ofFile("content/site.yaml"), "no url");
  private static final Diagnostic HELD_BACK =
      Diagnostic.of(
          Code.HELD_BACK, new Span("content/b.md", 2, 1, 4), "held back until 2030-01-01");

  private static final String ERROR_TEXT =
      """
      content/a.md:2:8: error REF-PERSON: no person “x”
          2 | title: x
            |        ^
         add one
      """;
  private static final String WARNING_TEXT =
      """
      content/a.md:3:1: warning IMG-ALT: no alt
          3 | title: x
            | ^^^^^
         add alt: …
      """;
  private static final String INFO_TEXT =
      """
      content/site.yaml:1:1: info SITE-URL: no url
          1 | title: x
            | ^
      """;

  @TempDir private Path folder;
  private Terminal terminal = new Terminal(Path.of("/"));

  @BeforeEach
  void givenASite() {
    assertThat(folder.resolve("content").toFile().mkdir()).isTrue();
    terminal = new Terminal(folder);
  }

  @Test
  void tellsWhatWasBuilt() {
    thenExit(0, "build");
    thenOut("Built 128 pages (12 new, 3 changed, 1 removed) in 0.8 s → site-output\n");
    thenErr("");
  }

  @Test
  void tellsThatNothingChanged() {
    terminal.publishing(1, 0, 0, 0);
    thenExit(0, "build", "-o", "../public");
    thenOut("Built 1 page (nothing changed) in 0.8 s → %s/public\n".formatted(folder.getParent()));
  }

  @Test
  void buildPrintsErrorsAndWarningsAndCountsInfos() {
    terminal.finding(ERROR, WARNING, INFO).publishingNothing();
    thenExit(1, "build");
    thenOut("");
    thenErr(
        ERROR_TEXT
            + WARNING_TEXT
            + """
            1 error, 1 warning, 1 info (run rostrum check to list them)
            Nothing was published: site-output is as it was.
            """);
  }

  @Test
  void publishesInSpiteOfWarnings() {
    terminal.finding(WARNING, WARNING);
    thenExit(0, "build");
    thenOut("Built 128 pages (12 new, 3 changed, 1 removed) in 0.8 s → site-output\n");
    thenErr(WARNING_TEXT + WARNING_TEXT + "2 warnings\n");
  }

  @Test
  void takesWarningsForErrorsWhenStrict() {
    terminal.finding(WARNING).publishingNothing();
    thenExit(1, "build", "--strict");
    thenErr(
        WARNING_TEXT
            + """
            1 warning (warnings are errors under --strict)
            Nothing was published: site-output is as it was.
            """);
    assertThat(terminal.project().strict()).isTrue();
  }

  @Test
  void tellsWhatIsHeldBack() {
    terminal.finding(HELD_BACK);
    thenExit(0, "build");
    thenErr(
        """
        content/b.md: held back until 2030-01-01
        1 info (run rostrum check to list them)
        """);
  }

  @Test
  void checkPrintsInfosToo() {
    terminal.finding(ERROR, INFO);
    thenExit(1, "check");
    thenOut("");
    thenErr(ERROR_TEXT + INFO_TEXT + "Checked 128 pages in 0.8 s: 1 error, 1 info\n");
  }

  @Test
  void checkTellsThatAllIsWell() {
    terminal.publishingNothing();
    thenExit(0, "check");
    thenOut("Checked in 0.8 s: no findings\n");
    thenErr("");
  }

  @Test
  void printsNothingButTheDocumentOnStandardOutput() {
    terminal.finding(HELD_BACK);
    thenExit(0, "build", "--format", "json");
    thenOut(
        """
        {"diagnostics":[{"severity":"info","code":"HELD-BACK","file":"content/b.md","line":2,\
        "column":1,"length":4,"message":"held back until 2030-01-01","hints":[]}],\
        "counts":{"error":0,"warning":0,"info":1}}
        """);
    thenErr(
        """
        content/b.md: held back until 2030-01-01
        1 info (run rostrum check to list them)
        Built 128 pages (12 new, 3 changed, 1 removed) in 0.8 s → site-output
        """);
  }

  @Test
  void saysNothingButFindingsWhenQuiet() {
    terminal.finding(WARNING, HELD_BACK);
    thenExit(0, "build", "-q");
    thenOut("");
    thenErr(WARNING_TEXT);
  }

  @Test
  void printsTimings() {
    terminal.timing(
        List.of(
            new Timing("read", Duration.ofMillis(4)),
            new Timing("render", Duration.ofMillis(1250))),
        List.of(new Timing("/events/apk-32/", Duration.ofNanos(12_345_678))));
    thenExit(0, "build", "--timings");
    thenErr(
        """
             0.00 s  read
             1.25 s  render
            12.3 ms  /events/apk-32/
        """);
  }

  @Test
  void readsEveryOption() {
    thenExit(
        0,
        "build --base-url https://example.org/news/ --drafts --future --strict --threads 7 -o out/x"
            .split(" "));
    assertThat(terminal.project())
        .isEqualTo(
            new Project(
                folder,
                folder.resolve("out/x"),
                Optional.of("https://example.org/news"),
                Terminal.NOW,
                true,
                true,
                true,
                7));
  }

  @Test
  void takesDefaultsFromTheEnvironment() {
    thenExit(0, "check");
    assertThat(terminal.project())
        .isEqualTo(
            new Project(
                folder,
                folder.resolve("site-output"),
                Optional.empty(),
                Terminal.NOW,
                false,
                false,
                false,
                2));
  }

  @Test
  void putsTheOutputBesideTheSource() {
    assertThat(folder.resolve("a b/content").toFile().mkdirs()).isTrue();
    thenExit(0, "build", "-s", "a b");
    thenOut("Built 128 pages (12 new, 3 changed, 1 removed) in 0.8 s → a b/site-output\n");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-02, 2026-01-02T00:00:00Z",
    "2026-01-02T03:04Z, 2026-01-02T03:04:00Z",
    "2026-01-02T03:04:05.6Z, 2026-01-02T03:04:05.600Z",
    "2026-01-02T03:04+05:45, 2026-01-01T21:19:00Z",
  })
  void takesNowFromTheCommandLine(String written, Instant now) {
    terminal.with("SOURCE_DATE_EPOCH", "0");
    thenExit(0, "build", "--as-of", written);
    assertThat(terminal.project().now()).isEqualTo(now);
  }

  @Test
  void takesNowFromTheEpoch() {
    terminal.with("SOURCE_DATE_EPOCH", "1682553600");
    thenExit(0, "build");
    assertThat(terminal.project().now()).isEqualTo(Instant.parse("2023-04-27T00:00:00Z"));
  }

  @Test
  void cutsLinesToTheTerminal() {
    terminal.with("COLUMNS", "40").finding(WARNING);
    terminal.building(
        (project, mode, progress) ->
            new Builder.Built(
                new BuildReport(
                    List.of(WARNING),
                    Optional.of(new Published(1, 0, 0, 0, 0)),
                    List.of(),
                    List.of()),
                (file, line) -> Optional.of("0123456789".repeat(9))));
    thenExit(0, "build", "-q");
    assertThat(terminal.err()).contains("    3 | 012345678901234567890123456789…\n");
  }

  @ParameterizedTest
  @CsvSource({
    "true, '', '', true",
    "false, '', '', false",
    "true, 1, '', false",
    "true, '', dumb, false"
  })
  void coloursOnATerminalUnlessToldNotTo(
      boolean isWatched, String noColour, String term, boolean isColoured) {
    terminal.with("NO_COLOR", noColour).with("TERM", term).finding(WARNING);
    if (isWatched) {
      terminal.watched();
    }
    thenExit(0, "build");
    assertThat(terminal.err().contains("\u001b[")).isEqualTo(isColoured);
  }

  @Test
  void showsProgressAfterASecondAndErasesIt() {
    terminal.watched().building(this::slowly);
    thenExit(0, "build");
    thenErr("\r\u001b[Krender 2 of 3\r\u001b[K");
  }

  @Test
  void showsNoProgressWhereNobodyLooks() {
    terminal.building(this::slowly);
    thenExit(0, "build");
    thenErr("");
  }

  @Test
  void showsNoProgressInContinuousIntegration() {
    terminal.watched().with("CI", "true").building(this::slowly);
    thenExit(0, "build");
    thenErr("");
  }

  private Builder.Built slowly(Project project, Mode mode, Progress progress) {
    progress.stage("render", 3);
    terminal.pass(Duration.ofMillis(900));
    progress.step();
    terminal.pass(Duration.ofMillis(150));
    progress.step();
    terminal.pass(Duration.ofMillis(50));
    progress.step();
    return new Builder.Built(
        new BuildReport(List.of(), Optional.of(new Published(3, 0, 0, 0, 0)), List.of(), List.of()),
        (file, line) -> Optional.empty());
  }

  private void thenExit(int code, String... arguments) {
    assertThat(terminal.run(arguments)).isEqualTo(code);
  }

  private void thenOut(String text) {
    assertThat(terminal.out()).isEqualTo(text);
  }

  private void thenErr(String text) {
    assertThat(terminal.err()).isEqualTo(text);
  }
}
