package org.rostrum.theme;

import java.io.IOException;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/** Writes text so that HTML shows it as it is, in elements and in quoted attributes. */
final class Escape {
  private Escape() {}

  /** Replaces {@code & < > " '} and nothing else: line ends and all other signs are harmless. */
  static void write(String text, Writer writer) throws IOException {
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      String entity = entity(text.charAt(i));
      if (entity != null) {
        writer.write(text, from, i - from);
        writer.write(entity);
        from = i + 1;
      }
    }
    if (from == 0) {
      writer.write(text);
    } else {
      writer.write(text, from, text.length() - from);
    }
  }

  private static @Nullable String entity(char c) {
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      case '\'' -> "&#39;";
      default -> null;
    };
  }
}
