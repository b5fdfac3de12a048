/**
 * Writes a tree as HTML with holes. {@link org.rostrum.document.markdown.write.Walk} is the front
 * door; the writers of the single constructs, what they look up beforehand ({@code Outline}) and
 * the check of raw HTML ({@link org.rostrum.document.markdown.write.SafeHtml}) stand beside it.
 * Uses {@code block} (for the grammar), {@code inline}, {@code html}, {@code tree} and {@code
 * syntax}.
 */
@NullMarked
package org.rostrum.document.markdown.write;

import org.jspecify.annotations.NullMarked;
