/**
 * Parts what is published from what is not.
 *
 * <p>The names of what is held back stay known, so that a reference to it is no mistake. Uses
 * {@code told} and {@code name}.
 */
@NullMarked
package org.rostrum.coverage.link.held;

import org.jspecify.annotations.NullMarked;
