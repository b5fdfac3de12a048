package org.rostrum.endtoend;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Locale;
import java.util.TimeZone;

/** Other machines, as far as one can be had within a test. */
final class Variations {
  private Variations() {}

  /** Runs something on a machine in Turkey whose clock stands on Nepal's time. */
  static void elsewhere(Runnable work) {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
      work.run();
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  /** A text file as Windows would write it; pictures stay as they are. */
  static byte[] windowsLineEnds(String path, byte[] bytes) {
    boolean isText = path.endsWith(".md") || path.endsWith(".yaml") || path.endsWith(".mustache");
    return isText
        ? new String(bytes, ISO_8859_1).replace("\n", "\r\n").getBytes(ISO_8859_1)
        : bytes;
  }
}
