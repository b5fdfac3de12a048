package org.rostrum.coverage;

/** A strand of an event's programme; its id is the slug of its name. */
public record Track(String id, String name) {}
