package org.rostrum.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * HTML's character references are resolved once, wherever one line of text is told or referred to.
 */
class CharacterReferencesTest {
  private static final String EVENT =
      """
      ---
      title: R&amp;D day
      start: 2023-04-26
      rooms: ["A&amp;B"]
      venue: { name: "Caf&eacute;" }
      sessions:
        - { id: s, title: "AT&amp;T &mdash; a history", day: 1, room: "A&amp;B" }
      ---
      """;

  private static Linked site(String facts) {
    return Linked.site("events/e/index.md", EVENT)
        .with("people/x.md", "---\nname: Jos&eacute; R&amp;D\n---\n")
        .with("awards/m.md", "---\nname: R&amp;D medal\n---\n")
        .with("a.md", "---\ntitle: A\ndate: 2023-04-26\n" + facts + "\n---\nText.\n");
  }

  @Test
  void aReferenceInTheSameWordsFindsWhatItNames() {
    Linked site =
        site(
            """
            event: "R&amp;D day"
            sessions: ["AT&amp;T &mdash; a history"]
            speakers: ["Jos&eacute; R&amp;D"]
            awards: [{ award: "R&amp;D medal", recipient: "Jos&eacute; R&amp;D" }]""");

    assertThat(site.clean().people()).hasSize(1);
    assertThat(site.article("a").sessions()).containsExactly(site.session("e/s"));
    assertThat(site.article("a").people())
        .extracting(Appearance::person)
        .containsExactly(site.person("x"));
    assertThat(site.article("a").grants().get(0).recipients()).hasSize(1);
  }

  @Test
  void aReferenceInTheLettersThatAreMeantFindsItToo() {
    Linked site = site("event: R&D day\nsessions: [AT&T — a history]\nspeakers: [José R&D]");

    assertThat(site.clean().people()).hasSize(1);
  }

  @Test
  void everyLineOfTextIsReadOnce() {
    Linked site =
        site("event: e\ntags: [\"R&amp;D\", \"R&D\", \"Q&amp;amp;A\"]\nsummary: Caf&eacute;");

    assertThat(site.clean().events().get(0).venue().orElseThrow().name()).hasValue("Café");
    assertThat(site.article("a").common().tags())
        .extracting(Tag::name)
        .containsExactlyInAnyOrder("R&D", "Q&amp;A");
    assertThat(site.article("a").common().summary()).hasValue("Café");
  }

  @Test
  void addressesStayAsTheyAreWritten() {
    Linked site = site("source: { title: \"R&amp;D\", url: \"https://example.org/?a=1&copy;=2\" }");

    assertThat(site.clean().articles().get(0).source().orElseThrow().url())
        .isEqualTo("https://example.org/?a=1&copy;=2");
  }
}
