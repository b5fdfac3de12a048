/**
 * What is wrong, where, and how to put it right.
 *
 * <p>Every stage returns its value in a {@link org.rostrum.diagnostic.Checked}, together with the
 * {@link org.rostrum.diagnostic.Diagnostic}s that it found on the way. Only {@code build} gathers
 * them; {@code cli} prints them with {@link org.rostrum.diagnostic.TextReport} or {@link
 * org.rostrum.diagnostic.JsonReport}. Every room may use this one; it uses none.
 */
@NullMarked
package org.rostrum.diagnostic;

import org.jspecify.annotations.NullMarked;
