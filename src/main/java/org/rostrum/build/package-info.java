/** Runs the stages of the spine in their order. */
@NullMarked
package org.rostrum.build;

import org.jspecify.annotations.NullMarked;
