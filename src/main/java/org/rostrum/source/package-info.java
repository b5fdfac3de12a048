/**
 * Bytes on disk: spine, stage 1.
 *
 * <p>{@link org.rostrum.source.SourceTree} walks a folder and lists, sorted, the {@link
 * org.rostrum.source.SourceFile}s that will be read as text and the {@link
 * org.rostrum.source.Asset}s that are only ever copied. {@link org.rostrum.source.SourceText} is
 * the text of a file, and the one place that turns offsets into lines and columns. Nothing outside
 * of the folder is ever opened. Uses {@code diagnostic} only.
 */
@NullMarked
package org.rostrum.source;

import org.jspecify.annotations.NullMarked;
