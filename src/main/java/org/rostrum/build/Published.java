package org.rostrum.build;

/**
 * What was published, in numbers of pages.
 *
 * @param pages all of them
 * @param added those that were not there before
 * @param changed those that were there with other bytes
 * @param removed files of the last publication that this one lacks
 * @param others other files, such as pictures and feeds, that are new or changed
 */
public record Published(int pages, int added, int changed, int removed, int others) {}
