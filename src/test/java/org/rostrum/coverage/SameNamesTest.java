package org.rostrum.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Things of one slug, of one id, of one title: which of them are one, and what is said. */
class SameNamesTest {
  private static String report(String facts) {
    return "---\ntitle: A report\ndate: 2023-04-27\n" + facts + "\n---\nText.\n";
  }

  private static String front(String facts) {
    return "---\n" + facts + "\n---\n";
  }

  @ParameterizedTest
  @CsvSource({
    "José Pérez, Jose Perez, jose-perez",
    "Иван Петров, Ivan Petrov, ivan-petrov",
    "Jean-Luc Picard, Jean Luc Picard, jean-luc-picard",
    "St. John, St John, st-john"
  })
  void peopleOfOneSlugAreTakenForOneAndThatIsWarnedOfOnce(String one, String other, String id) {
    Linked site =
        Linked.site("articles/a.md", report("speakers: [" + one + "]"))
            .with("articles/b.md", report("speakers: [" + other + ", { name: " + other + " }]"))
            .with("articles/c.md", report("speakers: [" + other + "]"));

    assertThat(site.findings())
        .containsExactly(
            "content/articles/a.md:4:12 NAME-SIMILAR: “%s” is taken for “%s” in content/articles/b.md:4:%d"
                .formatted(one, other, 22 + other.length()));
    assertThat(site.coverage().people())
        .extracting(person -> person.key().id())
        .containsExactly(id);
  }

  @Test
  void theRemedyKeepsPeopleOfOneSlugApart() {
    Linked site =
        Linked.site("articles/a.md", report("speakers: [José Pérez]"))
            .with("articles/b.md", report("speakers: [{ name: Jose Perez, id: jose-perez-2 }]"))
            .with("articles/c.md", report("speakers: [Jose Perez]"));

    site.clean();
    assertThat(site.coverage().people())
        .extracting(person -> person.key().id())
        .containsExactly("jose-perez", "jose-perez-2");
  }

  @Test
  void otherNamesOfAFileAreNoMistake() {
    Linked.site(
            "people/jose-perez.md", front("name: José Pérez\nalso_known_as: [Jose Perez, J. P.]"))
        .with("articles/b.md", report("speakers: [Jose Perez, JOSE  PEREZ]"))
        .clean();
  }

  @Test
  void awardsOfOneSlugAreTakenForOneAndThatIsWarnedOf() {
    Linked site =
        Linked.site("articles/a.md", report("awards: [{ award: Best Film!, recipient: A B }]"))
            .with("articles/b.md", report("awards: [{ award: Best Film, recipient: C D }]"))
            .with(
                "articles/c.md",
                report("awards: [{ award: { name: Best Film }, recipient: E F }]"));

    assertThat(site.findings())
        .containsExactly(
            "content/articles/a.md:4:19 NAME-SIMILAR: “Best Film!” is taken for “Best Film” in"
                + " content/articles/c.md:4:27");
    assertThat(site.coverage().awards()).hasSize(1);
  }

  @Test
  void eventsOfOneSlugAndTwoTitlesAreOneMistake() {
    Linked site =
        Linked.site("articles/a.md", report("event: { title: C++ Days, start: 2023-04-27 }"))
            .with("articles/b.md", report("event: { title: C Days, start: 2024-04-27 }"));

    assertThat(site.diagnostics())
        .filteredOn(found -> found.code().id().equals("FACT-CONTRADICTION"))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.message())
                  .isEqualTo(
                      "title of event c-days: “C Days” here, “C++ Days” in"
                          + " content/articles/a.md:4:17");
              assertThat(found.hints().toString()).contains("give one an id: of its own");
            });
    assertThat(site.findings()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "people/a.md, people/x/a.md, name: N%d\\nsort_name: S%d",
    "awards/a.md, awards/x/a.md, name: N%d\\nkind: K%d",
    "events/a.md, events/a/index.md, title: N%d\\nstart: 2023-04-2%d",
    "events/e/sessions/a.md, events/e/sessions/x/a.md, title: N%d\\nabstract: A%d",
  })
  void twoFilesOfOneIdAreOneMistake(String one, String other, String facts) {
    String text = facts.replace("\\n", "\n");
    Linked site =
        Linked.site("events/e/index.md", front("title: E\nstart: 2023-04-26"))
            .with(one, front(text.formatted(1, 1)))
            .with(other, front(text.formatted(2, 2)));

    assertThat(site.findings())
        .singleElement()
        .asString()
        .startsWith("content/" + other + ":1:1 URL-DUPLICATE: ");
  }

  @Test
  void oneIdInTwoFilesIsOneMistakeWhereItIsTold() {
    Linked site =
        Linked.site("people/ada.md", front("id: z\nname: Ada"))
            .with("people/bob.md", front("id: Z\nname: Bob"))
            .with("people/cyd.md", front("id: ada\nname: Cyd"))
            .with("people/dan.md", front("id: dan\nname: Dan"))
            .with("articles/a.md", report("speakers: [z, ada]"));

    assertThat(site.findings())
        .containsExactly(
            "content/people/bob.md:2:5 REF-AMBIGUOUS: id “Z” stands twice: here, and in"
                + " content/people/ada.md:2:5",
            "content/people/cyd.md:2:5 REF-AMBIGUOUS: id “ada” stands twice: here, and in"
                + " content/people/ada.md:2:5");
  }

  @Test
  void aSessionOfAProgrammeIsTheFileOfItsTitle() {
    Linked site =
        Linked.site(
                "events/e/index.md", front("title: E\nstart: 2023-04-26\ntime_zone: Asia/Almaty"))
            .with(
                "events/e/schedule.yaml",
                """
                days:
                  - date: 2023-04-26
                    sessions:
                      - { title: 'Opening: the start', start: 10:00 }
                """)
            .with(
                "events/e/sessions/opening.md",
                front("title: 'Opening: the Start'\nabstract: Words."))
            .with("events/e/x.md", report("sessions: [{ title: 'Opening: the start' }]"));

    assertThat(site.clean().sessions())
        .extracting(session -> session.key().id())
        .containsExactly("e/opening");
    assertThat(site.session("e/opening").start()).isPresent();
  }

  @Test
  void aSessionOfAProgrammeThatCanBeTwoFilesIsAsked() {
    Linked site =
        Linked.site("events/e/index.md", front("title: E\nstart: 2023-04-26"))
            .with("events/e/schedule.yaml", "sessions:\n  - { title: Short talks, day: 1 }\n")
            .with("events/e/sessions/a.md", front("title: Short talks"))
            .with("events/e/sessions/b.md", front("title: Short talks"));

    assertThat(site.findings())
        .containsExactly(
            "content/events/e/schedule.yaml:2:5 REF-AMBIGUOUS: “Short talks” can be several:"
                + " e/a (Short talks), e/b (Short talks)");
  }

  @ParameterizedTest
  @CsvSource({"Assembly", "Ассамблея", "ASSEMBLY"})
  void aPlainTitleIsOneOfThoseByLanguage(String plain) {
    String byLanguage =
        report("event: { id: ev, title: { en: Assembly, kk: Ассамблея }, start: 2023-04-26 }");
    String told = report("event: { id: ev, title: " + plain + " }");

    Linked.site("articles/a.md", byLanguage).with("articles/b.md", told).clean();
    Linked.site("articles/b.md", byLanguage).with("articles/a.md", told).clean();
  }

  @Test
  void aPlainTitleIsInTheLanguageOfTheSite() {
    String told = "event: { id: ev, title: %s, start: 2023-04-26 }";
    Linked other =
        Linked.site("articles/a.md", report(told.formatted("{ kk: Ассамблея }")))
            .with("articles/b.md", report(told.formatted("Assembly")));
    Linked same =
        Linked.site("articles/a.md", report(told.formatted("{ en: Assembly }")))
            .with("articles/b.md", report(told.formatted("Meeting")));

    other.clean();
    assertThat(other.event("ev").title()).isEqualTo("Assembly");
    assertThat(same.findings())
        .containsExactly(
            "content/articles/b.md:4:25 FACT-CONTRADICTION: title of event ev: “Meeting” here,"
                + " “Assembly” in content/articles/a.md:4:25");
  }
}
