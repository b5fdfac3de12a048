package org.rostrum.source;

import java.nio.file.Path;
import java.util.List;
import org.rostrum.diagnostic.Checked;

/**
 * The files of a folder, sorted by path.
 *
 * @param files what will be read as text: Markdown, YAML, templates
 * @param assets what is only copied
 */
public record SourceTree(List<SourceFile> files, List<Asset> assets) {
  /** Copies the lists. */
  public SourceTree {
    files = List.copyOf(files);
    assets = List.copyOf(assets);
  }

  /**
   * Walks a folder; one that does not exist is an empty tree. Names that begin with {@code _} or
   * {@code .} are left out, except inside the folder of assets. Nothing outside of the folder is
   * opened, and no file yet: a symbolic link that leads out, in a circle or nowhere is reported and
   * not followed. The folder itself may be a link.
   *
   * @param name the first name of all paths: {@code content}
   * @param assetsFolder the folder at the top, e.g. {@code static}, whose files are all assets
   * @throws java.io.UncheckedIOException if a folder cannot be read
   */
  public static Checked<SourceTree> read(Path folder, String name, String assetsFolder) {
    return new FolderWalk(folder, new Sorting(name, assetsFolder)).tree();
  }

  /**
   * The files of a folder of the class path, in a jar or not.
   *
   * @param anchor a class that is packed together with them
   * @param resourceFolder from the root of the class path: {@code org/rostrum/theme/default}
   * @param name as in {@link #read}
   * @param assetsFolder as in {@link #read}
   */
  public static SourceTree ofResources(
      Class<?> anchor, String resourceFolder, String name, String assetsFolder) {
    return new ResourceWalk(anchor, resourceFolder, new Sorting(name, assetsFolder)).tree();
  }
}
