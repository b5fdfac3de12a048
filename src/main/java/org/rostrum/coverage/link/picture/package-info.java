/**
 * Finds the pictures that texts and front matter name.
 *
 * <p>With credits from their sidecars. Uses {@code told}.
 */
@NullMarked
package org.rostrum.coverage.link.picture;

import org.jspecify.annotations.NullMarked;
