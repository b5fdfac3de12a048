package org.rostrum.coverage.read;

import java.util.LinkedHashMap;
import java.util.Map;
import org.rostrum.i18n.Language;
import org.rostrum.i18n.Localized;

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
    if (texts.containsKey(own)) {
      ordered.put(own, texts.get(own));
    }
    texts.forEach(
        (language, text) ->
            ordered.putIfAbsent(language.equals(IN_NO_LANGUAGE) ? own : language, text));
    return new Localized<>(ordered);
  }
}
