/**
 * Files put in place: spine, stage 5.
 *
 * <p>A {@link org.rostrum.publish.Publication} takes the files of a site one by one and makes them
 * visible all at once. {@link org.rostrum.publish.FolderPublication} does so in a folder, {@link
 * org.rostrum.publish.DiscardingPublication} for {@code check} nowhere. The only room that changes
 * the output. Uses {@code site} and {@code diagnostic}.
 */
@NullMarked
package org.rostrum.publish;

import org.jspecify.annotations.NullMarked;
