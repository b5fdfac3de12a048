package org.rostrum.publish;

import org.rostrum.publish.Standing.Kind;
import org.rostrum.site.SitePath;

/**
 * A file that was added.
 *
 * @param entry how it stands to the published one; it is staged unless that is unchanged
 * @param standing what stood in its place
 * @param fingerprint of its own content
 */
record Arrival(SitePath path, Entry entry, Standing standing, Fingerprint fingerprint) {
  boolean isStaged() {
    return entry != Entry.UNCHANGED;
  }

  /** What a single move puts in place: the file, or the topmost folder that is new with it. */
  SitePath unit() {
    return standing.at();
  }

  /** Whether a file has to become a folder for it, or a folder a file. */
  boolean isSwap() {
    return standing.is(Kind.FOLDER) || (standing.is(Kind.FILE) && !standing.isFile(path));
  }
}
