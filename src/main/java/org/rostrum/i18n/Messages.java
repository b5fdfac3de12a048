package org.rostrum.i18n;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.rostrum.diagnostic.Nearest;

/**
 * The interface texts of one language, by key, as the theme's {@code messages/<language>.yaml}
 * gives them. Keys that it lacks are taken from another language. Immutable.
 *
 * <p>A text may hold places for values in braces: {@code Page {number} of {count}}. A text that
 * depends on a number stands under one key for each plural form: {@code articles.one}, {@code
 * articles.other}. Keys that begin with {@code date.}, {@code list.} and {@code number.} tell how
 * the language writes these; see {@link Dates}, {@link Lists} and {@link Numbers}.
 */
public final class Messages {
  private final Language language;
  private final Map<String, String> own;
  private final Optional<Messages> others;

  private Messages(Language language, Map<String, String> own, Optional<Messages> others) {
    this.language = language;
    this.own = new LinkedHashMap<>(own);
    this.others = others;
  }

  /** The texts of one language alone. */
  public static Messages of(Language language, Map<String, String> texts) {
    return new Messages(language, texts, Optional.empty());
  }

  /** These texts, and those of another language where they have none. */
  public Messages orElse(Messages fallback) {
    return new Messages(language, own, Optional.of(fallback));
  }

  /**
   * What is wrong with the text of a key, if anything: a list of names that is too short or long, a
   * plural in ICU's form that does not parse.
   *
   * @return a predicate for the key, such as “must hold 12 names, separated by commas”
   */
  public static Optional<String> flaw(String key, String text) {
    if (key.equals(WrittenDates.MONTHS)) {
      return WrittenDates.flaw(text, WrittenDates.MONTH_COUNT);
    }
    if (key.equals(WrittenDates.WEEKDAYS)) {
      return WrittenDates.flaw(text, WrittenDates.WEEKDAY_COUNT);
    }
    return isIcu(text) ? IcuMessages.flaw(text) : Optional.empty();
  }

  private static boolean isIcu(String text) {
    return text.contains(", plural,") || text.contains(", select,");
  }

  /** The language of these texts. */
  public Language language() {
    return language;
  }

  /** All texts by key, those of the other language included; what a template sees. */
  public Map<String, String> texts() {
    Map<String, String> all = new LinkedHashMap<>();
    others.ifPresent(fallback -> all.putAll(fallback.texts()));
    all.putAll(own);
    return all;
  }

  /**
   * The text of a key.
   *
   * @throws UnknownMessage if neither this nor the other language has it
   */
  public String text(String key) {
    String text = own.get(key);
    if (text != null) {
      return text;
    }
    return others.filter(fallback -> fallback.has(key)).orElseThrow(() -> unknown(key)).text(key);
  }

  /**
   * The text of a key with values put into its places; a place without a value stays as it is.
   *
   * @throws UnknownMessage if neither this nor the other language has it
   */
  public String text(String key, Map<String, String> values) {
    return Places.fill(text(key), values);
  }

  /**
   * The text for a number of things: “3 articles”. Its place {@code {count}} takes the number as
   * the language writes it.
   *
   * <p>Instead of one key for each form, a text may be in ICU's own form, {@code {count, plural,
   * one {# article} other {# articles}}}, under the plain key.
   *
   * @param key the key without the plural form: {@code articles}
   * @throws UnknownMessage if there is no such text
   */
  public String count(String key, long number) {
    if (has(key + ".other")) {
      Messages speaker = own.containsKey(key + ".other") ? this : others.orElse(this);
      return speaker.countInOwn(key, number);
    }
    if (has(key) && isIcu(text(key))) {
      Messages speaker = own.containsKey(key) ? this : others.orElse(this);
      return IcuMessages.format(speaker.language, text(key), number);
    }
    throw unknown(key);
  }

  private String countInOwn(String key, long number) {
    String form = key + "." + Plurals.of(language).form(number);
    String text = text(own.containsKey(form) ? form : key + ".other");
    return Places.fill(text, Map.of("count", Numbers.of(this).format(number)));
  }

  private boolean has(String key) {
    return own.containsKey(key) || others.map(fallback -> fallback.has(key)).orElse(false);
  }

  /** The text of a key in this language only. */
  Optional<String> own(String key) {
    return Optional.ofNullable(own.get(key));
  }

  private UnknownMessage unknown(String key) {
    return new UnknownMessage(key, Nearest.to(key, texts().keySet()));
  }
}
