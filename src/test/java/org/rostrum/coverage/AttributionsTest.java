package org.rostrum.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rostrum.diagnostic.Span;

/** Who spoke, in which office and session, by the last line of a quote. */
class AttributionsTest {
  private static Linked quoting(String attribution) {
    return Linked.site(
            "events/e/index.md",
            "---\ntitle: E\nstart: 2023-04-26\nsessions: [{ id: plenary, title: Plenary session }]\n---\n")
        .with("people/maria.md", "---\nname: Maria Lopez\n---\n")
        .with("people/king.md", "---\nname: Martin Luther King, Jr.\n---\n")
        .with("people/bob.md", "---\nname: Bob (Robert) Smith\n---\n")
        .with(
            "events/e/x.md",
            "---\ntitle: X\ndate: 2023-04-27\n---\n> Words.\n>\n> " + attribution + "\n");
  }

  private static String told(Quote quote) {
    return "%s (%s) / %s / %s"
        .formatted(
            quote.speakerName(),
            quote.speaker().map(Key::id).orElse("-"),
            quote.role().orElse("-"),
            quote.session().map(Key::id).orElse("-"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          — Maria Lopez.                                  | Maria Lopez (maria) / - / -
          —Maria Lopez                                    | Maria Lopez (maria) / - / -
          — *Maria Lopez*                                 | Maria Lopez (maria) / - / -
          — **Maria Lopez**, *Minister*                   | Maria Lopez (maria) / Minister / -
          — [Maria Lopez](person:maria)                   | Maria Lopez (maria) / - / -
          — [Maria Lopez](person:maria).                  | Maria Lopez (maria) / - / -
          — [The minister](person:maria) (Minister), plenary | The minister (maria) / Minister / e/plenary
          — Maria Lopez (Minister), plenary               | Maria Lopez (maria) / Minister / e/plenary
          — Maria Lopez (plenary)                         | Maria Lopez (maria) / - / e/plenary
          — Maria Lopez, Minister, plenary                | Maria Lopez (maria) / Minister / e/plenary
          — Maria Lopez, Minister, Plenary session.       | Maria Lopez (maria) / Minister / e/plenary
          — Maria Lopez, Minister, Senate, plenary        | Maria Lopez (maria) / Minister, Senate / e/plenary
          — Maria Lopez, plenary, 2013                    | Maria Lopez (maria) / 2013 / e/plenary
          — Maria Lopez, Minister                         | Maria Lopez (maria) / Minister / -
          — maria.                                        | Maria Lopez (maria) / - / -
          — John Doe, 2013                                | John Doe (-) / 2013 / -
          — John Doe, 2013-04-27                          | John Doe (-) / 2013-04-27 / -
          — Martin Luther King, Jr.                       | Martin Luther King, Jr. (king) / - / -
          — Martin Luther King, Jr., plenary              | Martin Luther King, Jr. (king) / - / e/plenary
          — Bob (Robert) Smith, plenary                   | Bob (Robert) Smith (bob) / - / e/plenary
          """)
  void anAttributionTellsSpeakerOfficeAndSession(String attribution, String expected) {
    Linked site = quoting(attribution);

    site.clean();
    assertThat(told(site.article("events/e/x").prose().quotes().get(0))).isEqualTo(expected);
  }

  @Test
  void anIdOfNoSessionIsAMistake() {
    assertThat(quoting("— Maria Lopez, plenry").findings())
        .containsExactly("content/events/e/x.md:7:18 REF-SESSION: no session “plenry”");
  }

  @Test
  void aHintInATextIsNoYaml() {
    Linked site = quoting("— lopezz, plenary");

    assertThat(site.diagnostics())
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.span()).isEqualTo(new Span("content/events/e/x.md", 7, 5, 6));
              assertThat(found.hints())
                  .containsExactly(
                      "did you mean “maria” (Maria Lopez)?  Write the full name as on the person's"
                          + " page, or name the person in the front matter: speakers: [Ada Lovelace]");
            });
  }
}
