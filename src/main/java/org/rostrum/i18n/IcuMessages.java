package org.rostrum.i18n;

import com.ibm.icu.text.MessageFormat;
import java.util.Map;

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
}
