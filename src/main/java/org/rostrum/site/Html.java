package org.rostrum.site;

/** Escapes text for HTML, in elements and in quoted attributes alike. */
public final class Html {
  private Html() {}

  /** The text with {@code & < > " '} escaped. */
  public static String escaped(String text) {
    int i = 0;
    while (i < text.length() && escape(text.charAt(i)).isEmpty()) {
      i++;
    }
    return i == text.length() ? text : escapedFrom(text, i);
  }

  private static String escapedFrom(String text, int start) {
    StringBuilder out = new StringBuilder(text.length() + 16).append(text, 0, start);
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      String escape = escape(c);
      if (escape.isEmpty()) {
        out.append(c);
      } else {
        out.append(escape);
      }
    }
    return out.toString();
  }

  private static String escape(char c) {
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      case '\'' -> "&#39;";
      default -> "";
    };
  }
}
