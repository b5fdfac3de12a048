package org.rostrum.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {
  private final Names names = new Names(Kind.PERSON);

  NamesTest() {
    person("aida-balayeva", "Aida Balayeva");
    person("kassym-jomart-tokayev", "Kassym-Jomart Tokayev", "Қасым-Жомарт Тоқаев");
    person("lea-thun", "Léa Thun");
    person("nurlan-abdrakhmanov", "Nurlan Abdrakhmanov");
    person("marat-abdrakhmanov", "Marat Abdrakhmanov");
  }

  private void person(String id, String... called) {
    Key key = Key.of(Kind.PERSON, id);
    names.add(Rank.ID, id, key);
    names.title(key, called[0]);
    List.of(called).forEach(name -> names.add(Rank.NAME, name, key));
  }

  @ParameterizedTest
  @CsvSource({
    "balaeva, aida-balayeva",
    "balayeva, aida-balayeva",
    "Balayeva A. Aida, aida-balayeva",
    "aida_balayeva, aida-balayeva",
    "Jomart Tokayev, kassym-jomart-tokayev",
    "Тоқаев, kassym-jomart-tokayev",
    "Lea Thun, lea-thun",
    "Marat, marat-abdrakhmanov",
    "marat-abdrahmanov, marat-abdrakhmanov",
  })
  void suggestsWhoWasMeant(String written, String id) {
    assertThat(names.suggestion(written, ""))
        .hasValueSatisfying(said -> assertThat(said).startsWith("did you mean “" + id + "” ("));
  }

  @ParameterizedTest
  @ValueSource(strings = {"plenary", "x", "Ольга Смирнова", "", "…", "abdrakhmanov-family-hall"})
  void suggestsNobodyWhoIsFar(String written) {
    assertThat(names.suggestion(written, "")).isEmpty();
  }

  @Test
  void findsNothingHeldBackWherePublishedThingsHaveTheName() {
    names.holdBack("lea-thun", Key.of(Kind.PERSON, "lea-thun-2"));
    names.holdBack("ada", Key.of(Kind.PERSON, "ada"));
    assertThat(names.findHeldBack("lea-thun")).isEmpty();
    assertThat(names.findHeldBack("Ada")).containsExactly(Key.of(Kind.PERSON, "ada"));
  }
}
