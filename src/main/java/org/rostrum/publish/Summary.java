package org.rostrum.publish;

/**
 * What a commit did, in numbers of files.
 *
 * @param all the files of the site, changed or not
 * @param added those that were not there before
 * @param changed those that were there with other bytes
 * @param removed those of the last publication that this one lacks
 */
public record Summary(int all, int added, int changed, int removed) {
  /** Nothing was published. */
  static final Summary NOTHING = new Summary(0, 0, 0, 0);

  /** Whether the site is as it was before. */
  public boolean isUnchanged() {
    return added + changed + removed == 0;
  }
}
