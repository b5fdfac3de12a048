/**
 * Finds what stands inside of blocks: emphasis, links, code, notes, addresses, raw HTML. {@link
 * org.rostrum.document.markdown.inline.InlineScanner} takes the place of Flexmark's inline parser
 * and reads every input in linear time. Uses {@code tree} and {@code syntax}.
 */
@NullMarked
package org.rostrum.document.markdown.inline;

import org.jspecify.annotations.NullMarked;
