package org.rostrum.document;

import java.util.Optional;
import org.rostrum.diagnostic.Span;

/**
 * A link in a text. Its scheme has been checked: it is one of those that browsers or Rostrum know.
 *
 * @param index its position in {@link Body#links()}
 * @param target as written, with Markdown's escapes and entities resolved, not percent-encoded:
 *     {@code person:ada}, {@code ../x.md#part}, {@code /about/}, {@code #part}, {@code https://…}
 * @param title the tooltip
 * @param isBare whether the link has no text of its own, so that its target's name is shown
 * @param span the place of the target; of a reference, at its definition
 */
public record Link(int index, String target, Optional<String> title, boolean isBare, Span span) {}
