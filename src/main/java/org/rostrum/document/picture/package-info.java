/**
 * Headers of pictures: what kind of picture it is, by its first bytes, and how large. Formats that
 * hold their size at a fixed place are read here; JPEG, which needs a walk through its segments and
 * EXIF, by metadata-extractor; SVG by StAX. Private to {@code document}.
 */
@NullMarked
package org.rostrum.document.picture;

import org.jspecify.annotations.NullMarked;
