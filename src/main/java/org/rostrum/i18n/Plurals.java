package org.rostrum.i18n;

import java.util.Set;

/** The plural forms of a language: which text goes with which number. */
sealed interface Plurals permits OneAndMany, IcuPlurals {
  /** Languages in which, for whole numbers, 1 is {@code one} and every other is {@code other}. */
  Set<String> ONE_AND_OTHER =
      Set.of("az", "bg", "da", "de", "el", "en", "et", "fi", "hu", "kk", "nb", "nl", "sv", "tr");

  static Plurals of(Language language) {
    return ONE_AND_OTHER.contains(language.base().tag())
        ? new OneAndMany()
        : new IcuPlurals(language);
  }

  /** CLDR's name of the form: {@code zero one two few many other}. */
  String form(long number);
}
