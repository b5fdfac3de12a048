package org.rostrum.theme;

import org.rostrum.diagnostic.Span;
import org.rostrum.source.SourceText;

/**
 * One tag of a template.
 *
 * @param index its position among the tags of the template
 * @param parent the index of the tag that it stands in; -1 if it stands in none
 * @param start the offset of its first brace in the source
 * @param end the offset behind its last brace
 */
record Tag(
    SourceText source, TagKind kind, String name, int index, int parent, int start, int end) {
  /** Where it stands; reckoned when asked for. */
  Span span() {
    return source.span(start, end);
  }

  /** As it was written: {@code {{#name}}}. */
  String text() {
    return source.text().substring(start, end);
  }

  /** What the engine reads in its place: the name, with the index in front for the way back. */
  String mark() {
    return kind == TagKind.BLOCK ? name : index + "|" + name;
  }
}
