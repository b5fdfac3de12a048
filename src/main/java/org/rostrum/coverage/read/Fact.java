package org.rostrum.coverage.read;

import org.rostrum.diagnostic.Span;

/** A value of a field, and where it is told. */
public record Fact<T>(T value, Span span) {}
