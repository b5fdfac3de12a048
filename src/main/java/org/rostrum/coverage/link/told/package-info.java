/**
 * What each file tells, by itself.
 *
 * <p>The place of a file, its facts, and the maps in it that tell of something else. Uses no other
 * room of the linker.
 */
@NullMarked
package org.rostrum.coverage.link.told;

import org.jspecify.annotations.NullMarked;
