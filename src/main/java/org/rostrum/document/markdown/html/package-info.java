/**
 * HTML as text: {@link org.rostrum.document.markdown.html.Html} is what the walk writes into; the
 * allow-list names the elements, attributes and schemes that may be published. Knows no Markdown
 * but {@code syntax}.
 */
@NullMarked
package org.rostrum.document.markdown.html;

import org.jspecify.annotations.NullMarked;
