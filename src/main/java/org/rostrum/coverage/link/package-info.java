/**
 * Puts together what was told in several places and resolves what is told by name.
 *
 * <p>{@link org.rostrum.coverage.link.Linking} is the front door: it fills the books of each kind
 * and lets them write their records in the order of the records: events, people, sessions, awards,
 * articles. The rooms inside use only those before them: {@code told}, {@code name}, {@code merge},
 * {@code held}, {@code time}, {@code picture}, {@code book}, {@code award}.
 */
@NullMarked
package org.rostrum.coverage.link;

import org.jspecify.annotations.NullMarked;
