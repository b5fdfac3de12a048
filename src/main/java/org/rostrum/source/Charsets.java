package org.rostrum.source;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;

/** Guesses, by simple evidence, how a text is encoded that is not UTF-8. */
final class Charsets {
  private static final Charset CYRILLIC = Charset.forName("windows-1251");
  private static final Charset WESTERN = Charset.forName("windows-1252");

  private Charsets() {}

  /**
   * The likely encoding; UTF-8 if most of the text is, so that only some bytes are damaged.
   *
   * @param wrong the index of the first byte that is not UTF-8
   */
  static Charset guess(byte[] bytes, int wrong) {
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return UTF_16LE;
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return UTF_16BE;
    }
    if (!isAscii(bytes, wrong)) {
      return UTF_8;
    }
    return hasWordsOfHighBytes(bytes) ? CYRILLIC : WESTERN;
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }

  private static boolean isAscii(byte[] bytes, int end) {
    for (int i = 0; i < end; i++) {
      if (bytes[i] < 0) {
        return false;
      }
    }
    return true;
  }

  /**
   * In a Cyrillic word each letter is a high byte; in a Western one only a letter here and there.
   */
  private static boolean hasWordsOfHighBytes(byte[] bytes) {
    int high = 0;
    int pairs = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] < 0) {
        high++;
        pairs += i > 0 && bytes[i - 1] < 0 ? 1 : 0;
      }
    }
    return pairs * 2 > high;
  }
}
