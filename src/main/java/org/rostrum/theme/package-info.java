/**
 * The workshop: templates, their checker, the words and files of a theme.
 *
 * <p>{@link org.rostrum.theme.Theme} lays a site's own {@code templates/} over the default theme,
 * checks every template when it is loaded, and gives out {@link org.rostrum.theme.Template}s,
 * {@link org.rostrum.i18n.Messages} and assets. A theme is dead text: it can read the records that
 * it is given and nothing else, so that one from a stranger may be built safely. Uses {@code
 * document}, {@code source} and {@code i18n}; Mustache is known here only.
 */
@NullMarked
package org.rostrum.theme;

import org.jspecify.annotations.NullMarked;
