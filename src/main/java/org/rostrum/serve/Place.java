package org.rostrum.serve;

import java.util.Optional;
import org.rostrum.site.PlannedFile;
import org.rostrum.site.SitePath;

/**
 * Where a request leads, as on a static host.
 *
 * @param file what is there; empty if nothing is
 * @param redirect the address to ask for instead
 */
record Place(Optional<PlannedFile> file, Optional<String> redirect) {
  private static final String INDEX = "index.html";
  private static final Place NOWHERE = new Place(Optional.empty(), Optional.empty());

  /**
   * Finds a place; only what is planned can be found, so that no path leads out of the site.
   *
   * @param path of the request, decoded
   */
  static Place of(String path, Edition.Good site) {
    String base = site.preview().basePath() + "/";
    if (!path.startsWith(base)) {
      boolean isAbove = path.equals("/") || (path + "/").equals(base);
      return isAbove ? new Place(Optional.empty(), Optional.of(base)) : NOWHERE;
    }
    return inside(path.substring(base.length()), site);
  }

  private static Place inside(String path, Edition.Good site) {
    if (path.isEmpty() || path.endsWith("/")) {
      return at(path + INDEX, site);
    }
    Place file = at(path, site);
    if (file.file().isPresent()) {
      return file;
    }
    Optional<String> folder =
        at(path + "/" + INDEX, site)
            .file()
            .map(PlannedFile::path)
            .flatMap(site.preview().plan()::urlOf);
    return folder.isPresent() ? new Place(Optional.empty(), folder) : at(path + ".html", site);
  }

  private static Place at(String path, Edition.Good site) {
    PlannedFile file = site.files().get(path);
    return file == null ? NOWHERE : new Place(Optional.of(file), Optional.empty());
  }

  /** The page that hosts show where there is nothing. */
  static Optional<PlannedFile> notFound(Edition.Good site) {
    return at(new SitePath("404.html").value(), site).file();
  }
}
