package org.rostrum.document.markdown.write;

import com.vladsch.flexmark.util.ast.Node;
import java.util.HashMap;
import java.util.Map;

/** How nodes are written, by their class. */
final class Rules {
  private final Map<Class<?>, Rule<Node>> rules = new HashMap<>();

  /** Writes the nodes of one class. */
  @FunctionalInterface
  interface Rule<N extends Node> {
    void write(N node, Walk walk);
  }

  /** Adds the rule for a class. */
  <N extends Node> Rules on(Class<N> type, Rule<? super N> rule) {
    rules.put(type, (node, walk) -> rule.write(type.cast(node), walk));
    return this;
  }

  /** Writes a node; one without a rule shows its children. */
  void write(Node node, Walk walk) {
    Rule<Node> rule = rules.get(node.getClass());
    if (rule == null) {
      walk.children(node);
    } else {
      rule.write(node, walk);
    }
  }
}
