package org.rostrum.document.markdown.tree;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;

/**
 * Where a link leads.
 *
 * @param address as written in the link or in a reference definition
 * @param title with escapes and entities resolved
 */
public record LinkTarget(BasedSequence address, Optional<String> title) {}
