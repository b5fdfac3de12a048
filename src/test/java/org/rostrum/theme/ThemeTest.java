package org.rostrum.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rostrum.diagnostic.Checked;
import org.rostrum.diagnostic.Code;
import org.rostrum.i18n.Dates;
import org.rostrum.i18n.Language;
import org.rostrum.i18n.Messages;
import org.rostrum.source.Asset;
import org.rostrum.source.SourceTree;

class ThemeTest {
  private final Locale locale = Locale.getDefault();

  @AfterEach
  void restoreLocale() {
    Locale.setDefault(locale);
  }

  private static Theme theme(SourceTree own, SourceTree defaults) {
    Checked<Theme> theme = Theme.load(own, defaults);
    assertThat(theme.diagnostics()).isEmpty();
    return theme.value();
  }

  @Test
  void laysOwnTemplatesOverTheDefaultFileByFile() {
    Theme theme =
        theme(
            Trees.of("partials/b.mustache", "own"),
            Trees.of(
                "pages/a.mustache",
                "{{>partials/b}} {{>partials/c}}",
                "partials/b.mustache",
                "b",
                "partials/c.mustache",
                "c"));
    assertThat(theme.template("pages/a").render(Map.of()).value()).isEqualTo("own c");
  }

  @Test
  void laysOwnAssetsOverTheDefaultFileByFile() {
    Theme theme =
        theme(
            Trees.ofAssets(1, "assets/css/b.css", "README"),
            Trees.ofAssets(2, "assets/css/b.css", "assets/css/a.css"));
    assertThat(theme.assets().stream().map(asset -> asset.path().inside() + " " + asset.size()))
        .containsExactly("assets/css/a.css 2", "assets/css/b.css 1");
    assertThat(theme.assets()).hasOnlyElementsOfType(Asset.class);
  }

  @Test
  void laysOwnWordsOverTheDefaultKeyByKey() {
    Theme theme =
        theme(
            Trees.of("messages/en.yaml", "home: Start\nlist: { two: \"{0} & {1}\" }\n"),
            Trees.of("messages/en.yaml", "home: Home\ntags: Tags\n"));
    assertThat(theme.messages(Language.ENGLISH).texts())
        .isEqualTo(Map.of("home", "Start", "tags", "Tags", "list.two", "{0} & {1}"));
  }

  @Test
  void fallsBackFromRegionToLanguageToEnglish() {
    Theme theme =
        theme(
            Trees.empty(),
            Trees.of(
                "messages/en.yaml",
                    "a: A\nb: B\nc: C\ndate.months: x\n"
                        .replace("x", "a, b, c, d, e, f, g, h, i, j, k, l"),
                "messages/pt.yaml", "a: a\nb: b\n",
                "messages/pt_BR.yaml", "a: á\n"));
    Messages messages = theme.messages(new Language("pt-BR"));
    assertThat(messages.text("a") + messages.text("b") + messages.text("c")).isEqualTo("ábC");
    assertThat(Dates.of(messages).date(LocalDate.of(2023, 4, 26))).isEqualTo("26 de abril de 2023");
  }

  @Test
  void reportsWordsThatCannotBeUsed() {
    Checked<Theme> theme =
        Theme.load(
            Trees.of(
                "messages/en.yaml",
                    "date.months: May, June\na: [b]\nn: \"{count, plural, one {x}\"\n",
                "messages/english.yaml", "a: b\n"),
            Trees.empty());
    assertThat(
            theme.diagnostics().stream()
                .map(d -> d.span().place() + " " + d.code().id() + " " + d.message()))
        .containsExactly(
            "templates/messages/en.yaml:1:14 YAML-TYPE “date.months” must hold 12 names, separated by commas",
            "templates/messages/en.yaml:2:4 YAML-TYPE “a” takes a text, not a list",
            "templates/messages/en.yaml:3:4 YAML-TYPE “n” is no plural that can be read",
            "templates/messages/english.yaml:1:1 VALUE-UNKNOWN “english” is no language");
  }

  @Test
  void showsWordsInTemplatesAndFindsThoseThatDoNotExist() {
    Theme theme =
        theme(
            Trees.of("m.mustache", "{{messages.home}}{{messages.hom}}"),
            Trees.of("messages/en.yaml", "home: Home\n"));
    Checked<String> page =
        theme.template("m").render(Map.of("messages", theme.messages(Language.ENGLISH).texts()));
    assertThat(page.value()).isEqualTo("Home");
    assertThat(page.diagnostics()).hasSize(1);
    assertThat(page.diagnostics().get(0).message())
        .isEqualTo("nothing is called “hom” in “messages”");
    assertThat(page.diagnostics().get(0).hints()).containsExactly("did you mean “home”?");
  }

  @Test
  void rendersNothingOfAThemeWithErrors() {
    Checked<Theme> theme =
        Theme.load(Trees.of("a.mustache", "a", "b.mustache", "{{"), Trees.empty());
    assertThat(theme.diagnostics()).hasSize(1);
    assertThat(theme.value().template("a").render(Map.of())).isEqualTo(Checked.of(""));
  }

  @Test
  void hasNoTemplateOfAnotherName() {
    assertThatThrownBy(() -> theme(Trees.empty(), Trees.empty()).template("pages/x"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the theme has no template pages/x");
  }

  @Test
  void rendersTheSameFromManyThreadsInAnyLocale() {
    Locale.setDefault(Locale.forLanguageTag("tr"));
    Theme theme =
        theme(
            Trees.of("i.mustache", "{{#items}}{{Index}} {{index}} {{n}};{{/items}}"),
            Trees.empty());
    Template template = theme.template("i");
    List<Map<String, Object>> items =
        List.of(Map.of("Index", "I", "n", 1.5), Map.of("Index", "i", "n", 2));
    assertThat(
            IntStream.range(0, 500)
                .parallel()
                .mapToObj(i -> template.render(Map.of("items", items)).value())
                .distinct())
        .containsExactly("I 1 1.5;i 2 2;");
  }

  @Test
  void findsNothingWrongWithTheDefaultTheme() {
    SourceTree defaults = SourceTree.read(Path.of("templates"), "templates", "assets").value();
    assertThat(Theme.load(Trees.empty(), defaults).diagnostics()).isEmpty();
  }

  @Test
  void saysOfOwnTemplatesThatNothingUsesThem() {
    Checked<Theme> theme =
        Theme.load(
            Trees.of(
                "pages/artikel.mustache", "MINE",
                "partials/mine.mustache", "USED",
                "pages/home.mustache", "{{>partials/mine}}"),
            Trees.of("pages/article.mustache", "a", "pages/home.mustache", "h"));

    assertThat(theme.diagnostics())
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.code()).isEqualTo(Code.FILE_IGNORED);
              assertThat(found.message())
                  .isEqualTo("no page and no template uses “pages/artikel.mustache”");
              assertThat(found.hints()).containsExactly("did you mean “pages/article.mustache”?");
            });
  }

  @Test
  void readsTheSettingsOfAThemeForTheirMistakes() {
    assertThat(Theme.load(Trees.of("theme.yaml", "name: \"x\n"), Trees.empty()).diagnostics())
        .extracting(found -> found.code())
        .containsExactly(Code.YAML_SYNTAX);
  }
}
