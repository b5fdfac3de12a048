package org.rostrum.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The launcher in a folder of its own, with stand-ins for Java and Maven: what it does with the
 * real ones is for {@code .ci/run}.
 */
@Timeout(20)
@DisabledOnOs(OS.WINDOWS)
final class LauncherTest {
  private static final String TOOLS = "/usr/bin:/bin";

  @TempDir private Path folder;
  private Path home = Path.of("");
  private Path launcher = Path.of("");
  private final Map<String, String> variables = new HashMap<>();

  @BeforeEach
  void givenALauncher() throws IOException {
    home = folder.toRealPath().resolve("a home");
    launcher = home.resolve("rostrum");
    Files.createDirectories(home.resolve("target/launcher"));
    Files.copy(Path.of("rostrum"), launcher);
    variables.put("PATH", TOOLS);
  }

  @Test
  void tellsThatThereIsNoJava() throws Exception {
    variables.put("PATH", folder.toString());
    thenFails("no java found; install a JDK 17 or newer, or set JAVA_HOME");
  }

  @Test
  void tellsThatJavaHomeHoldsNoJava() throws Exception {
    variables.put("JAVA_HOME", "/no/jdk");
    thenFails("there is no bin/java in JAVA_HOME, which is /no/jdk");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.8.0_372", "11.0.2", "16"})
  void refusesAnOldJava(String version) throws Exception {
    givenJava(version, "exit 9");
    thenFails("Java " + version + " is too old; install a JDK 17 or newer, or set JAVA_HOME");
  }

  @Test
  void asksAJavaWithoutReleaseFile() throws Exception {
    givenJava("", "echo 'openjdk version \"12\" 2019-03-19' >&2");
    thenFails("Java 12 is too old; install a JDK 17 or newer, or set JAVA_HOME");
  }

  @Test
  void refusesAJavaThatDoesNotTellItsVersion() throws Exception {
    Path java = givenJava("", "exit 1");
    thenFails(java + " does not tell its version; a JDK 17 or newer is needed");
  }

  @Test
  void tellsThatThereIsNoMaven() throws Exception {
    givenJava("17.0.15", "exit 9");
    variables.put("PATH", folder.toString());
    thenFails("no mvn found; install Maven, with which Rostrum is built once");
  }

  @Test
  void showsWhyMavenFailsAndLeavesNothingBehind() throws Exception {
    givenJava("17.0.15", "exit 9");
    script(folder.resolve("bin/mvn"), "echo '[ERROR] no network'; exit 1");
    variables.put("PATH", folder.resolve("bin") + ":" + TOOLS);
    assertThat(run("--help"))
        .isEqualTo(
            new Outcome(
                3,
                "",
                """
                rostrum: building the program with Maven, once …
                [ERROR] no network
                rostrum: the program could not be built; Maven says why, above
                """));
    assertThat(home.resolve("target/launcher")).isEmptyDirectory();
  }

  @Test
  void tellsThatItsFolderIsGone() throws Exception {
    Path gone = Files.createDirectory(folder.resolve("gone"));
    String command = "cd \"$1\" && rmdir \"$1\" && exec sh \"$2\"";
    Process process =
        new ProcessBuilder("sh", "-c", command, "sh", gone.toString(), launcher.toString()).start();
    assertThat(process.waitFor()).isEqualTo(3);
    assertThat(new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
        .endsWith("rostrum: the folder that you are in is gone; change to another one\n")
        .doesNotContain("Maven");
  }

  @Test
  void handsArgumentsAndExitCodeThrough() throws Exception {
    givenJava("17.0.15", "printf '<%s>\\n' \"$@\"; exit 7");
    givenABuiltProgram();
    variables.put("ROSTRUM_JAVA_OPTS", "-Xmx2g -Da=b");
    Outcome outcome = run("build", "", "a b", "*");
    assertThat(outcome.exit()).isEqualTo(7);
    assertThat(outcome.out())
        .endsWith(
            """
            <-Drostrum.terminal=false>
            <-Xmx2g>
            <-Da=b>
            <-cp>
            <%s/target/launcher/rostrum.jar>
            <org.rostrum.cli.Main>
            <build>
            <>
            <a b>
            <*>
            """
                .formatted(home));
    assertThat(outcome.err()).isEmpty();
  }

  @Test
  void findsItsHomeBehindLinks() throws Exception {
    givenJava("25", "echo \"$@\"");
    givenABuiltProgram();
    Files.createDirectory(folder.resolve("bin"));
    Files.createSymbolicLink(folder.resolve("near"), Path.of("a home/rostrum"));
    launcher = Files.createSymbolicLink(folder.resolve("bin/rostrum"), Path.of("../near"));
    assertThat(run("check").out()).contains(home + "/target/launcher/rostrum.jar");
  }

  /** A JDK that says in its file {@code release} which it is; without that file if empty. */
  private Path givenJava(String version, String behaviour) throws IOException {
    Path jdk = folder.resolve("jdk");
    Path java = script(jdk.resolve("bin/java"), behaviour);
    if (!version.isEmpty()) {
      Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    }
    variables.put("JAVA_HOME", jdk.toString());
    return java;
  }

  private void givenABuiltProgram() throws IOException {
    Files.createFile(home.resolve("target/launcher/rostrum.jar"));
  }

  private static Path script(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, "#!/bin/sh\n" + text + "\n");
    assertThat(file.toFile().setExecutable(true)).isTrue();
    return file;
  }

  private void thenFails(String complaint) throws Exception {
    assertThat(run("--help")).isEqualTo(new Outcome(3, "", "rostrum: " + complaint + "\n"));
  }

  private record Outcome(int exit, String out, String err) {}

  private Outcome run(String... arguments) throws Exception {
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    List<String> command =
        Stream.concat(Stream.of("/bin/sh", launcher.toString()), Stream.of(arguments)).toList();
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().clear();
    builder.environment().putAll(variables);
    Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    return new Outcome(process.waitFor(), Files.readString(out), Files.readString(err));
  }
}
