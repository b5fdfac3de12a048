package org.rostrum.document;

import java.util.Optional;
import org.rostrum.diagnostic.Span;

/**
 * A scalar, kept as its source text.
 *
 * @param value the text, without quotes and with escapes resolved
 * @param plain whether it was written without quotes, so that {@code null} and {@code ~} are empty
 * @param span its first line, quotes included
 */
public record Text(String value, boolean plain, Span span) implements Value {
  @Override
  public boolean isAbsent() {
    return value.isBlank() || (plain && isNull());
  }

  private boolean isNull() {
    return value.equals("~") || value.equalsIgnoreCase("null");
  }

  @Override
  public String what() {
    return "a text";
  }

  @Override
  public Optional<Text> asText() {
    return Optional.of(this);
  }
}
