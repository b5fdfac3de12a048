/**
 * Markdown, private to {@code document}.
 *
 * <p>{@link org.rostrum.document.markdown.MarkdownReader} turns Markdown into a {@link
 * org.rostrum.document.Body}. Flexmark finds the blocks ({@code block.Grammar}); what stands inside
 * them is found by our own scanners ({@code inline.InlineScanner}), which read every input in
 * linear time; our own walk ({@code write.Walk}) writes HTML with holes. Where the text holds raw
 * HTML, the result passes an allow-list ({@code write.SafeHtml}). The rooms inside, each using only
 * those after it: {@code write}, {@code block}, {@code inline}, {@code tree}, {@code html}, {@code
 * syntax}. Uses {@code source} and {@code i18n}; nothing outside of {@code document} sees Flexmark
 * or jsoup.
 */
@NullMarked
package org.rostrum.document.markdown;

import org.jspecify.annotations.NullMarked;
