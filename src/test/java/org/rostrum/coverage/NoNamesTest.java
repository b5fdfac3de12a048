package org.rostrum.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rostrum.diagnostic.Code;
import org.rostrum.diagnostic.Diagnostic;

/** What stands where a name belongs, and is none. */
class NoNamesTest {
  private static final String PERSON = "---\nname: Ada Lovelace\n---\n";

  private static Linked site(String facts) {
    return Linked.site("people/ada.md", PERSON)
        .with("awards/medal.md", "---\nname: Medal\n---\n")
        .with("a.md", "---\ntitle: A report\ndate: 2023-04-27\n" + facts + "\n---\nText.\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "person:ada",
        "Person: ada",
        "person:Ada Lovelace",
        "people/ada",
        "/people/ada/",
        "speakers/ada",
        "../people/ada.md",
        "content/people/ada.md",
        "ada.md",
      })
  void anIdMayBeWrittenAsALinkOrAPath(String written) {
    Linked site =
        site(
            "speakers: [\""
                + written
                + "\"]\nawards: [{ award: awards/medal.md,"
                + " recipient: \""
                + written
                + "\" }]");

    assertThat(site.clean().people()).hasSize(1);
    assertThat(site.article("a").people()).hasSize(1);
    assertThat(site.article("a").grants().get(0).recipients()).hasSize(1);
  }

  @Test
  void anUnknownPathMakesNobody() {
    Linked site = site("speakers: [people/adda.md]");

    assertThat(site.coverage().people()).hasSize(1);
    assertThat(site.diagnostics())
        .filteredOn(Diagnostic::isError)
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.message()).isEqualTo("no person “people/adda.md”");
              assertThat(found.hints().get(0)).startsWith("did you mean “ada” (Ada Lovelace)?");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"jane@example.org", "https://example.org/jane", "www.example.org", "@jane"})
  void anAddressIsNobody(String address) {
    Linked site = site("speakers: [\"" + address + "\", { name: \"" + address + "\" }]");

    assertThat(site.findings())
        .hasSize(2)
        .allMatch(line -> line.endsWith("REF-PERSON: “" + address + "” is an address, not a name"));
    assertThat(site.coverage().people()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          speakers: [TBD]                                             | 4:12
          speakers: [{ name: "?", role: chair }]                      | 4:20
          speakers: [{ person: N/A }]                                 | 4:22
          speakers: To be announced                                   | 4:11
          author: —                                                   | 4:9
          quotes: [{ text: Words, speaker: TBA }]                     | 4:34
          awards: [{ award: medal, recipient: tbc }]                  | 4:37
          """)
  void aPlaceholderIsNobody(String line, String place) {
    Linked site = site(line.strip());

    assertThat(site.findings())
        .singleElement()
        .asString()
        .startsWith("content/a.md:" + place + " VALUE-PLACEHOLDER:");
    assertThat(site.coverage().people()).hasSize(1);
    assertThat(site.article("a").authors()).isEmpty();
  }

  @Test
  void aWordThatIsNearlyAPartIsAWarning() {
    Linked site =
        site(
            "speakers: [{ person: ada, role: modrator }, { person: ada, role: Chair },"
                + " { person: ada, role: Chairman }, { person: ada, role: Head of Speakers }]");

    assertThat(site.findings())
        .containsExactly(
            "content/a.md:4:33 VALUE-NEAR:"
                + " “modrator” is nearly a part in a session, but stands as an office");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Jane Roe & John Doe", "Jane Roe and John Doe", "Jane Roe, John Doe"})
  void aNameOfSeveralSaysHowToWriteThem(String name) {
    assertThat(site("speakers: \"" + name + "\"").diagnostics())
        .filteredOn(found -> found.code() == Code.PERSON_NEW)
        .singleElement()
        .satisfies(
            found ->
                assertThat(found.hints().get(0))
                    .startsWith(
                        "write several people as a list: [Ada Lovelace, Charles Babbage];"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ada, bob-day             | [ada, bob-day]
          Ada Lovelace and Bob Day | [Ada Lovelace, Bob Day]
          Ada Lovelace & bob-day   | [Ada Lovelace, bob-day]
          ada; bob-day             | [ada, bob-day]
          """)
  void knownNamesInOneTextAreNobody(String name, String list) {
    Linked site =
        site("speakers: \"" + name + "\"").with("people/bob-day.md", "---\nname: Bob Day\n---\n");

    assertThat(site.coverage().people()).hasSize(2);
    assertThat(site.diagnostics())
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.code()).isEqualTo(Code.REF_PERSON);
              assertThat(found.message()).isEqualTo("“" + name + "” is 2 people in one text");
              assertThat(found.hints()).containsExactly("write them as a list: " + list);
            });
  }

  @Test
  void whatThereIsIsNamedWhereNothingIsNear() {
    Linked site = site("event: zzz\nawards: [{ award: qqq, recipient: ada }]");

    assertThat(site.diagnostics())
        .extracting(found -> found.hints().get(0))
        .anyMatch(hint -> hint.startsWith("there is only medal (Medal)  To introduce"));
  }
}
