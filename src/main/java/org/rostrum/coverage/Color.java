package org.rostrum.coverage;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A colour of sRGB.
 *
 * @param rgb red, green and blue with eight bits each: {@code 0x1fb3c8}
 */
public record Color(int rgb) {
  /** The least contrast of text, WCAG 2.2 §1.4.3. */
  public static final double READABLE = 4.5;

  private static final Pattern SHORT = Pattern.compile("#?[0-9a-fA-F]{3}");
  private static final Pattern LONG = Pattern.compile("#?[0-9a-fA-F]{6}");
  private static final Color INK = new Color(0x07191f);
  private static final Color WHITE = new Color(0xffffff);
  private static final Color BLACK = new Color(0);

  /** The colour that is written so: {@code #1fb3c8}, {@code #fff}, or that without the sign. */
  public static Optional<Color> of(String written) {
    String digits = written.startsWith("#") ? written.substring(1) : written;
    if (LONG.matcher(written).matches()) {
      return Optional.of(new Color(Integer.parseInt(digits, 16)));
    }
    return SHORT.matcher(written).matches()
        ? Optional.of(new Color(Integer.parseInt(digits.replaceAll("[0-9a-fA-F]", "$0$0"), 16)))
        : Optional.empty();
  }

  /** In the form of style sheets: {@code #1fb3c8}. */
  public String css() {
    return String.format(Locale.ROOT, "#%06x", rgb);
  }

  /**
   * The colour of text on it: the theme's dark ink if that can be read there, else white or black.
   */
  public Color on() {
    return Stream.of(INK, WHITE)
        .filter(text -> contrast(text) >= READABLE)
        .findFirst()
        .orElse(BLACK);
  }

  /** The contrast with another colour, from 1 to 21: WCAG 2.2, “contrast ratio”. */
  public double contrast(Color other) {
    double one = luminance();
    double two = other.luminance();
    return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
  }

  /** WCAG 2.2, “relative luminance”. */
  private double luminance() {
    return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
  }

  private static double linear(int channel) {
    double value = (channel & 0xff) / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
