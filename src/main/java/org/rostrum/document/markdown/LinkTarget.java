package org.rostrum.document.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;

/**
 * Where a link leads.
 *
 * @param address as written in the link or in a reference definition
 * @param title with escapes and entities resolved
 */
record LinkTarget(BasedSequence address, Optional<String> title) {}
