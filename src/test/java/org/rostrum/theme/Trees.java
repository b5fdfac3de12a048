package org.rostrum.theme;

import java.util.ArrayList;
import java.util.List;
import org.rostrum.diagnostic.Checked;
import org.rostrum.source.Asset;
import org.rostrum.source.SourceFile;
import org.rostrum.source.SourcePath;
import org.rostrum.source.SourceText;
import org.rostrum.source.SourceTree;

/** Folders in memory. */
final class Trees {
  private Trees() {}

  /** Nothing at all. */
  static SourceTree empty() {
    return new SourceTree(List.of(), List.of());
  }

  /** A tree {@code templates/} of paths and texts in turn. */
  static SourceTree of(String... pathsAndTexts) {
    List<SourceFile> files = new ArrayList<>();
    for (int i = 0; i < pathsAndTexts.length; i += 2) {
      files.add(new MemoryFile(path(pathsAndTexts[i]), pathsAndTexts[i + 1]));
    }
    return new SourceTree(files, List.of());
  }

  /** A tree {@code templates/} of assets. */
  static SourceTree ofAssets(long size, String... paths) {
    List<Asset> assets = new ArrayList<>();
    for (String path : paths) {
      assets.add(new SizedAsset(path(path), size));
    }
    return new SourceTree(List.of(), assets);
  }

  private static SourcePath path(String inside) {
    return new SourcePath("templates/" + inside);
  }

  private record MemoryFile(SourcePath path, String content) implements SourceFile {
    @Override
    public Checked<SourceText> text() {
      return Checked.of(new SourceText(path, content));
    }
  }

  private record SizedAsset(SourcePath path, long size) implements Asset {
    @Override
    public java.io.InputStream open() {
      throw new UnsupportedOperationException();
    }
  }
}
