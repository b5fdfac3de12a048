package org.rostrum.source;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Guesses how a text is encoded that is not UTF-8: in which encoding its words look like words. */
final class Charsets {
  private static final List<String> WITHIN_WORDS =
      List.of(
          "windows-1251",
          "KOI8-R",
          "IBM866",
          "Shift_JIS",
          "EUC-JP",
          "EUC-KR",
          "GBK",
          "windows-1250",
          "ISO-8859-2");
  private static final List<String> HERE_AND_THERE =
      List.of("windows-1252", "windows-1250", "ISO-8859-2");

  private Charsets() {}

  /**
   * The likely encoding, if it is clear; UTF-8 if most of the text is, so that only some bytes are
   * damaged.
   *
   * @param wrong the index of the first byte that is not UTF-8
   */
  static Optional<Charset> guess(byte[] bytes, int wrong) {
    Optional<Charset> wide = wide(bytes);
    if (wide.isPresent()) {
      return wide;
    }
    if (!isAscii(bytes, wrong)) {
      return Optional.of(UTF_8);
    }
    List<String> names = hasWordsOfHighBytes(bytes) ? WITHIN_WORDS : HERE_AND_THERE;
    Optional<Charset> best = Optional.empty();
    int most = -1;
    for (String name : names) {
      Charset charset = Charset.isSupported(name) ? Charset.forName(name) : UTF_8;
      Plausibility plausibility = Plausibility.of(new String(bytes, charset));
      if (plausibility.isLikely(charset) && plausibility.small() > most) {
        best = Optional.of(charset);
        most = plausibility.small();
      }
    }
    return best;
  }

  /** UTF-16 and UTF-32, told by their mark or by where zero bytes stand among common signs. */
  static Optional<Charset> wide(byte[] bytes) {
    return Stream.of(
            wide(bytes, 4, 0, "UTF-32LE", "FFFE0000"),
            wide(bytes, 4, 3, "UTF-32BE", "0000FEFF"),
            wide(bytes, 2, 0, UTF_16LE.name(), "FFFE"),
            wide(bytes, 2, 1, UTF_16BE.name(), "FEFF"))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<Charset> wide(
      byte[] bytes, int width, int filled, String name, String mark) {
    boolean isMarked =
        HexFormat.of()
            .withUpperCase()
            .formatHex(bytes, 0, Math.min(bytes.length, width))
            .equals(mark);
    boolean isWide = bytes.length >= 2 * width && bytes.length % width == 0;
    int signs = 0;
    for (int i = 0; isWide && i + width <= bytes.length; i += width) {
      signs += isCommon(bytes, i, width, filled) ? 1 : 0;
    }
    boolean isLikely = isMarked || (isWide && signs * width * 2 > bytes.length);
    return isLikely ? Optional.of(Charset.forName(name)) : Optional.empty();
  }

  private static boolean isCommon(byte[] bytes, int from, int width, int filled) {
    for (int i = 0; i < width; i++) {
      if (bytes[from + i] == 0 == (i == filled)) {
        return false;
      }
    }
    return true;
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
   * In a Cyrillic or Chinese word each letter is of high bytes; in a Western one only a letter here
   * and there.
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
