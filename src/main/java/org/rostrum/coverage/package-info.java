/**
 * All of it, linked: spine, stage 3.
 *
 * <p>{@link org.rostrum.coverage.Linker} reads the documents by the declarations in {@code
 * coverage.read}, puts together what was told in several places, resolves every reference and gives
 * a {@link org.rostrum.coverage.Coverage}: events, sessions, people, awards, articles, pages and
 * tags as immutable records that point forward only, and the answers backward. Rules that look at
 * the linked whole stand in {@code coverage.rule}, a class each. Uses {@code document}, {@code
 * source} and {@code i18n}.
 */
@NullMarked
package org.rostrum.coverage;

import org.jspecify.annotations.NullMarked;
