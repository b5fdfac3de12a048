package org.rostrum.document.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;

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

  Optional<String> title() {
    return target.title();
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}
