package org.rostrum.publish;

import org.rostrum.diagnostic.Checked;
import org.rostrum.site.Artifact;

/**
 * One new state of a site: files are added, then become visible together. What was not committed is
 * dropped by {@link #close}.
 */
public interface Publication extends AutoCloseable {
  /**
   * Takes a file and reads its content to the end. May be called from many threads at once.
   *
   * @return how the file stands to the published one
   * @throws IllegalArgumentException if two files claim one path, or a file and a folder do
   * @throws java.io.UncheckedIOException if the content cannot be read or kept
   */
  Entry add(Artifact artifact);

  /**
   * Makes visible what was added, and nothing else; called once, after all calls of {@link #add}
   * have returned.
   *
   * @return what was done; with {@code OUTPUT-FOREIGN} errors nothing was done, and the counts are
   *     zero
   * @throws java.io.UncheckedIOException if the disk refuses
   */
  Checked<Summary> commit();

  /** Drops what was not committed and lets the next build in. Does nothing the second time. */
  @Override
  void close();
}
