package org.rostrum.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rostrum.diagnostic.Diagnostic;

/** Files and maps that tell nothing of what they should. */
class EmptyTellingsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          articles/a.md            | ''             | the file is empty, and should tell of the article
          articles/a.md            | ---\\n---\\n   | the file is empty, and should tell of the article
          articles/a.md            | ---\\n---\\nHi | the article has no front matter, or an empty one
          articles/2023-04-27-a.md | ''             | the file is empty, and should tell of the article
          pages/a.md               | ---\\n---\\n   | the file is empty, and should tell of the page
          people/a.md              | ''             | the file is empty, and should tell of the person
          awards/a.md              | ---\\n---\\nHi | the award has no front matter, or an empty one
          events/e/index.md        | ''             | the file is empty, and should tell of the event
          """)
  void aFileThatTellsNothingIsOneMistake(String path, String text, String message) {
    Linked site = Linked.site(path, text.replace("\\n", "\n"));

    assertThat(site.findings()).containsExactly("content/" + path + ":1:1 KEY-MISSING: " + message);
  }

  @Test
  void aHeadingIsATitleWithoutFrontMatter() {
    Linked.site("people/a.md", "# Ada Lovelace\n").clean();
    Linked.site("articles/2023-04-27-a.md", "# Title\n\nText.\n").clean();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          authors: [Jane Roe: editor]      | Jane Roe: editor     | write { name: "Jane Roe" }, or put all of it in quotes: "Jane Roe: editor"
          speakers: [Jane Roe: editor]     | Jane Roe: editor     | write { name: "Jane Roe", role: "editor" }, or put all of it in quotes: "Jane Roe: editor"
          """)
  void aMapByAccidentOfAColonIsNamedForWhatItIs(String line, String shown, String hint) {
    Linked site =
        Linked.site("a.md", "---\ntitle: A\ndate: 2023-04-27\n" + line + "\n---\nText.\n");

    assertThat(site.diagnostics())
        .extracting(found -> found.code().id() + ": " + found.message())
        .containsExactly(
            "YAML-TYPE: “" + shown + "” is a map, since a colon and a space stand in it");
    assertThat(site.diagnostics()).extracting(Diagnostic::hints).hasToString("[[" + hint + "]]");
  }

  @Test
  void aSessionWithAColonInItsTitleIsNamedForWhatItIs() {
    Linked site =
        Linked.site(
            "events/e/index.md",
            "---\ntitle: E\nstart: 2023-04-27\nsessions: [Opening: the start]\n---\n");

    assertThat(site.findings())
        .containsExactly(
            "content/events/e/index.md:4:12 YAML-TYPE: “Opening: the start” is a map, since a colon"
                + " and a space stand in it");
  }
}
