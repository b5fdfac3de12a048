package org.rostrum.coverage;

/** A room of an event's venue; its id is the slug of its name. */
public record Room(String id, String name) {}
