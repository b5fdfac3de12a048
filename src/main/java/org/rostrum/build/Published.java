package org.rostrum.build;

/**
 * What was published, in numbers of pages.
 *
 * @param pages all of them
 * @param added those that were not there before
 * @param changed those that were there with other bytes
 * @param removed those of the last publication that this one lacks
 */
public record Published(int pages, int added, int changed, int removed) {}
