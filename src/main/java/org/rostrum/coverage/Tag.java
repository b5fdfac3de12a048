package org.rostrum.coverage;

/**
 * A topic.
 *
 * @param key its id is the slug of its name
 * @param name as written by the file that comes first
 */
public record Tag(Key key, String name) {}
