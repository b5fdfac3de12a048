package org.rostrum.document.markdown.write;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;
import org.rostrum.diagnostic.Code;
import org.rostrum.diagnostic.Span;
import org.rostrum.document.Body;
import org.rostrum.document.Link;
import org.rostrum.document.markdown.html.Schemes;
import org.rostrum.document.markdown.html.WebAddress;
import org.rostrum.document.markdown.syntax.Entities;
import org.rostrum.document.markdown.tree.AddressNode;
import org.rostrum.document.markdown.tree.LinkNode;

/** Writes links as holes, and refuses those that lead nowhere good. */
final class LinkWriter {
  private static final String CAN_RUN = "write an address that begins with https:, or remove it";
  private static final String NOT_KNOWN =
      "write the address with a scheme that browsers know, such as https:, or without one";

  private LinkWriter() {}

  static void link(LinkNode node, Walk walk) {
    String target = Entities.resolve(node.address());
    Span span = spanOf(node.address(), walk);
    write(node, new Target(target, node.title(), span), walk);
  }

  static void address(AddressNode node, Walk walk) {
    if (walk.isInLink()) {
      walk.html().text(node.getChars());
      return;
    }
    String target = node.prefix() + node.getChars();
    Target to = new Target(target, Optional.empty(), spanOf(node.getChars(), walk));
    if (!isAllowed(to, walk)) {
      walk.html().text(node.getChars());
      return;
    }
    int index = open(to, false, walk);
    walk.html().text(node.getChars());
    close(index, walk);
  }

  /** Where a link leads. */
  private record Target(String address, Optional<String> title, Span span) {}

  private static void write(Node node, Target target, Walk walk) {
    if (walk.isInLink() || !isAllowed(target, walk)) {
      walk.children(node);
      return;
    }
    int index = open(target, node.getFirstChild() == null, walk);
    walk.enterLink();
    walk.children(node);
    walk.leaveLink();
    close(index, walk);
  }

  private static int open(Target to, boolean bare, Walk walk) {
    int index = walk.links().size();
    String address = walk.grammar().isPlain() ? to.address() : Schemes.clean(to.address());
    walk.links().add(new Link(index, address, to.title(), bare, to.span()));
    walk.html().openHole(Body.openLink(index), "a");
    return index;
  }

  private static void close(int index, Walk walk) {
    walk.html().closeHole(Body.closeLink(index), "a");
  }

  private static boolean isAllowed(Target target, Walk walk) {
    return walk.grammar().isPlain()
        || isAllowed(Schemes.ofLink(target.address()), target.address(), target.span(), walk);
  }

  /** An address that another generator would have filled in leads nowhere. */
  private static boolean isTemplate(String address) {
    return address.contains("{{") || address.contains("{%");
  }

  /** Whether an address may be used; if not, it is reported. */
  static boolean isAllowed(Schemes.Verdict verdict, String address, Span span, Walk walk) {
    if (isTemplate(address)) {
      return false;
    }
    String scheme = "“" + Schemes.of(address) + ":”";
    switch (verdict) {
      case ALLOWED -> {}
      case DANGEROUS ->
          walk.report(
              Code.LINK_SCHEME, span, "an address with " + scheme + " is not published", CAN_RUN);
      case UNKNOWN ->
          walk.report(
              Code.LINK_UNKNOWN,
              span,
              "browsers do not know addresses with " + scheme + "; shown as text",
              NOT_KNOWN);
    }
    return verdict == Schemes.Verdict.ALLOWED && !isFaulty(address, span, walk);
  }

  private static boolean isFaulty(String address, Span span, Walk walk) {
    Optional<String> fault = WebAddress.fault(address);
    fault.ifPresent(
        why ->
            walk.report(
                Code.LINK_UNKNOWN,
                span,
                "browsers cannot follow this address: " + why + "; shown as text",
                "write it as https://example.org/page"));
    return fault.isPresent();
  }

  static Span spanOf(BasedSequence written, Walk walk) {
    return walk.span(written.getStartOffset(), written.getEndOffset());
  }
}
