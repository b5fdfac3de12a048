package org.rostrum.build;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * All that a build depends on.
 *
 * @param source the site's folder
 * @param output where the site goes
 * @param baseUrl instead of {@code url} in site.yaml
 * @param now decides what is held back
 * @param drafts whether drafts are published too
 * @param future whether what is not yet due is published too
 * @param strict whether warnings keep the site from being published
 * @param threads how many work at once
 */
public record Project(
    Path source,
    Path output,
    Optional<String> baseUrl,
    Instant now,
    boolean drafts,
    boolean future,
    boolean strict,
    int threads) {
  /** The name of the site's folder, which is its title if none is told. */
  String folderName() {
    Path name = source.toAbsolutePath().normalize().getFileName();
    return name == null ? "Rostrum" : name.toString();
  }

  /** The output folder as messages name it: from the site's folder if it lies in there. */
  String outputName() {
    Path folder = output.toAbsolutePath().normalize();
    Path site = source.toAbsolutePath().normalize();
    return (folder.startsWith(site) ? site.relativize(folder) : folder).toString();
  }
}
