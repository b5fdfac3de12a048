package org.rostrum.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rostrum.diagnostic.Code;
import org.rostrum.diagnostic.Diagnostic;
import org.rostrum.document.Document;
import org.rostrum.document.DocumentParser;
import org.rostrum.i18n.Language;
import org.rostrum.source.SourceFile;
import org.rostrum.source.SourcePath;

/** One mistake is told once, with the word that was meant. */
class OneFindingTest {
  private static Linked report(String facts) {
    return Linked.site("articles/a.md", "---\ntitle: A\n" + facts + "\n---\nText.\n")
        .with("site.yaml", "url: https://example.org\n");
  }

  private static List<String> all(Linked site) {
    return site.diagnostics().stream()
        .map(found -> found.code().id() + ": " + found.message() + " | " + found.hints().get(0))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          authors: {first: Ann, last: Bell} ; KEY-MISSING: an author needs “name” \
          | write it like this: authors: [Ada Lovelace]
          speakers: {ann-bell: chair}       ; KEY-MISSING: a speaker needs “person” or “name” or \
          “id” | write it like this: speakers: [Ada Lovelace]
          """)
  void aMapOfOtherKeysIsOneMistake(String line, String finding) {
    assertThat(all(report("date: 2023-04-26\n" + line))).containsExactly(finding);
  }

  @Test
  void aKeyLikeTheOneThatIsMissingIsMeantForIt() {
    assertThat(all(report("datum: 2023-04-26")))
        .containsExactly(
            "KEY-MISSING: an article has no key “datum”, and needs “date” | did you mean “date”?");
  }

  @Test
  void anAddressThatIsNoneIsNotMissingBesides() {
    assertThat(codes("url: nonsense\n")).containsExactly(Code.VALUE_UNKNOWN);
    assertThat(codes("title: News\n")).containsExactly(Code.SITE_URL);
  }

  private static List<Code> codes(String settings) {
    SourceFile file = SourceFile.of(new SourcePath("content/site.yaml"), settings);
    Document document = DocumentParser.of(Language.ENGLISH).parse(file).value();
    return SettingsReader.read(Optional.of(document), "a site", Optional.empty())
        .diagnostics()
        .stream()
        .map(Diagnostic::code)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{ title: Home, url: / }",
        "{ name: Home, link: / }",
        "{ label: Home, href: / }",
        "{ text: Home, page: / }",
      })
  void aMenuIsReadInAnyOfItsWords(String entry) {
    Linked site = Linked.site("site.yaml", "url: https://example.org\nmenu: [" + entry + "]\n");

    assertThat(site.diagnostics()).isEmpty();
    assertThat(site.coverage().site().menu())
        .singleElement()
        .satisfies(
            item -> {
              assertThat(item.title()).isEqualTo("Home");
              assertThat(item.target().value()).isEqualTo("/");
            });
  }

  @Test
  void aCreditIsMissingOnceForEachFile() {
    String use = "date: 2023-04-26\nimage: { src: x.svg, alt: A }";
    Linked site =
        report(use)
            .with("articles/b.md", "---\ntitle: B\n" + use + "\n---\n")
            .withPicture("articles/x.svg");

    assertThat(site.findings())
        .containsExactly("content/articles/a.md:4:15 IMG-CREDIT: “x.svg” has no credit");
  }

  @Test
  void creditsAreACredit() {
    report("date: 2023-04-26\nimage: { src: x.svg, alt: A }")
        .withPicture("articles/x.svg")
        .with("articles/x.svg.yaml", "credits: \"Photo: Ada\"\n")
        .clean();
  }

  @ParameterizedTest
  @CsvSource({"nominee, NOMINEE", "nominees, NOMINEE", "winners, WINNER", "laureates, WINNER"})
  void whoIsNamedByWhatBecameOfItIsARecipient(String key, Grant.Status status) {
    Linked site =
        report("date: 2023-04-26\nawards: [{ award: { name: M }, " + key + ": Ann Bell }]");

    assertThat(site.clean().grants())
        .singleElement()
        .satisfies(
            grant -> {
              assertThat(grant.status()).isEqualTo(status);
              assertThat(grant.recipients()).hasSize(1);
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"[“Assembly”, “Unity, Stability”]", "“Assembly”", "[„Assembly“]"})
  void typographicMarksAroundATopicAreAWarning(String tags) {
    assertThat(report("date: 2023-04-26\ntags: " + tags).findings())
        .singleElement()
        .asString()
        .contains(" YAML-SUSPECT: ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[«Даму»]", "[The “Silk Road” forum]", "[\"5’\"]"})
  void marksInsideOfATopicAreItsOwn(String tags) {
    report("date: 2023-04-26\ntags: " + tags).clean();
  }

  @Test
  void aKindOfTextUnderTypeIsItsKind() {
    assertThat(report("date: 2023-04-26\ntype: Report").clean().articles().get(0).kind())
        .hasValue("report");
  }

  @ParameterizedTest
  @CsvSource({"evnt, event", "intervew, interview", "articles, article"})
  void aTypeThatIsNearlyOneIsAWarning(String type, String meant) {
    assertThat(all(report("date: 2023-04-26\ntype: " + type)))
        .containsExactly(
            "VALUE-NEAR: “%s” is nearly a type with a meaning | did you mean “%s”?"
                .formatted(type, meant));
  }

  @ParameterizedTest
  @ValueSource(strings = {"post", "news", "posts", "note"})
  void otherTypesAreTheAuthorsOwn(String type) {
    assertThat(all(report("date: 2023-04-26\ntype: " + type))).isEmpty();
  }
}
