package org.rostrum.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rostrum.diagnostic.Diagnostic;

/** What is offered for a picture that is not there is written as that file must write it. */
class MissingPicturesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          st.jpg           | did you mean “2023/st.svg”?
          2023/St.svg      | write “2023/st.svg”: most servers tell capital letters from small ones
          hal.svg          | did you mean “../events/e/hall.svg”?
          logo.svg         | did you mean “/logo.svg”?
          /loggo.svg       | did you mean “/logo.svg”?
          quite-other.svg  | put the file at content/articles/quite-other.svg
          """)
  void theFileMeantIsOffered(String source, String hint) {
    Linked site =
        Linked.site(
                "articles/x.md", "---\ntitle: X\ndate: 2023-04-27\n---\n![Words](" + source + ")\n")
            .withPicture("articles/2023/st.svg")
            .withPicture("events/e/hall.svg")
            .withPicture("static/logo.svg");

    assertThat(site.diagnostics())
        .filteredOn(Diagnostic::isError)
        .singleElement()
        .satisfies(found -> assertThat(found.hints()).containsExactly(hint));
  }
}
