/**
 * What, at which URL: spine, stage 4.
 *
 * <p>A {@link org.rostrum.site.SitePath} names a published file, a {@link org.rostrum.site.Content}
 * is what stands in it, an {@link org.rostrum.site.Artifact} is both. Uses {@code coverage}, {@code
 * document}, {@code source} and {@code i18n}.
 */
@NullMarked
package org.rostrum.site;

import org.jspecify.annotations.NullMarked;
