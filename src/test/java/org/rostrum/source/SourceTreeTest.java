package org.rostrum.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.diagnostic.Checked;
import org.rostrum.diagnostic.Code;
import org.rostrum.diagnostic.Diagnostic;
import org.rostrum.diagnostic.Span;

@Timeout(value = 20, unit = TimeUnit.SECONDS)
class SourceTreeTest {
  @TempDir Path folder;

  @Test
  void isEmptyWithoutAFolder() {
    Checked<SourceTree> tree = SourceTree.read(folder.resolve("none"), "content", "static");

    assertThat(tree).isEqualTo(Checked.of(new SourceTree(List.of(), List.of())));
  }

  @Test
  void sortsByTheWholePath() throws IOException {
    given("a/b.md", "a-b.md", "A.YAML", "a/hall.jpg", "b.txt", "a.md");

    assertThat(files())
        .containsExactly("content/A.YAML", "content/a-b.md", "content/a.md", "content/a/b.md");
    assertThat(assets()).containsExactly("content/a/hall.jpg", "content/b.txt");
  }

  @Test
  void leavesOutHiddenNamesButNotOfAssets() throws IOException {
    given("_draft.md", ".git/a.md", "_x/a.md", "static/.nojekyll", "static/_a/b.md", "a/static/_b");

    assertThat(files()).isEmpty();
    assertThat(assets()).containsExactly("content/static/.nojekyll", "content/static/_a/b.md");
  }

  @Test
  void tellsWhatAnotherGeneratorWouldRead() throws IOException {
    given("_posts/a.md", "x/_index.md", "config.toml", "about.html", "static/b.html", "_notes.md");

    assertThat(read().diagnostics())
        .extracting(finding -> finding.span().file())
        .containsExactlyInAnyOrder(
            "content/_posts", "content/about.html", "content/config.toml", "content/x/_index.md");
  }

  @Test
  void readsTextAndAssets() throws IOException {
    given("a.md", "b.jpg");

    SourceTree tree = read().value();

    assertThat(tree.files().get(0).text().value().text()).isEqualTo("a.md");
    assertThat(tree.assets().get(0).size()).isEqualTo(5);
    try (InputStream stream = tree.assets().get(0).open()) {
      assertThat(stream).hasContent("b.jpg");
    }
  }

  @Test
  void followsLinksInside() throws IOException {
    given("a/b.md", "c.md");
    link("d.md", "c.md");
    link("e", "a");

    assertThat(files())
        .containsExactly("content/a/b.md", "content/c.md", "content/d.md", "content/e/b.md");
    assertThat(read().diagnostics()).isEmpty();
  }

  @Test
  void doesNotFollowLinksOutside() throws IOException {
    given("a.md");
    Path outside = Files.createDirectory(folder.resolve("outside"));
    Files.writeString(outside.resolve("secret.md"), "secret");
    link("dir", "../outside");
    link("file.md", "../outside/secret.md");
    link("gone.md", "nowhere.md");

    assertThat(files()).containsExactly("content/a.md");
    assertThat(read().diagnostics())
        .containsExactly(
            outside("dir", "is a link that leads out of the folder, and is not followed"),
            outside("file.md", "is a link that leads out of the folder, and is not followed"),
            outside("gone.md", "is a link that leads nowhere or in a circle, and is not followed"));
  }

  @Test
  void doesNotRunInCircles() throws IOException {
    given("a/a.md", "b/b.md");
    link("a/self", ".");
    link("a/up", "..");
    link("a/other", "../b");
    link("b/other", "../a");
    link("loop", "loop");

    assertThat(files())
        .containsExactly(
            "content/a/a.md", "content/a/other/b.md", "content/b/b.md", "content/b/other/a.md");
    assertThat(read().diagnostics())
        .extracting(Diagnostic::span)
        .extracting(Span::file)
        .contains("content/a/self", "content/a/up", "content/loop", "content/a/other/other");
  }

  @Test
  void doesNotOpenAFileThatBecameALink() throws IOException {
    given("a.md");
    SourceFile file = read().value().files().get(0);
    Files.writeString(folder.resolve("secret"), "secret");
    Files.delete(folder.resolve("content/a.md"));
    link("a.md", "../secret");

    assertThatThrownBy(file::text).isInstanceOf(UncheckedIOException.class);
  }

  @Test
  void doesNotOpenPipes() throws Exception {
    given("a.md");
    assumeThat(shell("mkfifo content/pipe.md")).isZero();

    assertThat(files()).containsExactly("content/a.md");
    assertThat(read().diagnostics())
        .containsExactly(outside("pipe.md", "is a pipe, socket or device, and is not read"));
  }

  @Test
  void readsNamesAsUtf8WhateverTheLocale() throws Exception {
    given("a.md");
    assumeThat(shell("printf x > 'content/қазақ 😀.md'")).isZero();

    assertThat(files()).containsExactly("content/a.md", "content/қазақ 😀.md");
    assertThat(read().value().files().get(1).text().value().text()).isEqualTo("x");
  }

  @Test
  void refusesNamesThatCannotBeRead() throws Exception {
    given("a.md");
    assumeThat(
            shell("touch \"$(printf 'content/b\\377.md')\" \"$(printf 'content/c\\033[1m.md')\""))
        .isZero();

    assertThat(files()).containsExactly("content/a.md");
    assertThat(read().diagnostics())
        .containsExactly(named("content/b\uFFFD.md"), named("content/c\uFFFD[1m.md"));
  }

  @Test
  void namesAFolderThatCannotBeRead() throws IOException {
    given("a/b.md");
    Path closed = folder.resolve("content/a");
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
    try {
      assumeThat(Files.isReadable(closed)).isFalse();
      assertThatThrownBy(this::read)
          .isInstanceOf(UncheckedIOException.class)
          .hasMessageContaining("content/a");
    } finally {
      Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("rwx------"));
    }
  }

  @Test
  void readsResourcesInAJar() throws Exception {
    Path jar = folder.resolve("a +ä.jar".replace("ä", "a"));
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(out)) {
      add(entries, SourcePath.class.getName().replace('.', '/') + ".class", classFile());
      add(entries, "theme/default/pages/a.mustache", "page".getBytes(UTF_8));
      add(entries, "theme/default/assets/_a.css", "css".getBytes(UTF_8));
      add(entries, "theme/default/_b/c.css", "no".getBytes(UTF_8));
      add(entries, "theme/defaults/c.css", "no".getBytes(UTF_8));
    }
    try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
      Class<?> anchor = loader.loadClass(SourcePath.class.getName());

      SourceTree tree = SourceTree.ofResources(anchor, "theme/default", "templates", "assets");

      assertThat(tree.files())
          .extracting(SourceFile::path)
          .extracting(SourcePath::value)
          .containsExactly("templates/pages/a.mustache");
      assertThat(tree.files().get(0).text().value().text()).isEqualTo("page");
      assertThat(tree.assets())
          .extracting(Asset::path)
          .extracting(SourcePath::value)
          .containsExactly("templates/assets/_a.css");
      assertThat(tree.assets().get(0).size()).isEqualTo(3);
    }
  }

  @Test
  void readsResourcesInAFolder() {
    SourceTree tree =
        SourceTree.ofResources(SourceTreeTest.class, "mistakes", "templates", "assets");

    assertThat(tree.assets())
        .extracting(Asset::path)
        .contains(new SourcePath("templates/front-matter/quotes.md.txt"));
  }

  private static byte[] classFile() throws IOException {
    try (InputStream stream = SourcePath.class.getResourceAsStream("SourcePath.class")) {
      assertThat(stream).isNotNull();
      return stream.readAllBytes();
    }
  }

  private static void add(JarOutputStream jar, String name, byte[] bytes) throws IOException {
    jar.putNextEntry(new ZipEntry(name));
    jar.write(bytes);
    jar.closeEntry();
  }

  private void given(String... files) throws IOException {
    for (String file : files) {
      Path path = folder.resolve("content").resolve(file);
      Files.createDirectories(path.getParent());
      Files.writeString(path, file, UTF_8);
    }
  }

  private void link(String name, String target) throws IOException {
    Files.createSymbolicLink(folder.resolve("content").resolve(name), Path.of(target));
  }

  private int shell(String command) throws IOException, InterruptedException {
    return new ProcessBuilder("sh", "-c", command).directory(folder.toFile()).start().waitFor();
  }

  private Checked<SourceTree> read() {
    return SourceTree.read(folder.resolve("content"), "content", "static");
  }

  private List<String> files() {
    return read().value().files().stream().map(file -> file.path().value()).toList();
  }

  private List<String> assets() {
    return read().value().assets().stream().map(asset -> asset.path().value()).toList();
  }

  private static Diagnostic outside(String name, String what) {
    return Diagnostic.of(
        Code.FILE_OUTSIDE,
        Span.ofFile("content/" + name),
        "“" + name + "” " + what,
        "put the file itself here, or delete this one");
  }

  private static Diagnostic named(String path) {
    String name = path.substring(path.indexOf('/') + 1);
    return Diagnostic.of(
        Code.FILE_NAME,
        Span.ofFile(path),
        "the name “" + name + "” has characters that cannot be read (shown as �)",
        "rename it, best to letters, digits and dashes");
  }
}
