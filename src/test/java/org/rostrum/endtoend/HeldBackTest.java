package org.rostrum.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever drafts one thing must not break the build of all others. */
class HeldBackTest {
  @TempDir Path folder;
  private SiteFolder site;

  @BeforeEach
  void aSiteWithDrafts() {
    site =
        new SiteFolder(folder)
            .with(
                "content/site.yaml",
                "title: S\nurl: https://example.org\ntime_zone: Asia/Almaty\nlanguages: [en, kk]\n")
            .with(
                "content/articles/2024-01-01-draft.md",
                """
                ---
                title: Draft
                draft: true
                tags: [quiet]
                aliases: [/old/]
                event: { title: Small Meeting }
                sessions: [{ id: talk, title: A talk }]
                speakers: [New Person]
                awards: [{ award: New Prize, recipient: A B }]
                ---
                Text.
                """)
            .with(
                "content/people/held.md",
                """
                ---
                name: { en: Held Person, kk: Ұсталған }
                also_known_as: [H. P.]
                slug: h-p
                publish: 2030-01-01 10:00
                ---
                """)
            .with("content/articles/2019-05-05-old.md", "---\ntitle: Old\ndraft: true\n---\n")
            .with("content/awards/medal.md", "---\nname: Medal\ndraft: true\n---\n")
            .with(
                "content/events/he/index.md",
                """
                ---
                title: Held event
                start: 2024-01-01
                draft: true
                sessions: [{ id: hs, title: HS }]
                ---
                """)
            .with("content/events/he/sessions/own.md", "---\ntitle: Own\n---\nText.\n")
            .with("content/pages/page.md", "---\ntitle: Page\ndraft: true\n---\n")
            .with(
                "content/events/e/index.md",
                """
                ---
                title: Event
                start: 2024-01-01
                time_zone: Europe/Oslo
                sessions: [{ id: ds, title: DS, draft: true }]
                ---
                """)
            .with(
                "content/events/e/sessions/later.md",
                "---\ntitle: Later\npublish: 2030-01-01 10:00\n---\nText.\n");
  }

  /** Checks one article each, all at once. */
  private void thenEachIsAWarning(List<String> articles) {
    for (int i = 0; i < articles.size(); i++) {
      site.with("content/articles/2024-01-02-x%03d.md".formatted(i), articles.get(i));
    }
    site.run("check", "--all", "--format", "json", "--as-of", "2024-06-01");

    for (int i = 0; i < articles.size(); i++) {
      assertThat(findings(i)).as(articles.get(i)).containsExactly("warning REF-HELD-BACK");
    }
  }

  private List<String> findings(int article) {
    String file = "\"file\":\"content/articles/2024-01-02-x%03d.md\"".formatted(article);
    return Stream.of(site.out().split("\\{\"severity\":", -1))
        .filter(found -> found.contains(file))
        .map(found -> found.split("\"", -1)[1] + " " + found.split("\"", -1)[5])
        .toList();
  }

  @Test
  void aLinkToSomethingHeldBackIsAWarning() {
    thenEachIsAWarning(
        Stream.of(
                "/articles/draft/",
                "/articles/draft",
                "/articles/draft/index.html",
                "../draft/",
                "2024-01-01-draft.md",
                "article:draft",
                "/old/",
                "/tags/quiet/",
                "/tags/quiet/page/2/",
                "/2019/",
                "/2019/page/2/",
                "person:held",
                "person:h-p",
                "person:Held Person",
                "person:Person, Held",
                "person:Ұсталған",
                "person:H. P.",
                "/people/h-p/",
                "person:new-person",
                "/people/new-person/",
                "award:medal",
                "/awards/medal/",
                "award:New Prize",
                "event:he",
                "/events/he/",
                "/events/he/schedule/",
                "/events/he/sessions/hs/",
                "session:he/hs",
                "session:own",
                "../events/he/sessions/own.md",
                "event:small-meeting",
                "session:talk",
                "session:e/ds",
                "/events/e/sessions/ds/",
                "session:e/later",
                "../events/e/sessions/later.md",
                "/events/e/sessions/later/",
                "/page/")
            .map(target -> "---\ntitle: X\n---\n[words](<" + target + ">)\n")
            .toList());
  }

  @Test
  void aReferenceToSomethingHeldBackIsAWarning() {
    thenEachIsAWarning(
        Stream.of(
                "speakers: [held]",
                "speakers: [H. P.]",
                "speakers: [{ person: h-p, role: chair }]",
                "speakers: [{ name: Held Person, role: chair }]",
                "speakers: [new-person]",
                "quotes: [{ text: Words, speaker: Ұсталған }]",
                "event: he",
                "event: small-meeting",
                "sessions: [he/hs]",
                "sessions: [ds]",
                "awards: [{ award: medal, status: withheld }]",
                "awards: [{ award: new-prize, status: withheld }]")
            .map(line -> "---\ntitle: X\n" + line + "\n---\nText.\n")
            .toList());
  }

  @Test
  void aQuoteOfSomebodyHeldBackIsAWarningOnce() {
    thenEachIsAWarning(
        Stream.of("Held Person", "held", "person:held", "Ұсталған, Chair of all")
            .map(name -> "---\ntitle: X\n---\n> Words.\n>\n> — " + name + "\n")
            .toList());
  }

  @Test
  void whomOnlyADraftNamesCanBeIntroducedElsewhere() {
    site.with(
        "content/articles/2024-01-02-x000.md",
        "---\ntitle: X\nspeakers: [New Person]\n---\n[words](person:new-person)\n");
    site.run("check", "--all", "--format", "json", "--as-of", "2024-06-01");

    assertThat(findings(0)).containsExactly("info PERSON-NEW");
  }

  @Test
  void momentsAreToldInTheZoneOfTheEventOrTheSite() {
    site.run("check", "--as-of", "2024-06-01");

    assertThat(site.err())
        .contains(
            "“Held Person” is not published: it appears on 2030-01-01 at 10:00 (Asia/Almaty)",
            "“Later” is not published: it appears on 2030-01-01 at 10:00 (Europe/Oslo)");
  }
}
