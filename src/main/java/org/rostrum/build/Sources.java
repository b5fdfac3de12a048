package org.rostrum.build;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rostrum.diagnostic.Checked;
import org.rostrum.diagnostic.Findings;
import org.rostrum.diagnostic.SourceLines;
import org.rostrum.document.Picture;
import org.rostrum.source.Asset;
import org.rostrum.source.SourceFile;
import org.rostrum.source.SourcePath;
import org.rostrum.source.SourceText;
import org.rostrum.source.SourceTree;
import org.rostrum.theme.Theme;

/**
 * The folders that a site is made from.
 *
 * @param content the author's {@code content/}
 * @param ownTheme the site's {@code templates/}
 * @param defaultTheme what is packed with Rostrum
 */
record Sources(SourceTree content, SourceTree ownTheme, SourceTree defaultTheme) {
  private static final Set<String> SITE = Set.of("content/site.yaml", "content/site.yml");
  private static final String DEFAULT_THEME = "org/rostrum/theme/default";

  static Checked<Sources> read(Path source, SourceTree defaultTheme) {
    Findings findings = new Findings();
    SourceTree content =
        findings.take(SourceTree.read(source.resolve("content"), "content", "static"));
    SourceTree own =
        findings.take(SourceTree.read(source.resolve("templates"), "templates", "assets"));
    return findings.with(new Sources(content, own, defaultTheme));
  }

  static SourceTree packedTheme() {
    return SourceTree.ofResources(Theme.class, DEFAULT_THEME, "templates", "assets");
  }

  Optional<SourceFile> site() {
    return content.files().stream().filter(file -> SITE.contains(file.path().value())).findFirst();
  }

  /** All that is read but {@code site.yaml}. */
  List<SourceFile> documents() {
    Optional<SourceFile> site = site();
    return content.files().stream().filter(file -> !Optional.of(file).equals(site)).toList();
  }

  List<Asset> pictures() {
    return content.assets().stream().filter(asset -> Picture.isPicture(asset.path())).toList();
  }

  /** All assets, those that are pictures as these were read. */
  List<Asset> assets(List<Picture> pictures) {
    Map<SourcePath, Asset> read =
        pictures.stream().map(Picture::asset).collect(Collectors.toMap(Asset::path, a -> a));
    return content.assets().stream().map(asset -> read.getOrDefault(asset.path(), asset)).toList();
  }

  /** The lines of all files, read again when a finding shows one. */
  SourceLines lines() {
    Map<String, SourceFile> files =
        Stream.of(defaultTheme, ownTheme, content)
            .flatMap(tree -> tree.files().stream())
            .collect(
                Collectors.toMap(
                    file -> file.path().value(),
                    Function.identity(),
                    (under, over) -> over,
                    TreeMap::new));
    Map<String, Optional<SourceText>> texts = new TreeMap<>();
    return (file, line) ->
        Optional.ofNullable(files.get(file))
            .flatMap(found -> texts.computeIfAbsent(file, unused -> text(found)))
            .flatMap(text -> text.line(line));
  }

  /** A file may be gone by the time that a finding speaks of it. */
  private static Optional<SourceText> text(SourceFile file) {
    try {
      return Optional.of(file.text().value());
    } catch (UncheckedIOException gone) {
      return Optional.empty();
    }
  }
}
