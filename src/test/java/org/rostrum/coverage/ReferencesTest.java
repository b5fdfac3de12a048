package org.rostrum.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Id, then name, then other names, then other languages, then family name first. */
class ReferencesTest {
  private static final String DATED = "---\ntitle: A report\ndate: 2023-04-27\n";

  private static Linked people() {
    return person("james-martin", "name: James Martin")
        .with("people/martin-james.md", front("name: Martin James"))
        .with("people/maria.md", front("name: Maria Lopez"))
        .with("people/other-maria.md", front("name: Maria"))
        .with("people/p1.md", front("name: Ivan Petrov"))
        .with("people/p2.md", front("name: Ivan Sidorov\nalso_known_as: [Ivan Petrov]"))
        .with("people/p3.md", front("name: { en: Anna Kim, ru: Анна Ким }"))
        .with("people/p4.md", front("name: Other\nalso_known_as: [Анна Ким]"))
        .with("people/jean-luc-picard.md", front("name: Jean-Luc Picard"))
        .with("people/vdberg.md", front("name: Anna van den Berg\nslug: berg"));
  }

  private static Linked person(String id, String facts) {
    return Linked.site("people/" + id + ".md", front(facts));
  }

  private static String front(String facts) {
    return "---\n" + facts + "\n---\n";
  }

  private static String report(String facts) {
    return DATED + facts + "\n---\nText.\n";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          James Martin            | james-martin
          Martin, James           | james-martin
          martin james            | martin-james
          maria                   | maria
          Maria                   | maria
          Maria Lopez             | maria
          Ivan Petrov             | p1
          Petrov, Ivan            | p1
          Анна Ким                | p4
          Ким Анна                | p4
          van den Berg Anna       | vdberg
          van den Berg, Anna      | vdberg
          BERG                    | vdberg
          """)
  void theBestRankDecides(String written, String id) {
    Linked site =
        people().with("articles/x.md", report("speakers: [\"" + written + "\"]\nauthor: X Y"));

    site.clean();
    assertThat(site.article("articles/x").people())
        .extracting(appearance -> appearance.person().key().id())
        .containsExactly(id);
  }

  @ParameterizedTest
  @ValueSource(strings = {"James Martin", "Martin James", "maria", "Ivan Petrov", "Анна Ким"})
  void mapsAndTextsNameTheSamePersonAsBareNames(String name) {
    Linked site =
        people()
            .with("articles/x.md", report("speakers: [{ person: \"%s\" }]".formatted(name)))
            .with("articles/y.md", report("") + "\n> Words.\n>\n> — " + name + "\n");

    site.clean();
    Key person = site.article("articles/x").people().get(0).person().key();
    assertThat(site.article("articles/y").prose().quotes().get(0).speaker()).contains(person);
    assertThat(
            site.coverage().resolve(Kind.PERSON, name, site.article("articles/y").origin().path()))
        .containsExactly(person);
  }

  @Test
  void aNameWrittenFamilyFirstMakesNobodyAmbiguous() {
    Linked site =
        person("vdberg", "name: Anna van den Berg")
            .with("articles/x.md", report("speakers: [van den Berg Anna]"))
            .with("articles/y.md", report("speakers: [Anna van den Berg]"));

    assertThat(site.clean().people()).hasSize(1);
  }

  @Test
  void severalOfOneRankAreListedWithTheirNames() {
    Linked site =
        person("ada-1", "name: Ada King")
            .with("people/ada-2.md", front("name: Ada KING"))
            .with("articles/x.md", report("speakers: [King Ada]"));

    assertThat(site.findings())
        .containsExactly(
            "content/articles/x.md:4:12 REF-AMBIGUOUS:"
                + " “King Ada” can be several: ada-1 (Ada King), ada-2 (Ada KING)");
  }

  @Test
  void awardsAndEventsAreFoundInTheSameOrder() {
    Linked site =
        Linked.site("awards/medal.md", front("name: { en: Great Medal, ru: Медаль }"))
            .with("awards/other.md", front("name: Medal\nalso_known_as: [Медаль]"))
            .with("events/assembly/index.md", front("title: One\nstart: 2023-04-26"))
            .with("events/two/index.md", front("title: Assembly\nstart: 2023-04-26"))
            .with(
                "articles/x.md",
                report(
                    "event: assembly\nawards: [{ award: medal, recipient: A B },"
                        + " { award: Медаль, recipient: C D }]"));

    site.clean();
    assertThat(site.article("articles/x").event().map(Event::id)).contains("assembly");
    assertThat(site.article("articles/x").grants())
        .extracting(grant -> grant.award().key().id())
        .containsExactly("medal", "other");
  }

  @Test
  void aSessionOfTheOwnEventIsMeantBeforeTheIdOfAnother() {
    Linked site =
        Linked.site(
                "events/e1/index.md",
                front("title: E1\nstart: 2023-04-26\nsessions: [{ id: s1, title: Closing }]"))
            .with(
                "events/e2/index.md",
                front("title: E2\nstart: 2023-04-26\nsessions: [{ id: closing, title: End }]"))
            .with("events/e1/x.md", report("sessions: [closing]"))
            .with("articles/y.md", report("sessions: [closing]"));

    site.clean();
    assertThat(site.article("events/e1/x").sessions())
        .extracting(session -> session.key().id())
        .containsExactly("e1/s1");
    assertThat(site.article("articles/y").sessions())
        .extracting(session -> session.key().id())
        .containsExactly("e2/closing");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [](person:maria), plenary              | Maria Lopez
          [the President](person:maria), plenary | the President
          [Maria](../../people/maria.md), plenary | Maria
          person:maria, plenary                  | Maria Lopez
          [Maria Lopez](https://x.org), plenary  | Maria Lopez
          """)
  void aQuoteMayLinkItsSpeaker(String attribution, String name) {
    Linked site =
        people()
            .with(
                "events/e/index.md",
                front("title: E\nstart: 2023-04-26\nsessions: [{ id: plenary, title: P }]"))
            .with("events/e/x.md", report("") + "\n> Words.\n>\n> — " + attribution + "\n");

    site.clean();
    Quote quote = site.article("events/e/x").prose().quotes().get(0);
    assertThat(quote.speaker()).contains(Key.of(Kind.PERSON, "maria"));
    assertThat(quote.speakerName()).isEqualTo(name);
    assertThat(quote.session()).contains(Key.of(Kind.SESSION, "e/plenary"));
  }

  @Test
  void anUnknownLinkedSpeakerIsReportedOnce() {
    Linked site =
        people().with("articles/x.md", report("") + "\n> Words.\n>\n> — [X Y](person:xy)\n");

    assertThat(site.findings())
        .containsExactly("content/articles/x.md:10:5 REF-PERSON: no person “person:xy”");
  }

  @Test
  void anotherNameBesideAKnownIdIsAContradiction() {
    Linked site =
        person("jane-roe", "name: Jane Roe\nalso_known_as: [J. Roe]")
            .with(
                "articles/x.md",
                report(
                    "speakers: [{ person: jane-roe, name: Other Name },"
                        + " { person: jane-roe, name: J. Roe }, { id: jane-roe, name: ROE Jane }]"));

    assertThat(site.findings())
        .containsExactly(
            "content/articles/x.md:4:38 FACT-CONTRADICTION: name of person jane-roe:"
                + " “Other Name” here, “Jane Roe” in content/people/jane-roe.md:2:7");
    assertThat(site.coverage().people()).hasSize(1);
    assertThat(site.person("jane-roe").name().original()).isEqualTo("Jane Roe");
  }

  @Test
  void namesAndOpenWordsMayBeSpeltInSeveralWays() {
    Linked site =
        Linked.site(
                "events/e/index.md",
                front(
                    "title: The Event\nstart: 2023-04-26\nsessions:\n"
                        + "  - { id: s, title: Opening, type: Plenary, track: Law, room: Hall }"))
            .with("awards/medal.md", front("name: O’Brien Medal\nkind: Medal"))
            .with(
                "articles/x.md",
                report(
                    """
                    event: { id: e, title: THE EVENT }
                    sessions:
                      - { id: s, title: opening, type: plenary, track: law, room: hall }
                    awards:
                      - { award: { name: O'Brien medal, kind: medal }, recipient: A B }
                    """));

    site.clean();
    assertThat(site.session("e/s").rooms()).extracting(Room::name).containsExactly("Hall");
  }

  @Test
  void anIdBesideANameIntroducesSomebodyOfThatId() {
    Linked site =
        Linked.site("articles/x.md", report("speakers: [{ person: jr, name: Jane Roe }, jr]"));

    site.clean();
    assertThat(site.coverage().people())
        .extracting(person -> person.key().id())
        .containsExactly("jr");
  }
}
