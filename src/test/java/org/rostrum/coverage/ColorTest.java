package org.rostrum.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColorTest {
  private static Color color(String written) {
    return Color.of(written).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({"#1fb3c8, #1fb3c8", "1FB3C8, #1fb3c8", "#fff, #ffffff", "012, #001122"})
  void isReadFromThreeOrSixDigits(String written, String css) {
    assertThat(color(written).css()).isEqualTo(css);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "#", "red", "#12345", "#1fb3c8ff", "rgb(1,2,3)", "#ggg", " #fff"})
  void isNothingElse(String written) {
    assertThat(Color.of(written)).isEmpty();
  }

  @Test
  void contrastIsThatOfTheGuidelines() {
    assertThat(color("#fff").contrast(color("#000"))).isCloseTo(21, within(0.001));
    assertThat(color("#777").contrast(color("#fff"))).isCloseTo(4.478, within(0.001));
    assertThat(color("#fff").contrast(color("#fff"))).isCloseTo(1, within(0.001));
  }

  @ParameterizedTest
  @CsvSource({"#1fb3c8, #07191f", "#c2d94c, #07191f", "#701, #ffffff", "#7a7a7a, #000000"})
  void textOnItIsDarkWhereThatCanBeRead(String ground, String text) {
    assertThat(color(ground).on().css()).isEqualTo(text);
  }

  @Test
  void textOnEveryColourCanBeRead() {
    assertThat(IntStream.range(0, 4096).mapToObj(i -> color("%03x".formatted(i))))
        .allMatch(ground -> ground.contrast(ground.on()) >= Color.READABLE);
  }
}
