package org.rostrum.document.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rostrum.document.markdown.Rendering.findings;
import static org.rostrum.document.markdown.Rendering.read;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rostrum.diagnostic.Diagnostic;

/** What looks like a link, a picture, a note or a heading, and is shown as it is written. */
final class SuspectTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '@',
      value = {
        "[](person: ann) said | write [](person:ann)",
        "[](person: Ann Lee) | write [](<person:Ann Lee>)",
        "see [Ann](person :ann). | write [Ann](person:ann)",
        "![Hall](my hall.svg) | write ![Hall](<my hall.svg>)",
        "[x](b.md#how to read) | write [x](b.md#how-to-read)",
        "[x](my file.md#how to read) | write [x](<my file.md#how-to-read>)",
        "*[x](#how to read)* | write [x](#how-to-read)",
        "[x](b.md \"a \"quoted\" title\") |"
            + " write (address \"title\"), and single quotes inside of the title",
        "[a] (b.md) | write [a](b.md)",
        "![a] (b.jpg) | write ![a](b.jpg)",
        "[the site] (https://example.org/) | write [the site](https://example.org/)",
        "[a](b.md and more | write [a](b.md)",
        "[text][undefined] | write [text](address), or add a line [undefined]: address",
        "[text][1] | write [text](address), or add a line [1]: address",
        "[some text][] | write [some text](address), or add a line [some text]: address",
        "note[^1] | add a line [^1]: and the text of the note",
        "note[^source-a] | add a line [^source-a]: and the text of the note",
        "##Heading | write ## Heading",
        "text\\n###Überschrift zwei | write ### Überschrift zwei",
        "```\\ncode\\n\\n## Head | write ``` on a line of its own where the code ends",
        "~~~~ js\\ncode\\n~~~ | write ~~~~ on a line of its own where the code ends",
      })
  void isToldWithTheRightForm(String markdown, String hint) {
    assertThat(read(markdown.replace("\\n", "\n")).diagnostics())
        .singleElement()
        .extracting(Diagnostic::hints)
        .asString()
        .isEqualTo("[" + hint + "]");
  }

  @Test
  void isToldAtItsPlace() {
    assertThat(findings("Ann\n[](person: ann) said."))
        .containsExactly(
            "2:1:15 TEXT-SUSPECT “[](person: ann)” is shown as it is:"
                + " an address with a blank in it makes no link");
  }

  @Test
  void isToldOnceOfOneNote() {
    assertThat(findings("a[^1] b[^1] c[^2]")).hasSize(2);
  }

  @Test
  void isToldOnceInATextWithHtml() {
    assertThat(findings("<b>a</b> [^1]")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "he said [sic] (and so on)",
        "as [sic](see below) says",
        "[1] and [2], [1] (https://example.org/)",
        "[…] and [...](the rest)",
        "`array[0](x.md y)` and `[a] (b.md)`",
        "matrix[row][col], a[i][j], [0][1]",
        "[Laughter][Applause]",
        "#hashtag",
        "#1 of all",
        "##1 of all",
        "a ##tag in a line",
        "\\##Heading",
        "- [ ] to do\n- [x] done",
        "    [](person: ann)\n",
        "```\n[](person: ann) [^1]\n##x\n```",
        "> ```\n> code",
        "- ```\n  code",
        "a pattern [^a-z] or [^ab][^cd]?",
        "\\[a] (b.md)",
        "[a](b.md) [b][c]\n\n[c]: d.md",
        "a[^1]\n\n[^1]: A note.",
        "[x](<my file.md>)",
        "[one](of many)",
        "[he](he went to the market. Then",
        "<span>[sic]</span>",
      })
  void isNotToldOfWhatMayBeMeant(String markdown) {
    assertThat(findings(markdown)).isEmpty();
  }
}
