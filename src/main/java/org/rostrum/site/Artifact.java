package org.rostrum.site;

/** A file, ready to be published. */
public record Artifact(SitePath path, Content content) {}
