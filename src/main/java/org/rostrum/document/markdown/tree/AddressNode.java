package org.rostrum.document.markdown.tree;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** An address that is a link by itself: {@code <https://…>}, {@code www.example.org}. */
public final class AddressNode extends Node {
  private final String prefix;

  /**
   * An address.
   *
   * @param shown what is shown
   * @param prefix what the target has before it: empty, {@code http://} or {@code mailto:}
   */
  public AddressNode(BasedSequence shown, String prefix) {
    super(shown);
    this.prefix = prefix;
  }

  /** What the target has before what is shown. */
  public String prefix() {
    return prefix;
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}
