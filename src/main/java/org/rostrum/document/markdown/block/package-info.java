/**
 * Finds the blocks. {@link org.rostrum.document.markdown.block.Grammar} is the front door: it turns
 * a text into a tree with Flexmark's parser, in which our own readers stand for headings, fences,
 * HTML, lists, footnotes and tables. Uses {@code inline}, {@code tree} and {@code syntax}.
 */
@NullMarked
package org.rostrum.document.markdown.block;

import org.jspecify.annotations.NullMarked;
