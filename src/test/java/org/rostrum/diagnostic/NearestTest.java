package org.rostrum.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NearestTest {
  private static final List<String> KEYS =
      List.of("title", "date", "kind", "summary", "speakers", "quotes", "j", "stone", "expires");

  @ParameterizedTest
  @CsvSource({
    "titel, title",
    "Title, title",
    "knid, kind",
    "dat, date",
    "sumary, summary",
    "spekers, speakers",
    "expiry, expires",
    "expire, expires",
    "quotse, quotes",
  })
  void offersWhatWasMeant(String written, String meant) {
    assertThat(Nearest.to(written, KEYS)).contains(meant);
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "", "none", "ki", "zz", "notes", "abroad", "kindergarten-teacher"})
  void offersNothingThatIsShortOrFar(String written) {
    assertThat(Nearest.to(written, KEYS)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"knid, kind, 1", "kind, kind, 0", "kidn, kind, 1", "k, kind, 3", "abcd, badc, 2"})
  void twoNeighboursThatChangedPlacesAreOneSlip(String written, String meant, int slips) {
    assertThat(Nearest.slips(written, meant)).isEqualTo(slips);
  }
}
