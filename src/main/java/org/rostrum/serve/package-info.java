/**
 * The development server: shows a site while it is written.
 *
 * <p>{@link org.rostrum.serve.Server} is the front door. A {@code Watch} tells of changes, the
 * {@code Editor} plans the site anew after them and makes an {@code Edition}, {@code Pages} renders
 * of the newest one what a browser asks for, and {@code Events} tells each open page when it
 * differs from what is shown. What is wrong lies over the page, which stays as it was last good.
 * The script that listens is laid into each page on its way out; nothing is written to disk. Uses
 * {@code build}, {@code site} and {@code diagnostic}.
 */
@NullMarked
package org.rostrum.serve;

import org.jspecify.annotations.NullMarked;
