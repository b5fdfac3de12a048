/**
 * What, at which address: spine, stage 4.
 *
 * <p>Every {@link org.rostrum.site.Output} names its files; {@link org.rostrum.site.SitePlan} holds
 * them all, each address claimed once and each link followed, before anything is rendered. Only
 * {@link org.rostrum.site.Addresses} knows where things stand; all others ask the plan. {@link
 * org.rostrum.site.Filling} puts links and pictures into texts. The outputs that every site has
 * stand here too: {@link org.rostrum.site.Assets}, {@link org.rostrum.site.Sitemap}, {@link
 * org.rostrum.site.Robots}, {@link org.rostrum.site.NoJekyll} and {@link
 * org.rostrum.site.Redirects}. A {@link org.rostrum.site.SitePath} names a published file, a {@link
 * org.rostrum.site.Content} is what stands in it, an {@link org.rostrum.site.Artifact} is both.
 * Uses {@code coverage}, {@code document}, {@code source} and {@code i18n}.
 */
@NullMarked
package org.rostrum.site;

import org.jspecify.annotations.NullMarked;
