package org.rostrum.i18n;

import java.util.Map;

/** Puts values into the {@code {places}} of a text. */
final class Places {
  private Places() {}

  /** The text with each {@code {name}} replaced once; values are never read as places. */
  static String fill(String text, Map<String, String> values) {
    StringBuilder filled = new StringBuilder(text.length() + 16);
    int from = 0;
    int open = text.indexOf('{');
    while (open >= 0) {
      int close = text.indexOf('}', open);
      if (close < 0) {
        break;
      }
      String value = values.get(text.substring(open + 1, close));
      filled
          .append(text, from, open)
          .append(value != null ? value : text.substring(open, close + 1));
      from = close + 1;
      open = text.indexOf('{', from);
    }
    return filled.append(text, from, text.length()).toString();
  }
}
