/**
 * One file, on its own: spine, stage 2.
 *
 * <p>{@link org.rostrum.document.DocumentParser} turns a {@link org.rostrum.source.SourceFile} into
 * a {@link org.rostrum.document.Document}: its front matter as {@link org.rostrum.document.Fields},
 * its Markdown as a {@link org.rostrum.document.Body} with holes. It looks at nothing but this
 * file, so its result may be remembered by the file's hash. {@link org.rostrum.document.Picture}
 * reads the header of a picture in the same manner. Uses {@code source} and {@code i18n}; SnakeYAML
 * and Flexmark are known here only.
 */
@NullMarked
package org.rostrum.document;

import org.jspecify.annotations.NullMarked;
