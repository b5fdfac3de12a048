/**
 * Puts together what several places tell of one thing.
 *
 * <p>Lists are joined, and one fact told differently is reported. Uses {@code told}.
 */
@NullMarked
package org.rostrum.coverage.link.merge;

import org.jspecify.annotations.NullMarked;
