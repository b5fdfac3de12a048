package org.rostrum.document.markdown.write;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rostrum.document.markdown.html.AllowedHtml;
import org.rostrum.document.markdown.html.ContentModel;
import org.rostrum.document.markdown.tree.Refused;

/**
 * The elements of raw HTML that are open. An end tag counts only among the tags of the same text:
 * what an author opens in a paragraph, an item or a quote ends with it, and never takes what
 * follows along.
 */
final class OpenElements {
  private final Listener listener;
  private final List<Open> stack = new ArrayList<>();
  private final Set<Integer> lost = new HashSet<>();
  private int base;

  OpenElements(Listener listener) {
    this.listener = listener;
  }

  /** An open element, where its name stands in the file, and how many are around it. */
  record Open(String name, int place, int depth) {}

  /** Hears of ends. */
  interface Listener {
    /**
     * An element ends.
     *
     * @param by the element whose tag ends it; empty at the end of the text
     * @param asWritten whether its own end tag stands there, or may be left out
     */
    void ends(Open element, String by, boolean asWritten);
  }

  private int depth() {
    return stack.isEmpty() ? 0 : stack.get(stack.size() - 1).depth();
  }

  /** Opens an element, after ending those that cannot go on behind its tag. */
  void open(String name, int place) {
    Set<String> ended = ContentModel.endedBy(name);
    if (!ended.isEmpty()) {
      endOpen(name, ended);
    }
    stack.add(new Open(name, place, depth() + (AllowedHtml.nests(name) ? 1 : 0)));
    if (depth() > Refused.DEEPEST) {
      throw Refused.tooDeep(stack.get(0).place() - 1, place);
    }
  }

  private void endOpen(String opening, Set<String> ended) {
    int outermost = -1;
    for (int i = stack.size() - 1; i >= base; i--) {
      String open = stack.get(i).name();
      if (ended.contains(open)) {
        outermost = i;
      } else if (ContentModel.isBoundary(open, opening)) {
        break;
      }
    }
    if (outermost >= 0) {
      endDownTo(outermost, opening, !opening.equals("a"));
    }
  }

  /** Ends an element; nothing happens where none of that name is open. */
  void close(String name) {
    for (int i = stack.size() - 1; i >= base; i--) {
      if (stack.get(i).name().equals(name)) {
        endDownTo(i, name, true);
        return;
      }
    }
  }

  private void endDownTo(int index, String by, boolean asWritten) {
    while (stack.size() > index + 1) {
      Open inner = stack.get(stack.size() - 1);
      end(by, !AllowedHtml.nests(inner.name()));
    }
    end(by, asWritten);
  }

  private void end(String by, boolean asWritten) {
    listener.ends(stack.remove(stack.size() - 1), by, asWritten);
  }

  /** Begins a text of its own; what is open stays so, and cannot be closed in it. */
  int enter() {
    int outer = base;
    base = stack.size();
    return outer;
  }

  /** Ends a text: all that was opened in it ends. */
  void leave(int outer) {
    while (stack.size() > base) {
      end("", false);
    }
    base = outer;
  }

  /** Notes an element that no end tag ends. */
  void lose(int place) {
    lost.add(place);
  }

  /** Ends what nothing ends, innermost first, as far as nothing else is open in it. */
  void endLost() {
    while (stack.size() > base && lost.contains(stack.get(stack.size() - 1).place())) {
      end("", false);
    }
  }
}
