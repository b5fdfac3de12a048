package org.rostrum.cli;

import java.time.Duration;

/** Times as people read them. {@code String.format} would cost more than all that is printed. */
final class Seconds {
  private static final long NANOS_PER_HUNDREDTH = 10_000_000;

  private Seconds() {}

  /** With one digit behind the point, two below a tenth: {@code 12.3 s}, {@code 0.04 s}. */
  static String of(Duration duration) {
    long tenths = (duration.toMillis() + 50) / 100;
    return tenths > 0 ? tenths / 10 + "." + tenths % 10 + " s" : hundredths(duration);
  }

  /** With two digits behind the point. */
  static String hundredths(Duration duration) {
    long hundredths = (duration.toNanos() + NANOS_PER_HUNDREDTH / 2) / NANOS_PER_HUNDREDTH;
    long fraction = hundredths % 100;
    return hundredths / 100 + (fraction < 10 ? ".0" : ".") + fraction + " s";
  }

  /** With one digit behind the point: {@code 12.3 ms}. */
  static String millis(Duration duration) {
    long tenths = (duration.toNanos() + 50_000) / 100_000;
    return tenths / 10 + "." + tenths % 10 + " ms";
  }
}
