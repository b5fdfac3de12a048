package org.rostrum.publish;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.rostrum.site.SitePath;

/**
 * The paths of a site, each given once, and none both a file and a folder. From any thread: each
 * claims first and looks for others then, so that of two at least one sees the other.
 */
final class Claims {
  private final Set<String> files = ConcurrentHashMap.newKeySet();
  private final Set<String> folders = ConcurrentHashMap.newKeySet();

  /**
   * Claims a path for a file.
   *
   * @throws IllegalArgumentException if another file wants it, or has it as a folder
   */
  void claim(SitePath path) {
    boolean first = files.add(path.value());
    if (!first || !claimFolders(path) || folders.contains(path.value())) {
      throw new IllegalArgumentException("two files claim the place of " + path);
    }
  }

  private boolean claimFolders(SitePath path) {
    String folder = path.folder();
    while (!folder.isEmpty() && folders.add(folder)) {
      if (files.contains(folder)) {
        return false;
      }
      folder = folder.substring(0, Math.max(0, folder.lastIndexOf('/')));
    }
    return true;
  }

  /** How many files there are. */
  int count() {
    return files.size();
  }
}
