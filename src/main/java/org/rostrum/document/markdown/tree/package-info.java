/**
 * The nodes that stand in Flexmark's tree beside its own, made by {@code inline} and {@code block}
 * and written by {@code write}; and {@link org.rostrum.document.markdown.tree.Refused}, which tells
 * how deep and how tangled a tree may be. Uses {@code syntax}.
 */
@NullMarked
package org.rostrum.document.markdown.tree;

import org.jspecify.annotations.NullMarked;
