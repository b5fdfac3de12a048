/**
 * Languages: the words, dates, plurals, order and slugs of each.
 *
 * <p>All locale data come from ICU4J or from the theme's {@code messages/}, never from the JDK, so
 * that the same input gives the same bytes on every machine. Uses no other room.
 */
@NullMarked
package org.rostrum.i18n;

import org.jspecify.annotations.NullMarked;
