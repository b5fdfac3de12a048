/**
 * Awards and their grants.
 *
 * <p>They name people, sessions and events, whose books are written before. Uses {@code book} and
 * what that uses.
 */
@NullMarked
package org.rostrum.coverage.link.award;

import org.jspecify.annotations.NullMarked;
