package org.rostrum.coverage;

import java.time.Instant;
import java.util.Optional;
import org.rostrum.diagnostic.Span;

/**
 * Something that is not published now.
 *
 * @param key what it would be
 * @param title its name
 * @param span the field that holds it back
 * @param until when it will be published; empty for drafts and for what is over
 */
public record HeldBack(Key key, String title, Span span, Reason reason, Optional<Instant> until) {
  /** Why. */
  public enum Reason {
    /** {@code draft: true}. */
    DRAFT,
    /** Its moment has not come. */
    NOT_YET,
    /** Its moment is over. */
    EXPIRED
  }
}
