package org.rostrum.coverage.read;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rostrum.i18n.Language;
import org.rostrum.i18n.Localized;
import org.rostrum.i18n.Spelling;

/** What authors leave out, put in once it is known. */
public final class Written {
  /** Stands for the site's own language until that is known. */
  static final Language IN_NO_LANGUAGE = new Language("zxx");

  private Written() {}

  /** A text in the site's own language, whichever that is. */
  public static Map<Language, String> text(String text) {
    return Map.of(IN_NO_LANGUAGE, text);
  }

  /** Texts by language, the site's own language first if it is among them. */
  public static Localized<String> in(Language own, Map<Language, String> texts) {
    Map<Language, String> ordered = new LinkedHashMap<>();
    Optional.ofNullable(texts.getOrDefault(own, plain(texts)))
        .ifPresent(text -> ordered.put(own, text));
    texts.forEach(
        (language, text) ->
            ordered.putIfAbsent(language.equals(IN_NO_LANGUAGE) ? own : language, text));
    return new Localized<>(ordered);
  }

  /**
   * What two places call one thing, put together; empty if they call it differently in one
   * language. A text in no language is a spelling of any that is told with one, else it is in the
   * site's own.
   */
  public static Optional<Map<Language, String>> joined(
      Language own, Map<Language, String> one, Map<Language, String> other) {
    Map<Language, String> all = new LinkedHashMap<>(placed(one, other));
    for (Map.Entry<Language, String> told : placed(other, one).entrySet()) {
      Language language = inOwn(told.getKey(), own);
      String known = all.getOrDefault(language, language.equals(own) ? plain(all) : null);
      if (known != null && !Spelling.isSame(known, told.getValue())) {
        return Optional.empty();
      }
      all.putIfAbsent(known == null ? told.getKey() : language, told.getValue());
    }
    return Optional.of(placed(all, all));
  }

  private static Language inOwn(Language language, Language own) {
    return language.equals(IN_NO_LANGUAGE) ? own : language;
  }

  private static @Nullable String plain(Map<Language, String> texts) {
    return texts.get(IN_NO_LANGUAGE);
  }

  /** Texts without the one in no language if it is told with a language too. */
  private static Map<Language, String> placed(
      Map<Language, String> texts, Map<Language, String> others) {
    String plain = plain(texts);
    boolean isTold =
        plain != null
            && others.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(IN_NO_LANGUAGE))
                .anyMatch(entry -> Spelling.isSame(entry.getValue(), plain));
    if (!isTold) {
      return texts;
    }
    Map<Language, String> rest = new LinkedHashMap<>(texts);
    rest.remove(IN_NO_LANGUAGE);
    return rest;
  }
}
