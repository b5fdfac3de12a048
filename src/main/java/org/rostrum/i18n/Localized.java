package org.rostrum.i18n;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * A value in one or several languages; the first is the original and stands in for those that are
 * missing.
 */
public record Localized<T>(Map<Language, T> byLanguage) {
  /** Copies the map, keeping its order. */
  public Localized {
    if (byLanguage.isEmpty()) {
      throw new IllegalArgumentException("a localized value needs at least one language");
    }
    byLanguage = Collections.unmodifiableMap(new LinkedHashMap<>(byLanguage));
  }

  /** A value in one language. */
  public static <T> Localized<T> of(Language language, T value) {
    return new Localized<>(Map.of(language, value));
  }

  /** The value in a language, else the original. */
  public T in(Language language) {
    T value = byLanguage.get(language);
    return value != null ? value : original();
  }

  /** The value in the first language. */
  public T original() {
    return byLanguage.values().iterator().next();
  }

  /** The language of the first value. */
  public Language originalLanguage() {
    return byLanguage.keySet().iterator().next();
  }

  /** Each value turned into another. */
  public <R> Localized<R> map(Function<? super T, ? extends R> function) {
    Map<Language, R> mapped = new LinkedHashMap<>();
    byLanguage.forEach((language, value) -> mapped.put(language, function.apply(value)));
    return new Localized<>(mapped);
  }
}
