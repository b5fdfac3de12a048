/**
 * Feeds of the news flow: an output.
 *
 * <p>{@link org.rostrum.feed.AtomFeed} is the one of now. Further formats are a class each, made of
 * the same parts, and a line in {@code build.Outputs}. Uses {@code site}, {@code coverage}, {@code
 * document} and {@code i18n}.
 */
@NullMarked
package org.rostrum.feed;

import org.jspecify.annotations.NullMarked;
