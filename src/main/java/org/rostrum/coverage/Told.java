package org.rostrum.coverage;

import org.rostrum.coverage.link.told.ToldFile;

/**
 * What one document tells, read by the declarations of its kind, and not yet linked with anything.
 *
 * @param file for {@link Linker} only
 */
public record Told(ToldFile file) {}
