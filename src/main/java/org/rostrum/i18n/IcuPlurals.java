package org.rostrum.i18n;

import com.ibm.icu.text.PluralRules;

/** The plural of any other language. */
record IcuPlurals(PluralRules rules) implements Plurals {
  IcuPlurals(Language language) {
    this(PluralRules.forLocale(IcuLocales.of(language)));
  }

  @Override
  public String form(long number) {
    return rules.select((double) number);
  }
}
