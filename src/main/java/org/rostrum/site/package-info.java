/**
 * What, at which address: spine, stage 4.
 *
 * <p>Every {@link org.rostrum.site.Output} names its files; {@link org.rostrum.site.SitePlan} holds
 * them all, each address claimed once, before anything is rendered. Only {@link
 * org.rostrum.site.Addresses} knows where things stand; all others ask the plan. Uses {@code
 * coverage}, {@code document}, {@code source} and {@code i18n}.
 */
@NullMarked
package org.rostrum.site;

import org.jspecify.annotations.NullMarked;
