package org.rostrum.coverage.read;

import java.util.Optional;
import org.rostrum.diagnostic.Code;
import org.rostrum.diagnostic.Findings;
import org.rostrum.diagnostic.Span;

/**
 * What is being read, for messages, and where findings go.
 *
 * @param key the key as the author wrote it
 * @param field which the key means
 * @param item the title of the thing in a list to which it belongs
 */
public record Spot(String key, Field<?> field, Optional<String> item, Findings findings) {
  /** Reports the value. */
  public void report(Code code, Span span, String message, String... hints) {
    findings.add(code, span, message, hints);
  }

  /** Whether the thing cannot do without the field. */
  boolean isRequired() {
    return field.isRequired();
  }

  /** In a list of many the thing that has the value: {@code : “start” of “Plenary session”}. */
  String where() {
    return item.map(title -> ", as “%s” of “%s”".formatted(key, Types.shortened(title))).orElse("");
  }

  /** The line that shows the right form. */
  public String form() {
    return "write it like this: " + key + ": " + field.example();
  }
}
