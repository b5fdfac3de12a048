package org.rostrum.build;

import java.time.Duration;

/** How long something took. */
public record Timing(String name, Duration duration) {}
