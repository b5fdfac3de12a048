/**
 * Puts days and hours into the zones of their events.
 *
 * <p>What events lack for it is said once. Uses {@code merge} and {@code told}.
 */
@NullMarked
package org.rostrum.coverage.link.time;

import org.jspecify.annotations.NullMarked;
