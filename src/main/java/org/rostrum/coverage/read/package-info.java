/**
 * What authors write, declared once as data.
 *
 * <p>A {@link org.rostrum.coverage.read.Shape} lists the {@link org.rostrum.coverage.read.Field}s
 * of a kind or of a map inside of one; the same declaration reads, checks, gives “did you mean” and
 * will write the reference. Reading turns a map of the front matter into {@link
 * org.rostrum.coverage.read.Facts}: typed values, each with its place. Nothing is looked up here;
 * references stay as they are written.
 */
@NullMarked
package org.rostrum.coverage.read;

import org.jspecify.annotations.NullMarked;
