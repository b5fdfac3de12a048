package org.rostrum.i18n;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.util.ULocale;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {
  @ParameterizedTest
  @CsvSource({
    "en, en",
    "EN, en",
    "zh_cn, zh-CN",
    "zh-hant-tw, zh-Hant-TW",
    "' kk ', kk",
    "eng, en",
    "kaz, kk",
    "sr-latn, sr-Latn",
    "es-419, es-419",
    "ckb, ckb",
    "iw, he",
    "sq-XK, sq-XK"
  })
  void takesAnySpelling(String written, String tag) {
    assertThat(Language.of(written).orElseThrow().tag()).isEqualTo(tag);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "e",
        "english",
        "xx",
        "en-UK",
        "und",
        "x-private",
        "en--GB",
        "т",
        "en/../..",
        "en GB"
      })
  void refusesWhatIsNoLanguage(String written) {
    assertThat(Language.of(written)).isEmpty();
  }

  @Test
  void refusesATagThatIsNotCanonical() {
    assertThatThrownBy(() -> new Language("zh_cn"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("not a canonical language tag: zh_cn");
  }

  @ParameterizedTest
  @CsvSource({
    "ar, rtl",
    "ur-PK, rtl",
    "he, rtl",
    "en, ltr",
    "az-Arab, rtl",
    "ku-Latn, ltr",
    "ar-Latn, ltr"
  })
  void knowsItsDirection(String tag, String direction) {
    assertThat(new Language(tag).direction().attribute()).isEqualTo(direction);
  }

  @Test
  void agreesWithIcuOnDirections() {
    for (String two : Locale.getISOLanguages()) {
      Language language = Language.of(two).orElseThrow();
      assertThat(language.direction() == Direction.RIGHT_TO_LEFT)
          .as(two)
          .isEqualTo(new ULocale(language.tag()).isRightToLeft());
    }
  }

  @ParameterizedTest
  @CsvSource({"en, English", "ru, русский", "kk, қазақ тілі", "lt, lietuvių", "ar, العربية"})
  void namesItself(String tag, String name) {
    assertThat(new Language(tag).ownName()).isEqualTo(name);
  }

  @Test
  void dropsAllButTheLanguage() {
    assertThat(new Language("zh-Hant-TW").base()).isEqualTo(new Language("zh"));
  }
}
