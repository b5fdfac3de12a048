/**
 * Events, people and sessions.
 *
 * <p>Each kind has its book, which gathers the tellings of its things and finds them by their
 * names, and a writer of records. {@link org.rostrum.coverage.link.book.Desk} is what all share.
 * Uses all rooms before it; not {@code award}.
 */
@NullMarked
package org.rostrum.coverage.link.book;

import org.jspecify.annotations.NullMarked;
