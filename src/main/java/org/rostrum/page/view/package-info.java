/**
 * Parts of pages: records made for display, and the classes that make them.
 *
 * <p>A record holds texts, addresses and HTML, never a thing of the coverage; every property is
 * always present, as an empty {@code Optional} or list where there is nothing. Templates print them
 * and decide nothing.
 */
@NullMarked
package org.rostrum.page.view;

import org.jspecify.annotations.NullMarked;
