/**
 * The pages: HTML, a class per kind.
 *
 * <p>Each class is a {@link org.rostrum.site.Output} that names its pages and makes, for each, a
 * {@code View}: all that its template {@code templates/pages/<kind>.mustache} sees. What several
 * kinds show, such as an article's card or a session's row, is made in {@code page.view}. {@link
 * org.rostrum.page.Pages} is what all of them share. To add a kind: one class, one template, one
 * line in {@code build.Outputs}. Uses {@code theme}, {@code site}, {@code coverage}, {@code
 * document}, {@code i18n} and {@code source}.
 */
@NullMarked
package org.rostrum.page;

import org.jspecify.annotations.NullMarked;
