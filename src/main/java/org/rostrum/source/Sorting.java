package org.rostrum.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Tells texts from assets, and both from what is left out; gathers them and puts them in order. */
final class Sorting {
  private static final Set<String> TEXTS = Set.of("md", "markdown", "yaml", "yml", "mustache");

  private final String root;
  private final String assetsFolder;
  private final List<SourceFile> files = new ArrayList<>();
  private final List<Asset> assets = new ArrayList<>();

  Sorting(String root, String assetsFolder) {
    this.root = root;
    this.assetsFolder = root + "/" + assetsFolder;
  }

  /** The path of the tree itself. */
  SourcePath root() {
    return new SourcePath(root);
  }

  /** Whether a file or folder is part of the tree. */
  boolean takes(SourcePath path) {
    String name = path.name();
    return isInAssets(path) || !(name.startsWith("_") || name.startsWith("."));
  }

  void add(Asset asset) {
    SourcePath path = asset.path();
    if (!isInAssets(path) && TEXTS.contains(path.extension())) {
      files.add(new TextFile(asset));
    } else {
      assets.add(asset);
    }
  }

  /** Whether a file stands in the folder whose files are all copied. */
  boolean isInAssets(SourcePath path) {
    return path.value().startsWith(assetsFolder + "/");
  }

  SourceTree tree() {
    files.sort(Comparator.comparing(SourceFile::path));
    assets.sort(Comparator.comparing(Asset::path));
    return new SourceTree(files, assets);
  }
}
