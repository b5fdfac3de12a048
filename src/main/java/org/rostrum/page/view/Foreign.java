package org.rostrum.page.view;

import java.util.Optional;
import org.rostrum.i18n.Language;
import org.rostrum.i18n.Localized;

/**
 * The language of a text that is not in the page's (WCAG 3.1.2).
 *
 * @param dir {@code ltr} or {@code rtl}
 */
public record Foreign(String lang, String dir) {
  /** What a text in one or several languages shows on a page, unless it is the page's own. */
  public static Optional<Foreign> of(Localized<?> words, Language page) {
    Language language = words.originalLanguage();
    return words.byLanguage().containsKey(page)
        ? Optional.empty()
        : Optional.of(new Foreign(language.tag(), language.direction().attribute()));
  }
}
