package org.rostrum.coverage.read;

import java.util.Optional;
import org.rostrum.coverage.Color;
import org.rostrum.diagnostic.Code;
import org.rostrum.document.Text;
import org.rostrum.document.Value;

/** Reads colours as style sheets write them, by numbers. */
final class ColorType {
  private static final String REMEDY = "write three or six digits from 0 to f, such as \"#1fb3c8\"";

  private ColorType() {}

  static Optional<Color> read(Value value, Spot spot) {
    Optional<Text> text = Types.textOf(value, spot);
    Optional<Color> color = text.flatMap(told -> Color.of(told.value().strip()));
    if (text.isPresent() && color.isEmpty()) {
      spot.report(
          Code.VALUE_UNKNOWN,
          value.span(),
          "“%s” is no colour".formatted(Types.shortened(text.get().value().strip())),
          REMEDY);
    }
    return color;
  }
}
