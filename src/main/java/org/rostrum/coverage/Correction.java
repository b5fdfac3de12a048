package org.rostrum.coverage;

/** What was wrong in an article, and since when it is put right. */
public record Correction(Moment date, String text) {}
