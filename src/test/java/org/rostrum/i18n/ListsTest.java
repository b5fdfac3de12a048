package org.rostrum.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ListsTest {
  private static final List<String> NAMES = List.of("A", "B", "C", "D");

  private static Lists of(String tag) {
    return Lists.of(Messages.of(new Language(tag), Map.of()));
  }

  @Test
  void joinsEnglishNames() {
    Lists english = Lists.of(EnglishMessages.read());
    assertThat(english.join(List.of())).isEmpty();
    assertThat(english.join(List.of("Ada"))).isEqualTo("Ada");
    assertThat(english.join(List.of("Ada", "Bob"))).isEqualTo("Ada and Bob");
    assertThat(english.join(List.of("Ada", "Bob", "Cy"))).isEqualTo("Ada, Bob and Cy");
    assertThat(english.join(NAMES)).isEqualTo("A, B, C and D");
  }

  @Test
  void neverReadsANameAsAPlace() {
    assertThat(Lists.of(EnglishMessages.read()).join(List.of("{1}", "{0}", "x")))
        .isEqualTo("{1}, {0} and x");
  }

  @Test
  void agreesWithBritishCldr() {
    Lists english = Lists.of(EnglishMessages.read());
    for (int size = 0; size <= NAMES.size(); size++) {
      List<String> names = NAMES.subList(0, size);
      assertThat(english.join(names)).isEqualTo(of("en-GB").join(names));
    }
  }

  @Test
  void joinsNamesOfOtherLanguages() {
    assertThat(of("ru").join(List.of("A", "B", "C"))).isEqualTo("A, B и C");
    assertThat(of("lt").join(List.of("A", "B", "C"))).isEqualTo("A, B ir C");
    assertThat(of("kk").join(List.of("A", "B", "C"))).isEqualTo("A, B, C");
  }
}
