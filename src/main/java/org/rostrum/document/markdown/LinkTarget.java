package org.rostrum.document.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/** Where a link leads, as written in the link or in a reference definition. */
record LinkTarget(BasedSequence address, @Nullable BasedSequence title) {}
