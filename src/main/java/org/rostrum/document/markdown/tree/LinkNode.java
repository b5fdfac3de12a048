package org.rostrum.document.markdown.tree;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;

/** A link or a picture; its children are the link's text or the picture's alternative text. */
public final class LinkNode extends Node {
  private final boolean picture;
  private final LinkTarget target;

  /** A link, or a picture. */
  public LinkNode(BasedSequence chars, boolean picture, LinkTarget target) {
    super(chars);
    this.picture = picture;
    this.target = target;
  }

  /** Whether this is a picture. */
  public boolean isPicture() {
    return picture;
  }

  /** The address as written, escapes and entities not yet resolved. */
  public BasedSequence address() {
    return target.address();
  }

  /** The title, escapes and entities resolved. */
  public Optional<String> title() {
    return target.title();
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}
