package org.rostrum.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rostrum.diagnostic.Diagnostic;

/** What is told in the wrong place is one mistake, however much depends on it. */
class MisplacedFilesTest {
  private static final String PERSON = "---\nname: Ann\nsort_name: A\nroles: [Chief]\n---\nShe.\n";
  private static final String EVENT =
      "---\ntitle: The Assembly\nstart: 2023-04-26\nend: 2023-04-27\ntime_zone: Asia/Almaty\n---\n";
  private static final String SESSION = "---\ntitle: Members\nday: 1\nstart: 10:00\n---\n";
  private static final String ARTICLE =
      "---\ntitle: Report\ndate: 2023-04-27\nspeakers: [ann]\n---\n[](person:ann) spoke.\n";

  @ParameterizedTest
  @ValueSource(strings = {"People", "persons", "person", "peoples", "Speakers", "speaker"})
  void readsFilesOfAFolderThatIsNearlyThatOfThePeople(String folder) {
    Linked site = Linked.site(folder + "/ann.md", PERSON).with("a.md", ARTICLE);

    String meant = folder.toLowerCase(Locale.ROOT).startsWith("s") ? "speakers" : "people";
    assertThat(site.findings())
        .containsExactly(
            "content/%s:1:1 FOLDER-NEAR: “%s” is none of the folders that say what their files are"
                .formatted(folder, folder));
    assertThat(hint(site))
        .isEqualTo("did you mean “%s”?  Rename the folder to content/%s/".formatted(meant, meant));
    assertThat(site.person("ann").sortName()).contains("A");
  }

  @Test
  void readsAnEventOfAFolderThatIsNearlyThatOfTheEvents() {
    Linked site = Linked.site("event/e/index.md", EVENT).with("event/e/sessions/m.md", SESSION);

    assertThat(site.findings())
        .containsExactly(
            "content/event:1:1 FOLDER-NEAR:"
                + " “event” is none of the folders that say what their files are");
    assertThat(site.session("e/m").event().title()).isEqualTo("The Assembly");
  }

  @Test
  void readsSessionsOfAFolderThatIsNearlyCalledThat() {
    Linked site = Linked.site("events/e/index.md", EVENT).with("events/e/session/m.md", SESSION);

    assertThat(site.findings())
        .containsExactly(
            "content/events/e/session:1:1 FOLDER-NEAR:"
                + " “session” is none of the folders that say what their files are");
    assertThat(hint(site))
        .isEqualTo("did you mean “sessions”?  Rename the folder to content/events/e/sessions/");
    assertThat(site.session("e/m").title()).isEqualTo("Members");
  }

  @Test
  void leavesDatedArticlesOfAFolderThatIsNearlyAKnownOne() {
    Linked site = Linked.site("event/opening.md", "---\ntitle: Opening\ndate: 2023-04-26\n---\n");

    assertThat(site.findings()).hasSize(1).first().asString().contains("FOLDER-NEAR");
    assertThat(site.article("event/opening").title()).isEqualTo("Opening");
  }

  @Test
  void reportsAFolderWithNothingButAssets() {
    assertThat(Linked.site().withPicture("Static/map.svg").findings())
        .containsExactly(
            "content/Static:1:1 FOLDER-NEAR:"
                + " “Static” is none of the folders that say what their files are");
  }

  @ParameterizedTest
  @ValueSource(strings = {"news", "blog", "posts", "images", "stages", "even", "talks"})
  void leavesOtherFoldersToTheAuthor(String folder) {
    Linked.site(folder + "/a.md", "---\ntitle: A\ndate: 2023-04-26\n---\n").clean();
  }

  @Test
  void readsAPersonAmongThePages() {
    Linked site = Linked.site("ann.md", PERSON).with("a.md", ARTICLE);

    assertThat(site.findings())
        .containsExactly(
            "content/ann.md:1:1 FILE-MISPLACED:"
                + " its keys (sort_name, roles) are those of a person, and its place makes it a page");
    assertThat(hint(site)).isEqualTo("move it to content/people/ann.md");
  }

  @Test
  void readsAnEventWithoutIndexAsThatOfItsFolder() {
    Linked site =
        Linked.site("events/apk/event.md", EVENT)
            .with("events/apk/sessions/m.md", SESSION)
            .with("events/apk/a.md", "---\ntitle: A\ndate: 2023-04-27\nsessions: [m]\n---\n")
            .with("b.md", "---\ntitle: B\ndate: 2023-04-27\nevent: apk\n---\n[](session:apk/m)");

    assertThat(site.findings())
        .containsExactly(
            "content/events/apk/event.md:1:1 FILE-MISPLACED: its keys (start, end, time_zone) are"
                + " those of an event, and its place makes it an article");
    assertThat(hint(site)).isEqualTo("move it to content/events/apk/index.md");
  }

  @Test
  void readsASessionBesideItsFolder() {
    Linked site =
        Linked.site("events/apk/index.md", EVENT)
            .with("events/apk/m.md", SESSION)
            .with("a.md", "---\ntitle: A\ndate: 2023-04-27\n---\n[](session:m)");

    assertThat(site.findings())
        .containsExactly(
            "content/events/apk/m.md:1:1 FILE-MISPLACED: its keys (day, start) are those of a"
                + " session, and its place makes it an article");
    assertThat(hint(site)).isEqualTo("move it to content/events/apk/sessions/m.md");
  }

  @Test
  void reportsASessionOfNoEventOnce() {
    Linked site = Linked.site("talks/m.md", SESSION);

    assertThat(site.findings()).hasSize(1).first().asString().contains("FILE-MISPLACED");
    assertThat(hint(site)).isEqualTo("move it to content/events/EVENT/sessions/m.md");
  }

  @Test
  void reportsAMissingEventOnceForAllItsSessions() {
    Linked site =
        Linked.site("events/apk/sessions/l.md", SESSION)
            .with("events/apk/sessions/m.md", SESSION.replace("Members", "Other members"))
            .with("events/apk/a.md", "---\ntitle: A\ndate: 2023-04-27\nsessions: [m]\n---\n")
            .with("b.md", "---\ntitle: B\ndate: 2023-04-27\nevent: apk\n---\n[](session:apk/m)");

    assertThat(site.findings())
        .containsExactly(
            "content/events/apk/sessions/l.md:1:1 REF-EVENT:"
                + " no event “apk”, in whose folder this session stands");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\ntitle: A\nstart: 2023-04-26\n---\n",
        "---\ntitle: A\ntype: page\nstart: 2023-04-26\nend: 2023-04-27\n---\n",
        "---\ntitle: A\ndate: 2023-04-26\nstart: 2023-04-26\nend: 2023-04-27\n---\n",
      })
  void believesThePlaceWhereOneKeyOrADateOrATypeSpeaksForIt(String text) {
    assertThat(Linked.site("a.md", text).findings()).noneMatch(f -> f.contains("FILE-MISPLACED"));
  }

  private static String hint(Linked site) {
    return site.diagnostics().stream()
        .filter(found -> found.code().name().matches("FILE_MISPLACED|FOLDER_NEAR"))
        .map(Diagnostic::hints)
        .map(hints -> String.join("; ", hints))
        .findFirst()
        .orElseThrow();
  }
}
