/**
 * The letters of Markdown: kinds of characters, stretches of the source that know their offsets,
 * entities, and where a link, a tag or a bare address ends. It knows no tree, uses none of the
 * other rooms, and reads every input in linear time.
 */
@NullMarked
package org.rostrum.document.markdown.syntax;

import org.jspecify.annotations.NullMarked;
