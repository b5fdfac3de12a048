package org.rostrum.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One file that tells it all, a file each, or both: the same coverage comes out. */
class LevelsTest {
  private static final String LEVEL_1 =
      """
      ---
      title: Unity and patriotism on the second day of the Assembly
      date: 2023-04-27
      event: { title: 32nd session of the Assembly, start: 2023-04-26, end: 2023-04-27,
               time_zone: Asia/Almaty, venue: { city: Astana, country: KZ },
               theme: "Fair Kazakhstan: unity, stability, development" }
      sessions:
        - { id: members, title: Sessions of the members, day: 1, speakers: [Aida Balayeva, Natalia Dementieva, Evgeny Bolgert] }
        - { id: plenary, title: Plenary session, type: plenary, day: 2, speakers: [Kassym-Jomart Tokayev] }
      speakers:
        - { name: Aida Balayeva, role: Deputy Chief of Staff of the President }
        - { name: Natalia Dementieva, role: Member of the Mazhilis }
        - { name: Evgeny Bolgert, role: Member of the Senate }
        - { name: Kassym-Jomart Tokayev, role: President of Kazakhstan }
      figures:
        - { value: 3000, bound: over, label: "expert discussions, dialogue platforms and meetings", speaker: Aida Balayeva }
      awards:
        - { award: State award, recipient: Bronislavas Buginas, authority: President of Kazakhstan, decree: true,
            citation: "services in strengthening peace, friendship and cooperation between peoples" }
      photos:
        - { src: hall.svg, alt: "Rows of delegates facing a stage", caption: The second day, credit: "Drawing: Rostrum" }
      ---
      Text.
      """;

  private static Linked levelOne() {
    return Linked.site("articles/second-day.md", LEVEL_1).withPicture("articles/hall.svg");
  }

  @Test
  void oneFileGivesAnEventWithItsDaysAndSessions() {
    Linked site = levelOne();

    Coverage coverage = site.clean();
    Event event = coverage.events().get(0);
    assertThat(event.id()).isEqualTo("32nd-session-of-the-assembly");
    assertThat(event.days().stream())
        .extracting(Day::date)
        .containsExactly(LocalDate.parse("2023-04-26"), LocalDate.parse("2023-04-27"));
    assertThat(coverage.sessionsOf(event))
        .extracting(Session::id)
        .containsExactly("members", "plenary");
    assertThat(coverage.sessionsOf(event)).allMatch(session -> session.start().isEmpty());
  }

  @Test
  void oneFileGivesFivePeopleLinkedBothWays() {
    Linked site = levelOne();

    assertThat(site.clean().people())
        .extracting(Person::title)
        .containsExactly(
            "Aida Balayeva",
            "Bronislavas Buginas",
            "Evgeny Bolgert",
            "Kassym-Jomart Tokayev",
            "Natalia Dementieva");
    Person tokayev = site.person("kassym-jomart-tokayev");
    assertThat(site.coverage().sessionsOf(tokayev))
        .extracting(Session::id)
        .containsExactly("plenary");
    assertThat(site.coverage().articlesOf(tokayev)).hasSize(1);
    assertThat(site.coverage().figuresOf(site.person("aida-balayeva"))).hasSize(1);
  }

  @Test
  void anOfficeToldInlineIsTheOfficeOfThatDay() {
    Linked site = levelOne();

    assertThat(site.coverage().sessions().get(0).speakers())
        .extracting(speaker -> speaker.office().orElse(""))
        .containsExactly(
            "Deputy Chief of Staff of the President",
            "Member of the Mazhilis",
            "Member of the Senate");
  }

  @Test
  void anHonourHasItsPageFromItsFirstMention() {
    Linked site = levelOne();

    Award award = site.clean().awards().get(0);
    assertThat(award.title()).isEqualTo("State award");
    Grant grant = site.coverage().grantsOf(award).get(0);
    assertThat(grant.recipients())
        .extracting(Grant.Recipient::name)
        .containsExactly("Bronislavas Buginas");
    assertThat(grant.year()).contains(2023);
    assertThat(grant.decree()).isPresent();
    assertThat(site.coverage().grantsOf(site.person("bronislavas-buginas"))).hasSize(1);
  }

  private static Linked levelTwo() {
    return Linked.site()
        .with(
            "events/32nd-session-of-the-assembly/index.md",
            """
            ---
            title: 32nd session of the Assembly
            start: 2023-04-26
            end: 2023-04-27
            time_zone: Asia/Almaty
            venue: { city: Astana, country: KZ }
            theme: "Fair Kazakhstan: unity, stability, development"
            ---
            """)
        .with(
            "events/32nd-session-of-the-assembly/sessions/members.md",
            """
            ---
            title: Sessions of the members
            day: 1
            speakers: [aida-balayeva, natalia-dementieva, evgeny-bolgert]
            ---
            """)
        .with(
            "events/32nd-session-of-the-assembly/sessions/plenary.md",
            """
            ---
            title: Plenary session
            type: plenary
            day: 2023-04-27
            speakers: [kassym-jomart-tokayev]
            ---
            """)
        .with("people/aida-balayeva.md", person("Aida Balayeva", "Deputy Chief of Staff"))
        .with("people/natalia-dementieva.md", person("Natalia Dementieva", "Member"))
        .with("people/evgeny-bolgert.md", person("Evgeny Bolgert", "Member of the Senate"))
        .with("people/kassym-jomart-tokayev.md", person("Kassym-Jomart Tokayev", "President"))
        .with("people/bronislavas-buginas.md", person("Bronislavas Buginas", "Member"))
        .with(
            "awards/state-award.md",
            """
            ---
            name: State award
            grants:
              - { year: 2023, recipient: Buginas Bronislavas, authority: President of Kazakhstan }
            ---
            """);
  }

  private static String person(String name, String role) {
    return """
    ---
    name: %s
    roles: [{ title: %s, as_of: 2023-04-27 }]
    ---
    """
        .formatted(name, role);
  }

  @Test
  void filesOfTheirOwnGiveTheSameThings() {
    Coverage one = levelOne().clean();
    Coverage two = levelTwo().clean();

    assertThat(keys(two.events())).isEqualTo(keys(one.events()));
    assertThat(keys(two.sessions())).isEqualTo(keys(one.sessions()));
    assertThat(keys(two.people())).isEqualTo(keys(one.people()));
    assertThat(keys(two.awards())).isEqualTo(keys(one.awards()));
    assertThat(two.grants()).hasSize(1);
  }

  @Test
  void bothTogetherAreMergedWithoutContradiction() {
    Linked both =
        levelTwo().with("articles/second-day.md", LEVEL_1).withPicture("articles/hall.svg");

    Coverage coverage = both.clean();
    assertThat(coverage.events()).hasSize(1);
    assertThat(coverage.sessions()).hasSize(2);
    assertThat(coverage.people()).hasSize(5);
    assertThat(coverage.grants()).hasSize(1);
    assertThat(coverage.grants().get(0).citation()).isPresent();
  }

  private static List<Key> keys(List<? extends Entity> entities) {
    return entities.stream().map(Entity::key).toList();
  }
}
