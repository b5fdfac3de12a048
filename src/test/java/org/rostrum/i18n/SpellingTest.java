package org.rostrum.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Conan O’Brien", "Conan O‘Brien", "Conan OʼBrien", "Conan OʹBrien", "Conan O`Brien",
        "Conan O´Brien", "Conan O'Brien", "Conan O′Brien", "Conan O＇Brien", "conan\u00a0 o'brien",
        " CONAN O'BRIEN ", "Conan\u200b O'Bri\u00aden",
      })
  void theFormOfAnApostropheDoesNotMatter(String name) {
    assertThat(Spelling.folded(name)).isEqualTo("conan o'brien");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-", "‐", "‑", "–", "—", "−", "―"})
  void theFormOfAHyphenDoesNotMatter(String hyphen) {
    assertThat(Spelling.folded("Jean" + hyphen + "Luc")).isEqualTo("jean-luc");
  }

  @ParameterizedTest
  @CsvSource({
    "Фёдор, Федор",
    "Фе\u0308дор, Фёдор",
    "Nguye\u0302\u0303n, Nguyễn",
    "Ju\u0308rgen, JÜRGEN",
    "Андреи\u0306, Андрей",
    "İpek, ipek",
    "Işık, işik",
    "ISIK, ısık",
    "ΣΟΦΟΣ, σοφοσ",
  })
  void spellingsOfOneNameAreTheSame(String one, String other) {
    assertThat(Spelling.folded(one)).isEqualTo(Spelling.folded(other));
    assertThat(Spelling.folded(Spelling.folded(one))).isEqualTo(Spelling.folded(one));
  }

  @ParameterizedTest
  @CsvSource({"Jürgen, Jurgen", "O'Brien, OBrien", "Jean-Luc, Jean Luc", "Ада, Ada"})
  void otherNamesAreNotTheSame(String one, String other) {
    assertThat(Spelling.isSame(one, other)).isFalse();
  }

  @Test
  void idsStayAsTheyAre() {
    String id = "events/apk-32";
    assertThat(Spelling.folded(id)).isSameAs(id);
  }
}
