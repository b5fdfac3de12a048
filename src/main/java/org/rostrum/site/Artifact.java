package org.rostrum.site;

/**
 * A file that is ready to be published.
 *
 * @param path where it goes
 * @param content what stands in it
 */
public record Artifact(SitePath path, Content content) {}
