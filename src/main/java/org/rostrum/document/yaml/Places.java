package org.rostrum.document.yaml;

import org.rostrum.diagnostic.Span;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.events.Event;

/** Where the events of a block stand in the file. */
record Places(YamlBlock block) {
  int start(Event event) {
    return offset(event.getStartMark());
  }

  int end(Event event) {
    return offset(event.getEndMark());
  }

  /** Marks count code points. */
  private int offset(Mark mark) {
    return block.yaml().offsetOfCodePoint(mark.getIndex());
  }

  /** From the start of one event to the end of another. */
  Span of(Event first, Event last) {
    return block.span(start(first), end(last));
  }

  /** The dash with which a list begins. */
  Span dash(Event list) {
    return block.span(start(list), start(list) + 1);
  }

  /** The word with which an event begins. */
  String word(Event event) {
    String text = block.text();
    int end = start(event);
    while (end < text.length() && " \t\n,]}".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return text.substring(start(event), end);
  }
}
