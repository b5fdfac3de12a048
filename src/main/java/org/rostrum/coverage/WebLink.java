package org.rostrum.coverage;

/** A link to somewhere else, with the words to show for it. */
public record WebLink(String title, String url) {}
