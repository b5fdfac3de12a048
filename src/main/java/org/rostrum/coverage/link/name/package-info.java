/**
 * The names of things of one kind.
 *
 * <p>Finds a thing by any of its names, and says what was meant by one that nobody has. Uses no
 * other room of the linker.
 */
@NullMarked
package org.rostrum.coverage.link.name;

import org.jspecify.annotations.NullMarked;
