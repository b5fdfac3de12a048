package org.rostrum.authoring;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.rostrum.source.Asset;
import org.rostrum.source.SourcePath;
import org.rostrum.source.SourceTree;

/** A site that is yet to be written into a folder. */
public final class NewSite {
  private static final String RESOURCES = "sample";

  /** Its files are taken as they are, none as a text. */
  private static final String FILES = "site";

  /**
   * The files that cannot be packed: those of this name never are, and an empty one says nothing.
   */
  private static final List<Asset> UNPACKED =
      List.of(
          text(".gitignore", "/site-output/*\n!/site-output/.gitkeep\n"),
          text("site-output/.gitkeep", ""));

  private final List<Asset> files;

  private NewSite(List<Asset> files) {
    this.files = files;
  }

  /** The sample that comes with Rostrum: the coverage of an invented conference. */
  public static NewSite sample() {
    SourceTree packed = SourceTree.ofResources(NewSite.class, RESOURCES, RESOURCES, FILES);
    return new NewSite(Stream.concat(packed.assets().stream(), UNPACKED.stream()).toList());
  }

  /** How many files it has. */
  public int size() {
    return files.size();
  }

  /**
   * Writes all files, or none. Nothing is written over, no link inside of the folder is followed,
   * and what was written is taken back if the disk refuses the rest.
   *
   * @param folder where to; made with those above it if it is not there
   * @return what stands in the way, named from the folder with {@code /} between the names; if
   *     there is anything, nothing was written
   * @throws java.io.UncheckedIOException if the disk refuses
   */
  public List<String> writeTo(Path folder) {
    List<String> inTheWay = new Obstacles(folder).to(files.stream().map(NewSite::place).toList());
    if (inTheWay.isEmpty()) {
      write(folder);
    }
    return inTheWay;
  }

  private void write(Path folder) {
    FreshFiles written = new FreshFiles();
    try {
      written.makeFolder(folder);
      for (Asset file : files) {
        written.write(folder.resolve(place(file)), file);
      }
    } catch (RuntimeException refused) {
      written.takeBack();
      throw refused;
    }
  }

  /** Where a file comes to stand, from the folder of the site. */
  private static String place(Asset file) {
    return file.path().value().substring((RESOURCES + "/" + FILES + "/").length());
  }

  private static Asset text(String place, String text) {
    SourcePath path = new SourcePath(RESOURCES + "/" + FILES + "/" + place);
    return Asset.of(path, text.getBytes(StandardCharsets.UTF_8));
  }
}
