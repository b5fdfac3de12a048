/** Markdown, read and rendered as far as one file can tell. */
@NullMarked
package org.rostrum.document.markdown;

import org.jspecify.annotations.NullMarked;
