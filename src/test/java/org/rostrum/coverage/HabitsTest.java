package org.rostrum.coverage;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rostrum.diagnostic.Code;

/** What people write who come from other generators, section 9 of the content model. */
final class HabitsTest {
  private static String article(String more) {
    return "---\ntitle: T\ndate: 2023-04-26\n" + more + "\n---\nText.\n";
  }

  private static Linked article(String path, String frontMatter) {
    return Linked.site(path, "---\n" + frontMatter + "\n---\nText.\n")
        .withPicture("articles/a.svg");
  }

  private static Linked person(String frontMatter) {
    return Linked.site("people/x.md", "---\n" + frontMatter + "\n---\n")
        .withPicture("people/a.svg");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "name: Ada Lovelace",
        "display_name: Ada Lovelace",
        "first_name: Ada\nlast_name: Lovelace",
        "FirstName: Ada\nlast-name: Lovelace",
        "full_name: Ada Lovelace",
        "name: Ada Lovelace\nlast_name: Byron",
        "name: Ada&#32;Lovelace",
      })
  void aPersonsNameIsReadInAnyOfItsKeys(String frontMatter) {
    assertThat(person(frontMatter).clean().people())
        .singleElement()
        .extracting(Person::title)
        .isEqualTo("Ada Lovelace");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "github: ada | GitHub https://github.com/ada",
        "twitter: '@ada' | Twitter https://twitter.com/ada",
        "twitter: https://x.com/ada | Twitter https://x.com/ada",
        "mastodon: '@ada@mastodon.social' | Mastodon https://mastodon.social/@ada",
        "linkedin: ada-l | LinkedIn https://www.linkedin.com/in/ada-l",
        "website: ada.example | Website https://ada.example",
        "homepage: https://ada.example/x | Website https://ada.example/x",
      })
  void aPersonsPagesElsewhereMayStandInKeysOfTheirOwn(String line, String link) {
    Person ada = person("name: Ada\n" + line.replace("'", "\"")).clean().people().get(0);
    assertThat(ada.links()).map(l -> l.title() + " " + l.url()).containsExactly(link);
  }

  @Test
  void whatIsNoProfileIsSaid() {
    assertThat(person("name: Ada\ngithub: none of these").findings())
        .singleElement()
        .asString()
        .startsWith("content/people/x.md:3:9 LINK-UNKNOWN:");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "role: Dean\ncompany: University",
        "job_title: Dean\naffiliation: University",
        "roles: [{ title: Dean, company: University }]",
        "organization: University\nroles: [Dean]",
      })
  void anOfficeMayStandInKeysOfItsOwn(String frontMatter) {
    Person ada = person("name: Ada\n" + frontMatter).clean().people().get(0);
    assertThat(ada.roles()).map(Role::text).containsExactly("Dean, University");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "photo: a.svg",
        "avatar: a.svg",
        "photo_url: a.svg",
        "image: a.svg",
        "hero: { src: a.svg, alt: x, credit: c }",
        "cover: { image: a.svg, alt: x, credit: c }",
        "thumbnail: a.svg",
      })
  void aPictureIsReadInAnyOfItsKeys(String line) {
    Coverage coverage = article("articles/x.md", "title: T\ndate: 2023-04-26\n" + line).coverage();
    assertThat(coverage.articles().get(0).common().image()).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"eventDate", "startdate", "publishDate", "pubDate", "published", "Date"})
  void anArticlesDateIsReadInAnyOfItsKeys(String key) {
    Coverage coverage = article("posts/x.md", "title: T\n" + key + ": 2023-04-26").clean();
    assertThat(coverage.articles().get(0).date().date()).hasToString("2023-04-26");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "published: false",
        "publishDate: 2030-01-01",
        "draft: yes",
        "embargo: 2030-01-01"
      })
  void whatAnotherGeneratorHoldsBackIsHeldBack(String line) {
    Linked site = article("articles/x.md", "title: T\ndate: 2023-04-26\n" + line);
    assertThat(site.clean().articles()).isEmpty();
    assertThat(site.diagnostics()).extracting("code").contains(Code.HELD_BACK);
  }

  @Test
  void whatIsSaidToBePublishedIsPublished() {
    Linked site = Linked.site("articles/2023-04-26-x.md", "---\ntitle: T\npublished: true\n---\n");
    assertThat(site.clean().articles()).hasSize(1);
  }

  @Test
  void aLanguageIsReadInAnySpelling() {
    Article article =
        article("articles/x.md", "title: T\ndate: 2023-04-26\nlang: zh_cn")
            .clean()
            .articles()
            .get(0);
    assertThat(article.words().originalLanguage().tag()).isEqualTo("zh-CN");
  }

  @Test
  void severalAuthorsInOneTextStayOneAndThatIsSaid() {
    Linked site = article("articles/x.md", "title: T\ndate: 2023-04-26\nauthor: Ada & Bob");
    assertThat(site.clean().articles().get(0).authors())
        .extracting(Author::name)
        .containsExactly("Ada & Bob");
    assertThat(site.diagnostics()).extracting("code").containsOnlyOnce(Code.NAME_JOINED);
  }

  @Test
  void aDateThatIsNotThatOfTheNameIsSaid() {
    Linked site = article("articles/2023-04-26-x.md", "title: T\ndate: 2023-05-02");
    assertThat(site.clean().articles().get(0).date().date()).hasToString("2023-05-02");
    assertThat(site.diagnostics()).extracting("code").contains(Code.DATE_DIFFERS);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          speakers: [{ role: chair }]          | 4:12 KEY-MISSING: a speaker needs
          speakers: [{ nane: Ada Roe }]        | 4:14 KEY-MISSING: a speaker has no key “nane”
          speakers: [{name:Ada Roe}]           | 4:13 YAML-SYNTAX: “name:Ada Roe” has no space
          sumary: X                            | 4:1 KEY-NEAR: an article has no key “sumary”
          discription: X                       | 4:1 KEY-NEAR: an article has no key “discription”
          notes: X                             | -
          """)
  void aKeyThatMeansNothingIsReportedOnce(String line, String expected) {
    List<String> findings = Linked.site("articles/x.md", article(line)).findings();
    if (expected.equals("-")) {
      assertThat(findings.stream().filter(f -> !f.contains("KEY-NEAR")).toList()).isEmpty();
    } else {
      assertThat(findings).singleElement().asString().contains(expected);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          source: { title: S, url: "javascript:alert(1)" }   | LINK-SCHEME
          source: { title: S, url: example.org }             | LINK-UNKNOWN
          authors: [{ name: Ada, url: "data:text/html,x" }]  | LINK-SCHEME
          """)
  void anAddressThatLeadsNowhereGoodIsTold(String line, String code) {
    assertThat(Linked.site("articles/x.md", article(line)).findings())
        .singleElement()
        .asString()
        .contains(" " + code + ": ");
  }

  @Test
  void aTranslationIsNotReadYet() {
    Linked site =
        Linked.site("site.yaml", "languages: [en, kk]\n")
            .with("articles/x.md", article(""))
            .with("articles/x.kk.md", "---\ntitle: Ашылуы\n---\n")
            .with("people/ada.kk.md", "---\nname: Ада\n---\n");
    assertThat(site.clean().articles()).hasSize(1);
    assertThat(site.coverage().people()).isEmpty();
    assertThat(site.diagnostics())
        .extracting("code")
        .filteredOn(Code.FILE_IGNORED::equals)
        .hasSize(2);
  }

  @Test
  void aDateInANameThatDoesNotExistIsTold() {
    assertThat(Linked.site("2023-02-30-x.md", "---\ntitle: T\n---\n").findings())
        .singleElement()
        .asString()
        .contains("DATE-INVALID: the date in the file’s name, 2023-02-30, does not exist");
  }

  @Test
  void controlCharactersDoNotReachAPage() {
    Linked site =
        Linked.site("articles/x.md", "---\ntitle: \"a\\0b\\x1B[31m\"\ndate: 2023-04-26\n---\n");

    assertThat(site.coverage().articles().get(0).title()).isEqualTo("a\uFFFDb\uFFFD[31m");
    assertThat(site.findings()).singleElement().asString().contains("x.md:2:8 YAML-SUSPECT");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          url: https://example.org/.                         | VALUE-UNKNOWN
          url: https://example.org/a/../../b                 | VALUE-UNKNOWN
          url: https://me:secret@example.org                 | VALUE-UNKNOWN
          url: https://example.org:99999                     | VALUE-UNKNOWN
          menu: [{ title: M, url: "\\u2028javascript:x" }]   | LINK-SCHEME
          menu: [{ title: M, url: "feed:javascript:x" }]     | LINK-UNKNOWN
          """)
  void aSettingThatWouldLeadReadersAstrayIsTold(String line, String code) {
    assertThat(Linked.site("site.yaml", line + "\n").findings())
        .singleElement()
        .asString()
        .contains(" " + code + ": ");
  }

  @Test
  void aMisspeltRequiredKeyIsOneError() {
    assertThat(Linked.site("articles/x.md", "---\ntitle: T\ndat: 2023-04-26\n---\n").findings())
        .singleElement()
        .asString()
        .contains("KEY-MISSING: an article has no key “dat”, and needs “date”");
  }

  @Test
  void tagsOfOneSlugAreTwoTopics() {
    Coverage coverage = Linked.site("articles/x.md", article("tags: [C, C++, c, C#]")).clean();
    assertThat(
            coverage.tags().stream().map(t -> t.key().id() + "=" + t.name()).collect(joining(" ")))
        .isEqualTo("c=C c-2=C# c-3=C++");
  }

  @Test
  void grantsForTwoWorksAreTwoGrants() {
    String grant = "awards:\n  - { award: Best Film, year: 2020, recipient: Ada Roe, work: ";
    Coverage coverage =
        Linked.site("articles/x.md", article(grant + "Spine }"))
            .with("articles/y.md", article(grant + "Rib }"))
            .with("articles/z.md", article(grant + "{ title: Rib } }"))
            .clean();
    assertThat(coverage.grants())
        .extracting(g -> g.works().get(0).title())
        .containsExactlyInAnyOrder("Spine", "Rib");
  }

  @Test
  void anEventMayTellOfItsGrants() {
    Coverage coverage =
        Linked.site(
                "events/night/index.md",
                """
                ---
                title: Night
                start: 2020-02-09
                awards:
                  - { award: Best Film, recipient: Ada Roe, status: nominee }
                ---
                """)
            .coverage();
    assertThat(coverage.grants())
        .singleElement()
        .satisfies(grant -> assertThat(grant.year()).contains(2020));
  }

  @Test
  void slashesInADateAndListsOfTopicsInAListAreReadAsMeant() {
    Linked site =
        Linked.site(
                "articles/x.md",
                """
                ---
                title: X
                date: 2022/1/10 00:00:00
                categories:
                  - [coding, tools]
                  - law
                ---
                """)
            .with("site.yaml", "time_zone: Asia/Almaty\n");

    assertThat(site.clean().articles().get(0).date().date()).hasToString("2022-01-10");
    assertThat(site.coverage().tags())
        .extracting(Tag::name)
        .containsExactly("coding", "law", "tools");
  }
}
