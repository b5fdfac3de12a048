/**
 * Everything that writes into {@code content/}.
 *
 * <p>{@link org.rostrum.authoring.NewSite} is a site that is not there yet, such as the sample that
 * comes with Rostrum. It is written whole or not at all, and never over anything. Uses {@code
 * source} and {@code diagnostic}.
 */
@NullMarked
package org.rostrum.authoring;

import org.jspecify.annotations.NullMarked;
