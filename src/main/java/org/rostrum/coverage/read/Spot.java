package org.rostrum.coverage.read;

import org.rostrum.diagnostic.Code;
import org.rostrum.diagnostic.Findings;
import org.rostrum.diagnostic.Span;

/**
 * What is being read, for messages, and where findings go.
 *
 * @param key the key as the author wrote it
 * @param example how the field is written, for hints
 */
public record Spot(String key, String example, Findings findings) {
  /** Reports the value. */
  public void report(Code code, Span span, String message, String... hints) {
    findings.add(code, span, message, hints);
  }

  /** The line that shows the right form. */
  public String form() {
    return "write it like this: " + key + ": " + example;
  }
}
