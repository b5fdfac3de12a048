package org.rostrum.document.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/** A link or a picture; its children are the link's text or the picture's alternative text. */
final class LinkNode extends Node {
  private final boolean picture;
  private final LinkTarget target;

  LinkNode(BasedSequence chars, boolean picture, LinkTarget target) {
    super(chars);
    this.picture = picture;
    this.target = target;
  }

  boolean isPicture() {
    return picture;
  }

  /** The address as written, escapes and entities not yet resolved. */
  BasedSequence address() {
    return target.address();
  }

  /** The title as written, without its quotes. */
  @Nullable BasedSequence title() {
    return target.title();
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}
