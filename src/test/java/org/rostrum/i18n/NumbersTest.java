package org.rostrum.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {
  private static Numbers of(String tag) {
    return Numbers.of(Messages.of(new Language(tag), Map.of()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"0", "7", "999", "1000", "3000", "123456", "1234567.50", "-1234.5", "0.001"})
  void agreesWithCldrInEnglish(String number) {
    assertThat(Numbers.of(EnglishMessages.read()).format(new BigDecimal(number)))
        .isEqualTo(of("en").format(new BigDecimal(number)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ru | 1234567.5 | 1\u00a0234\u00a0567,5
          de | 1234567.50 | 1.234.567,50
          """)
  void writesOtherLanguagesByCldr(String tag, BigDecimal number, String text) {
    assertThat(of(tag).format(number)).isEqualTo(text.translateEscapes());
  }
}
