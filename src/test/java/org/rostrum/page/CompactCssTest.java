package org.rostrum.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompactCssTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`a  >  b {\n  color: red;\n}\n` | `a > b{color: red;}`",
        "`/* why */ a { width: calc(1px + 2em) }` | `a{width: calc(1px + 2em)}`",
        "`a :hover , b{}` | `a :hover,b{}`",
        "`a{content:\"  /* x */  ;  \"  }` | `a{content:\"  /* x */  ;  \"}`",
        "`a{content:'it\\'s  ;  '}` | `a{content:'it\\'s  ;  '}`",
        "`a\\;  b{}` | `a\\;b{}`",
        "`a/* b */c{}` | `a c{}`",
        "`a{} /* open` | `a{}`",
        "`a{content:\"open` | `a{content:\"open`"
      })
  void leavesOutWhatMeansNothing(String css, String compact) {
    assertThat(CompactCss.of(css)).isEqualTo(compact);
  }
}
