package org.rostrum.i18n;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;

/** Languages as ICU knows them. */
final class IcuLocales {
  private IcuLocales() {}

  static ULocale of(Language language) {
    return ULocale.forLanguageTag(language.tag());
  }

  static String ownName(Language language) {
    ULocale locale = of(language);
    return locale.getDisplayName(locale);
  }

  /** The order of the language; frozen. */
  static Comparator<Object> collator(Language language) {
    return Collator.getInstance(of(language)).freeze();
  }
}
