package org.rostrum.endtoend;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whole sites: a folder with {@code content/}, perhaps {@code templates/}, and what must come out
 * in {@code expected/}. {@code mvn test -Drostrum.golden=update} writes it anew, for review.
 */
class GoldenSitesTest {
  private static final Path CASES = Path.of("src/test/resources/golden");

  /** Of a theme's asset in its published name. */
  private static final Pattern HASH =
      Pattern.compile("(assets/[A-Za-z/0-9-]+)\\.[0-9a-f]{10}\\.(?=[a-z0-9]+)");

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> everySiteIsBuiltAsExpected() throws IOException {
    return cases().stream().map(site -> dynamicTest(name(site), () -> compare(site)));
  }

  @TestFactory
  Stream<DynamicTest> everyMachineWritesTheSameBytes() throws IOException {
    return cases().stream().map(site -> dynamicTest(name(site), () -> vary(site)));
  }

  @Test
  void oneFileThatTellsItAllAndAFileEachGiveTheSamePages() {
    assertThat(texts(SiteFolder.files(CASES.resolve("level-2/expected"))))
        .isEqualTo(texts(SiteFolder.files(CASES.resolve("level-1/expected"))));
  }

  private static List<Path> cases() throws IOException {
    try (Stream<Path> list = Files.list(CASES)) {
      return list.filter(Files::isDirectory).sorted().toList();
    }
  }

  private static String name(Path site) {
    return site.getFileName().toString();
  }

  private SiteFolder copy(Path site, String name, SiteFolder.Bytes change) {
    SiteFolder copy = new SiteFolder(folder.resolve(name(site) + name).resolve("site"));
    return copy.withAll(site.resolve("content"), "content", change)
        .withAll(site.resolve("templates"), "templates", change);
  }

  private void compare(Path site) throws IOException {
    SiteFolder built = copy(site, "", (path, bytes) -> bytes);

    assertThat(built.run("build", "--threads", "1")).as(built.err()).isZero();
    Path expected = site.resolve("expected");
    if (System.getProperty("rostrum.golden", "").equals("update")) {
      rewrite(expected, texts(built.published()));
    }
    assertThat(texts(built.published())).isEqualTo(texts(SiteFolder.files(expected)));
  }

  private void vary(Path site) {
    SiteFolder one = copy(site, "-one", (path, bytes) -> bytes);
    SiteFolder other = copy(site, "-other", Variations::windowsLineEnds);

    assertThat(one.run("build", "--threads", "1")).as(one.err()).isZero();
    Variations.elsewhere(
        () -> assertThat(other.run("build", "--threads", "4")).as(other.err()).isZero());
    assertThat(texts(other.published())).isEqualTo(texts(one.published()));
  }

  private static Map<String, String> texts(Map<String, byte[]> files) {
    Map<String, String> texts = new TreeMap<>();
    files.forEach((path, bytes) -> texts.put(unhashed(path), text(path, bytes)));
    return texts;
  }

  /** The theme's assets are no golden matter: only which of them there are, and who uses them. */
  private static String text(String path, byte[] bytes) {
    return path.startsWith("assets/") ? "" : unhashed(new String(bytes, UTF_8));
  }

  private static String unhashed(String text) {
    return HASH.matcher(text).replaceAll("$1.HASH.");
  }

  private static void rewrite(Path expected, Map<String, String> files) throws IOException {
    if (Files.exists(expected)) {
      try (Stream<Path> walk = Files.walk(expected)) {
        for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = expected.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
  }
}
