package org.rostrum.document.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rostrum.document.markdown.html.AllowedHtml;

/** Whether every element of our HTML is closed, in the right order. */
final class Balance {
  private static final Pattern TAG = Pattern.compile("<(/?)([a-z0-9]+)([^>]*)>");

  private Balance() {}

  static Optional<String> firstWrongTag(String html) {
    Deque<String> open = new ArrayDeque<>();
    Matcher tag = TAG.matcher(html);
    while (tag.find()) {
      String name = tag.group(2);
      if (AllowedHtml.isVoid(name)) {
        continue;
      }
      if (tag.group(1).isEmpty()) {
        open.push(name);
      } else if (open.isEmpty() || !open.pop().equals(name)) {
        return Optional.of(tag.group() + " at " + tag.start());
      }
    }
    return open.isEmpty() ? Optional.empty() : Optional.of("<" + open.peek() + "> is not closed");
  }
}
