/**
 * Puts together what was told in several places and resolves what is told by name.
 *
 * <p>Each kind has its <em>book</em>, which gathers the tellings of its things, merges them, finds
 * them by any of their names, and writes their records. The order of the books is that of the
 * records: events, people, sessions, awards, articles. {@link org.rostrum.coverage.link.Desk} is
 * what all of them share.
 */
@NullMarked
package org.rostrum.coverage.link;

import org.jspecify.annotations.NullMarked;
