package org.rostrum.publish;

import org.rostrum.site.SitePath;

/**
 * What decides whether a file can be put at a path.
 *
 * @param kind what stands there
 * @param at where: the path itself; or the folder above it that is none; or, of nothing, the
 *     topmost folder that is missing
 * @param size of a file, in bytes
 */
record Standing(Kind kind, SitePath at, long size) {
  /** What can stand at a path. */
  enum Kind {
    NOTHING,
    FILE,
    FOLDER,
    /** A link or a device: never followed, never ours. */
    OTHER
  }

  static Standing of(Kind kind, SitePath at) {
    return new Standing(kind, at, 0);
  }

  boolean is(Kind wanted) {
    return kind == wanted;
  }

  /** Whether the file of this path stands there. */
  boolean isFile(SitePath path) {
    return kind == Kind.FILE && at.equals(path);
  }
}
