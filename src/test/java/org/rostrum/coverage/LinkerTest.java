package org.rostrum.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rostrum.diagnostic.Code;
import org.rostrum.diagnostic.Diagnostic;

class LinkerTest {
  private static final String EVENT =
      """
      ---
      title: Assembly
      start: 2023-04-26
      end: 2023-04-27
      time_zone: Asia/Almaty
      ---
      """;

  private static Linked assembly() {
    return Linked.site("events/apk-32/index.md", EVENT);
  }

  private static String article(String frontMatter) {
    return "---\ntitle: A report\ndate: 2023-04-27\n" + frontMatter + "---\nText.\n";
  }

  @Test
  void titleAndDateAreAnArticle() {
    Linked site = Linked.site("a.md", "---\ntitle: Hello\ndate: 2023-04-26\n---\nText.\n");

    Article article = site.clean().articles().get(0);
    assertThat(article.title()).isEqualTo("Hello");
    assertThat(article.date().iso()).isEqualTo("2023-04-26");
    assertThat(article.event()).isEmpty();
  }

  @Test
  void aDateInTheNameCounts() {
    Linked site = Linked.site("articles/2023-04-27-hello.md", "# Hello\n\nText.\n");

    Article article = site.clean().articles().get(0);
    assertThat(article.key().id()).isEqualTo("articles/hello");
    assertThat(article.title()).isEqualTo("Hello");
    assertThat(article.date().iso()).isEqualTo("2023-04-27");
  }

  @Test
  void aFileElsewhereWithoutADateIsAPage() {
    Linked site = Linked.site("notes/imprint.md", "---\ntitle: Imprint\n---\n");

    assertThat(site.clean().pages()).extracting(StandalonePage::title).containsExactly("Imprint");
  }

  @Test
  void theFolderSaysWhichEventAnArticleIsAbout() {
    Linked site = assembly().with("events/apk-32/opening.md", article(""));

    assertThat(site.clean().articlesOf(site.event("apk-32"))).hasSize(1);
  }

  @Test
  void anEventIsFoundByItsTitle() {
    Linked site = assembly().with("articles/x.md", article("event: { title: Assembly }\n"));

    assertThat(site.clean().events()).hasSize(1);
    assertThat(site.article("articles/x").event().map(Event::id)).contains("apk-32");
  }

  @Test
  void hoursBelongToTheZoneOfTheEvent() {
    Linked site =
        assembly()
            .with(
                "events/apk-32/sessions/plenary.md",
                "---\ntitle: Plenary\nday: 2\nstart: 10:30\nduration: 1h30\n---\n");

    Session session = site.clean().sessions().get(0);
    assertThat(session.start().map(Moment::isoOf)).contains("2023-04-27T10:30:00+06:00");
    assertThat(session.end().map(Moment::isoOf)).contains("2023-04-27T12:00:00+06:00");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          day: 3                            | TIME-OUTSIDE-EVENT    | 3:6
          day: 2023-04-30                   | TIME-OUTSIDE-EVENT    | 3:6
          start: 2023-04-26T10:00+05:00     | TIME-OFFSET-MISMATCH  | 3:8
          start: 25:10                      | DATE-INVALID          | 3:8
          status: canceld                   | VALUE-UNKNOWN         | 3:9
          speekers: [A B]                   | KEY-NEAR              | 3:1
          speakers: [balaeva]               | REF-PERSON            | 3:12
          """)
  void aMistakeInASessionIsReportedAtItsPlace(String line, String code, String place) {
    Linked site =
        assembly()
            .with("people/aida-balayeva.md", "---\nname: Aida Balayeva\n---\n")
            .with("events/apk-32/sessions/s.md", "---\ntitle: S\n" + line.strip() + "\n---\n");

    assertThat(site.findings())
        .singleElement()
        .asString()
        .startsWith("content/events/apk-32/sessions/s.md:" + place + " " + code + ":");
  }

  @Test
  void anEndBeforeTheStartIsReportedAtTheEnd() {
    Linked site =
        assembly()
            .with(
                "events/apk-32/sessions/s.md",
                "---\ntitle: S\nday: 1\nstart: 10:00\nend: 09:00\n---\n");

    assertThat(site.findings())
        .containsExactly(
            "content/events/apk-32/sessions/s.md:5:6 TIME-END-BEFORE-START: “S” starts at"
                + " 2023-04-26 10:00, and ends at 2023-04-26 09:00, which is not later");
  }

  @Test
  void anUnknownIdSuggestsThePersonMeant() {
    Linked site =
        Linked.site("people/aida-balayeva.md", "---\nname: Aida Balayeva\n---\n")
            .with("a.md", article("speakers: [balaeva]\n"));

    Diagnostic found =
        site.diagnostics().stream().filter(Diagnostic::isError).findFirst().orElseThrow();
    assertThat(found.message()).isEqualTo("no person “balaeva”");
    assertThat(found.hints())
        .containsExactly(
            "did you mean “aida-balayeva” (Aida Balayeva)?  "
                + "To introduce someone new: { name: \"…\" }, or a file in content/people/");
  }

  @Test
  void aNameOfTwoPeopleListsBoth() {
    Linked site =
        Linked.site("people/ada-1.md", "---\nname: Ada King\n---\n")
            .with("people/ada-2.md", "---\nname: Ada King\n---\n")
            .with("a.md", article("speakers: [Ada King]\n"));

    assertThat(site.findings())
        .containsExactly(
            "content/a.md:4:12 REF-AMBIGUOUS: “Ada King” can be several: ada-1 (Ada King), ada-2 (Ada King)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          buginas bronislavas
          Buginas Bronislavas
          bronislavas-buginas
          Bronislavas  Buginas
          """)
  void apersonIsFoundByAnyFormOfTheName(String written) {
    Linked site =
        Linked.site("people/bronislavas-buginas.md", "---\nname: Bronislavas Buginas\n---\n")
            .with("a.md", article("speakers: [" + written + "]\n"));

    assertThat(site.clean().people()).hasSize(1);
    assertThat(site.coverage().articlesOf(site.person("bronislavas-buginas"))).hasSize(1);
  }

  @Test
  void authorsAreLinkedButMakeNoPeople() {
    Linked site =
        Linked.site("people/ada.md", "---\nname: Ada King\n---\n")
            .with("a.md", article("authors: [Ada King, Bob Ray]\n"));

    assertThat(site.clean().people()).hasSize(1);
    assertThat(site.article("a").authors())
        .extracting(Author::name)
        .containsExactly("Ada King", "Bob Ray");
    assertThat(site.coverage().articlesBy(site.person("ada"))).hasSize(1);
  }

  @Test
  void aDraftIsHeldBackAndReferencesToItAreWarned() {
    Linked site =
        Linked.site("people/ada.md", "---\nname: Ada King\ndraft: true\n---\n")
            .with("a.md", article("speakers: [ada]\n"));

    assertThat(site.findings())
        .containsExactly(
            "content/a.md:4:12 REF-HELD-BACK:"
                + " person “ada” is held back, so that nothing is shown here");
    assertThat(site.coverage().people()).isEmpty();
    assertThat(site.coverage().heldBack()).extracting(HeldBack::title).containsExactly("Ada King");
  }

  @Test
  void anArticleAppearsAtMidnightOfItsZone() {
    String text = article("");
    String zone = "time_zone: Asia/Almaty\n";
    Linked early = Linked.site("a.md", text).with("site.yaml", zone).at("2023-04-26T17:59:59Z");
    Linked due = Linked.site("a.md", text).with("site.yaml", zone).at("2023-04-26T18:00:00Z");

    assertThat(early.coverage().articles()).isEmpty();
    assertThat(early.coverage().heldBack().get(0).until().map(Object::toString))
        .contains("2023-04-27T00:00+06:00[Asia/Almaty]");
    assertThat(due.coverage().articles()).hasSize(1);
  }

  @Test
  void oneFactToldDifferentlyIsAnErrorWithBothPlaces() {
    Linked site =
        assembly()
            .with("articles/x.md", article("event: { title: Assembly, start: 2023-04-25 }\n"));

    assertThat(site.findings())
        .containsExactly(
            "content/articles/x.md:4:34 FACT-CONTRADICTION: start of event apk-32:"
                + " “2023-04-25” here, “2023-04-26” in content/events/apk-32/index.md:3:8");
  }

  @Test
  void severalSessionsOfOneTitleStayApart() {
    Linked site =
        assembly()
            .with(
                "events/apk-32/schedule.yaml",
                """
                days:
                  - date: 2023-04-26
                    sessions:
                      - { title: Lunch, type: break, start: 12:00 }
                  - date: 2023-04-27
                    sessions:
                      - { title: Lunch, type: break, start: 12:30 }
                """);

    assertThat(site.clean().sessions())
        .extracting(Session::id)
        .containsExactly("lunch-2023-04-26-1200", "lunch-2023-04-27-1230");
  }

  @Test
  void anAttributedQuoteIsGatheredOnItsSpeakerAndSession() {
    Linked site =
        assembly()
            .with("events/apk-32/sessions/plenary.md", "---\ntitle: Plenary session\nday: 2\n---\n")
            .with("people/ada.md", "---\nname: Ada King\n---\n")
            .with(
                "events/apk-32/x.md",
                "---\ntitle: X\ndate: 2023-04-27\n---\n> words\n>\n> — Ada King, plenary\n");

    site.clean();
    assertThat(site.coverage().quotesOf(site.person("ada")))
        .extracting(Quote::text)
        .containsExactly("words");
    assertThat(site.coverage().quotesOf(site.session("apk-32/plenary"))).hasSize(1);
  }

  @Test
  void creditBelongsToTheFile() {
    Linked site =
        Linked.site()
            .withPicture("hall.svg")
            .with("hall.svg.yaml", "credit: \"Drawing: Rostrum\"\n")
            .with("a.md", article("image: { src: hall.svg, alt: A hall }\n"));

    assertThat(site.clean().articles().get(0).leadPhoto().flatMap(Photo::credit))
        .contains("Drawing: Rostrum");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          { src: hal.svg, alt: A, credit: C }         | IMG-MISSING
          { src: Hall.svg, alt: A, credit: C }        | IMG-CASE
          { src: hall.svg, credit: C }                | IMG-ALT
          { src: hall.svg, alt: A }                   | IMG-CREDIT
          { alt: A, credit: C }                       | KEY-MISSING
          { src: ../../hall.svg, alt: A, credit: C }  | IMG-MISSING
          { src: 'javascript:alert(1)' }              | LINK-SCHEME
          """)
  void aPictureThatIsNotRightIsReported(String image, String code) {
    Linked site =
        Linked.site().withPicture("hall.svg").with("a.md", article("image: " + image + "\n"));

    assertThat(site.diagnostics())
        .filteredOn(found -> found.code() != Code.SITE_URL)
        .extracting(found -> found.code().id())
        .containsExactly(code);
  }

  @Test
  void relatedArticlesShareMost() {
    Linked site =
        Linked.site("a.md", article("tags: [x, y]\nspeakers: [Ada King]\n"))
            .with("b.md", article("tags: [x]\n"))
            .with("c.md", article("tags: [x, y]\n"))
            .with("d.md", article("speakers: [Ada King]\ntags: [y]\n"))
            .with("e.md", article("tags: [z]\n"));

    assertThat(site.clean().related(site.article("a"), 3))
        .extracting(a -> a.key().id())
        .containsExactly("d", "c", "b");
  }

  @Test
  void topicsOfWhatIsToldInsideOfAFileAreTopicsToo() {
    Linked site =
        Linked.site(
            "articles/a.md",
            """
            ---
            title: A report
            date: 2023-04-27
            event: { title: Forum, start: 2023-04-26, tags: [Unity] }
            sessions: [{ title: Talk, day: 1, tags: [Peace, unity] }]
            ---
            """);

    assertThat(site.clean().tags()).extracting(Tag::name).containsExactly("Peace", "Unity");
  }

  @Test
  void tagsOfOneSlugAreOneTagNamedByTheFirstFile() {
    Linked site =
        Linked.site("a.md", article("tags: Unity\n")).with("b.md", article("tags: [unity]\n"));

    List<Tag> tags = site.clean().tags();
    assertThat(tags).extracting(Tag::name).containsExactly("Unity");
    assertThat(site.coverage().articlesOf(tags.get(0))).hasSize(2);
  }

  @Test
  void onePersonCanPlayTwoPartsAndHoldTwoOffices() {
    Linked site =
        Linked.site(
                "a.md",
                article(
                    """
                    event: { title: One, start: 2022-04-01 }
                    sessions: [{ title: S, speakers: [{ name: Ada King, role: keynote }] }]
                    speakers: [{ name: Ada King, role: Deputy }]
                    """))
            .with(
                "b.md",
                article(
                    """
                    event: { title: Two, start: 2023-04-01 }
                    sessions: [{ title: S, speakers: [{ name: Ada King, role: moderator }] }]
                    speakers: [{ name: Ada King, role: Minister }]
                    """));

    assertThat(site.clean().people()).hasSize(1);
    assertThat(site.person("ada-king").roles())
        .extracting(Role::text)
        .containsExactly("Deputy", "Minister");
    assertThat(site.session("two/s").speakers().get(0).office()).contains("Minister");
  }

  @Test
  void aMapCanAddAFactToWhatIsToldElsewhere() {
    Linked site =
        assembly()
            .with("events/apk-32/sessions/plenary.md", "---\ntitle: Plenary\nday: 2\n---\n")
            .with("events/apk-32/x.md", article("sessions: [{ id: plenary, start: 10:30 }]\n"));

    site.clean();
    assertThat(site.session("apk-32/plenary").start().map(Moment::isoOf))
        .contains("2023-04-27T10:30:00+06:00");
  }

  @Test
  void aDraftSessionOfAProgrammeIsHeldBack() {
    Linked site =
        assembly()
            .with(
                "events/apk-32/schedule.yaml",
                "sessions:\n  - { title: Secret, day: 1, draft: true }\n  - { title: Open, day: 1 }\n")
            .with("events/apk-32/x.md", article("sessions: [secret]\n"));

    assertThat(site.coverage().sessions()).extracting(Session::title).containsExactly("Open");
    assertThat(site.findings())
        .containsExactly(
            "content/events/apk-32/x.md:4:12 REF-HELD-BACK:"
                + " session “secret” is held back, so that nothing is shown here");
  }

  @Test
  void whatIsHeldBackIsNotMadeAnewByItsName() {
    Linked site =
        Linked.site("people/ada.md", "---\nname: Ada King\ndraft: true\n---\n")
            .with("a.md", article("speakers: [{ name: Ada King, role: Deputy }]\n"));

    assertThat(site.coverage().people()).isEmpty();
    assertThat(site.findings()).singleElement().asString().contains("REF-HELD-BACK");
  }

  @Test
  void anIdTellsPeopleOfOneNameApart() {
    Linked site =
        Linked.site("people/john-smith.md", "---\nname: John Smith\n---\n")
            .with("a.md", article("speakers: [{ id: john-smith-2, name: John Smith }]\n"));

    assertThat(site.clean().people())
        .extracting(person -> person.key().id())
        .containsExactly("john-smith", "john-smith-2");
  }

  @Test
  void aPictureStandsBesideTheFileThatNamesIt() {
    Linked site =
        Linked.site("people/ada.md", "---\nname: Ada King\n---\n")
            .withPicture("articles/ada.svg")
            .with(
                "articles/a.md",
                article("speakers: [{ name: Ada King, photo: { src: ada.svg, alt: Ada } }]\n"));

    assertThat(site.clean().people().get(0).photo()).isPresent();
  }

  @Test
  void aWrongZoneIsOneMistakeAndNotOnePerSession() {
    Linked site =
        Linked.site(
            "events/e/index.md",
            """
            ---
            title: E
            start: 2023-04-26
            time_zone: Asia/Astana
            sessions: [{ title: A, start: 10:00 }, { title: B, start: 11:00 }]
            ---
            """);

    assertThat(site.findings()).singleElement().asString().contains("TIME-ZONE-UNKNOWN");
  }

  @Test
  void aWrongDateIsOneMistakeAndNotOnePerSession() {
    Linked site =
        Linked.site(
            "events/e/index.md",
            """
            ---
            title: E
            start: 2023-04-26
            end: 2023-04-31
            time_zone: Asia/Almaty
            sessions: [{ title: A, day: 2 }, { title: B, day: 2 }]
            ---
            """);

    assertThat(site.findings()).singleElement().asString().contains("DATE-INVALID");
  }

  @Test
  void aDayKeepsItsTitleWhenTheScheduleListsItAgain() {
    Linked site =
        Linked.site(
                "events/e/index.md",
                "---\ntitle: E\ndays: [{ date: 2023-04-26, title: Opening }]\n---\n")
            .with(
                "events/e/schedule.yaml",
                "days:\n  - date: 2023-04-26\n    sessions: [{ title: A }]\n");

    assertThat(
            site.clean()
                .events()
                .get(0)
                .days()
                .on(LocalDate.parse("2023-04-26"))
                .flatMap(Day::title))
        .contains("Opening");
  }

  @Test
  void twoFilesOfOnePersonAreOneMistake() {
    Linked site =
        Linked.site("people/ada.md", "---\nname: Ada King\nsort_name: King\n---\n")
            .with("speakers/ada.md", "---\nname: Ada King\nsort_name: Ada\n---\n");

    assertThat(site.findings()).singleElement().asString().contains("URL-DUPLICATE");
  }

  @Test
  void aMenuCannotRunCode() {
    Linked site =
        Linked.site("a.md", article(""))
            .with("site.yaml", "menu: [{ title: X, url: \"java\\tscript:alert(1)\" }]\n");

    assertThat(site.findings()).singleElement().asString().contains("LINK-SCHEME");
    assertThat(site.coverage().site().menu()).isEmpty();
  }

  @Test
  void anIdOfAFileIsAnotherNameInTextAndFrontMatter() {
    Linked site =
        Linked.site("people/bob.md", "---\nname: Bob Ray\nid: bob-ray-1\n---\n")
            .with("a.md", article("speakers: [bob-ray-1]\n"))
            .with("b.md", article("speakers: [{ id: bob, name: Bob Ray }]\n"));

    assertThat(site.clean().people()).hasSize(1);
    assertThat(site.coverage().resolve(Kind.PERSON, "bob-ray-1", site.article("a").origin().path()))
        .containsExactly(Key.of(Kind.PERSON, "bob"));
  }
}
