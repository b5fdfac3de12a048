package org.rostrum.i18n;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/**
 * Turns titles and names into the parts of addresses: lower case, {@code a–z 0–9 -}; Latin letters
 * with marks and Cyrillic are transliterated, scripts without a table keep their letters.
 *
 * <p>{@code O’Beirne & Søn} gives {@code obeirne-son}, {@code Қасым-Жомарт Тоқаев} gives {@code
 * qasym-zhomart-toqaev}, {@code 東京 2023} gives {@code 東京-2023}. The slug of a slug is itself.
 */
public final class Slugs {
  /** File systems end at 255 bytes a name; a suffix such as {@code -2.html} must still fit. */
  private static final int LONGEST_IN_BYTES = 240;

  /** What is left of a longer one: the hash must fit too. */
  private static final int CUT_IN_BYTES = 220;

  private static final int HASH_BYTES = 4;

  private Slugs() {}

  /**
   * The slug of a text, whole unless no file could have its name: then it is cut, and ends in a
   * hash of the whole, so that two long texts have two slugs. Never empty: a text without any
   * letter or digit gives a short stable hash such as {@code x1f2e3d4c}.
   */
  public static String of(String text) {
    SlugWriter writer = new SlugWriter(text.length());
    if (isAscii(text)) {
      writer.ascii(text);
    } else {
      letters(text, writer);
    }
    String slug = cut(writer.toString());
    return slug.isEmpty() ? hash(text) : slug;
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  /** Only a text with letters or marks outside of our tables is worth the loading of ICU. */
  private static void letters(String text, SlugWriter writer) {
    String lower = text.toLowerCase(Locale.ROOT);
    writer.letters(SlugWriter.knowsAllOf(lower) ? lower : UnicodeText.folded(text));
  }

  private static String cut(String slug) {
    if (lastFitting(slug, LONGEST_IN_BYTES) == slug.length()) {
      return slug;
    }
    int end = lastFitting(slug, CUT_IN_BYTES);
    int word = slug.lastIndexOf('-', end);
    return slug.substring(0, word > 0 ? word : end) + "-" + hash(slug);
  }

  /** How many UTF-16 units stay within the bound. */
  private static int lastFitting(String slug, int most) {
    int bytes = 0;
    int end = 0;
    while (end < slug.length()) {
      int codePoint = slug.codePointAt(end);
      bytes += bytes(codePoint);
      if (bytes > most) {
        return end;
      }
      end += Character.charCount(codePoint);
    }
    return end;
  }

  private static int bytes(int codePoint) {
    if (codePoint < 0x80) {
      return 1;
    }
    if (codePoint < 0x800) {
      return 2;
    }
    return codePoint < 0x10000 ? 3 : 4;
  }

  private static String hash(String text) {
    byte[] digest = sha256().digest(text.getBytes(StandardCharsets.UTF_8));
    return "x" + HexFormat.of().formatHex(digest, 0, HASH_BYTES);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
