package org.rostrum.i18n;

import com.ibm.icu.text.MessageFormat;
import java.util.Map;
import java.util.Optional;

/** Texts in ICU's own form: {@code {count, plural, one {# article} other {# articles}}}. */
final class IcuMessages {
  private IcuMessages() {}

  /**
   * The text with its number.
   *
   * @throws IllegalArgumentException if the text is not in ICU's form
   */
  static String format(Language language, String text, long number) {
    return new MessageFormat(text, IcuLocales.of(language)).format(Map.of("count", number));
  }

  /** Why a text is not in ICU's form. */
  static Optional<String> flaw(String text) {
    try {
      format(Language.ENGLISH, text, 1);
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.of("is no plural that can be read");
    }
  }
}
