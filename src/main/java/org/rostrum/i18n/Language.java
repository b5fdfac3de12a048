package org.rostrum.i18n;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A language.
 *
 * @param tag its BCP 47 tag in canonical form: {@code en}, {@code zh-CN}
 */
public record Language(String tag) implements Comparable<Language> {
  /** English, the language of a site that does not name one. */
  public static final Language ENGLISH = new Language("en");

  private static final Set<String> RIGHT_TO_LEFT_SCRIPTS =
      Set.of("Adlm", "Arab", "Aran", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa");

  private static final Set<String> RIGHT_TO_LEFT_LANGUAGES =
      Set.of(
          "ae", "ar", "arc", "azb", "ckb", "dv", "fa", "glk", "he", "khw", "ks", "lrc", "mzn",
          "nqo", "pnb", "ps", "sd", "skr", "syr", "ug", "ur", "yi");

  /** User-assigned, and in use for Kosovo. */
  private static final String KOSOVO = "XK";

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if the tag is not canonical; {@link #of} takes any spelling
   */
  public Language {
    if (!isPlain(tag) && !canonical(tag).equals(Optional.of(tag))) {
      throw new IllegalArgumentException("not a canonical language tag: " + tag);
    }
  }

  /**
   * The language of a tag as people write it: {@code EN}, {@code zh_cn} and {@code eng} are taken
   * for {@code en}, {@code zh-CN} and {@code en}.
   *
   * @return empty if there is no such language or region, as in {@code english} or {@code en-UK}
   */
  public static Optional<Language> of(String tag) {
    return canonical(tag.strip()).map(Language::new);
  }

  private static boolean isPlain(String tag) {
    return tag.length() == 2 && isLower(tag.charAt(0)) && isLower(tag.charAt(1));
  }

  private static boolean isLower(char c) {
    return c >= 'a' && c <= 'z';
  }

  private static Optional<String> canonical(String tag) {
    try {
      Locale locale = new Locale.Builder().setLanguageTag(tag.replace('_', '-')).build();
      return exists(locale) ? Optional.of(shortest(locale)) : Optional.empty();
    } catch (IllformedLocaleException e) {
      return Optional.empty();
    }
  }

  private static boolean exists(Locale locale) {
    String region = locale.getCountry();
    return isLanguage(locale.getLanguage())
        && (region.length() != 2
            || region.equals(KOSOVO)
            || Set.of(Locale.getISOCountries()).contains(region));
  }

  /** Of three letters there are some 8,000; that they are three must do. */
  private static boolean isLanguage(String language) {
    return language.length() == 2
        ? Set.of(Locale.getISOLanguages()).contains(language)
        : language.length() == 3 && !language.equals("und");
  }

  /** BCP 47 wants two letters where there are two: {@code kaz} is {@code kk}. */
  private static String shortest(Locale locale) {
    String tag = locale.toLanguageTag();
    String language = locale.getLanguage();
    if (language.length() == 2) {
      return tag;
    }
    for (String two : Locale.getISOLanguages()) {
      if (Locale.forLanguageTag(two).getISO3Language().equals(language)) {
        return Locale.forLanguageTag(two).toLanguageTag() + tag.substring(language.length());
      }
    }
    return tag;
  }

  /** The language without script, region and variants: {@code zh} of {@code zh-Hant-TW}. */
  public Language base() {
    int dash = tag.indexOf('-');
    return dash < 0 ? this : new Language(tag.substring(0, dash));
  }

  /** The direction in which it is written, by its script if the tag names one. */
  public Direction direction() {
    for (String part : tag.split("-", -1)) {
      if (part.length() == 4 && Character.isLetter(part.charAt(0))) {
        return of(RIGHT_TO_LEFT_SCRIPTS.contains(part));
      }
    }
    return of(RIGHT_TO_LEFT_LANGUAGES.contains(base().tag));
  }

  private static Direction of(boolean isRightToLeft) {
    return isRightToLeft ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT;
  }

  /** Its name in itself: {@code English}, {@code русский}, {@code қазақ тілі}. */
  public String ownName() {
    return equals(ENGLISH) ? "English" : IcuLocales.ownName(this);
  }

  /** Written out, since a record's own costs 20 ms at its first use, and languages are keys. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Language language && tag.equals(language.tag);
  }

  @Override
  public int hashCode() {
    return tag.hashCode();
  }

  @Override
  public int compareTo(Language other) {
    return tag.compareTo(other.tag);
  }
}
