package org.rostrum.source;

import java.util.List;

/**
 * The files of a folder, sorted by path.
 *
 * @param files what will be read as text
 * @param assets what is only copied
 */
public record SourceTree(List<SourceFile> files, List<Asset> assets) {
  /** Copies the lists. */
  public SourceTree {
    files = List.copyOf(files);
    assets = List.copyOf(assets);
  }
}
