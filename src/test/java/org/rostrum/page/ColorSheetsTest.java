package org.rostrum.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.rostrum.coverage.Color;
import org.rostrum.coverage.Look;

class ColorSheetsTest {
  private static List<Color> colors(String... written) {
    return List.of(written).stream().map(color -> Color.of(color).orElseThrow()).toList();
  }

  private static Look look(Map<String, List<Color>> colors) {
    return new Look(Color.of("#c2d94c"), colors, Optional.empty(), List.of());
  }

  private static String sheet(Site site, String page, String name) {
    List<String> urls = site.html(page).select("link[rel=stylesheet]").eachAttr("href");
    String url = urls.stream().filter(link -> link.contains(name)).findFirst().orElseThrow();
    assertThat(urls.get(1)).contains("main");
    assertThat(urls.indexOf(url)).isGreaterThan(1);
    return site.text(url.substring(1));
  }

  @Test
  void aPageOfAnEventBearsItsColourAndShortName() {
    Site site =
        Site.of(
            new Sample()
                .eventLook("#701", "Ev")
                .event("The event")
                .session("talk", "Talk", "2023-04-26"));

    assertThat(sheet(site, "events/apk-32/sessions/talk/index.html", "/event-apk-32."))
        .isEqualTo(":root {\n  --event: #770011;\n  --on-event: #ffffff;\n}\n");
    assertThat(site.html("events/apk-32/index.html").select(".event-name").text()).isEqualTo("Ev");
    assertThat(site.html("404.html").select("link[href*=event-]")).isEmpty();
  }

  @Test
  void aSiteHasASheetOnlyIfItHasColours() {
    assertThat(Site.of(new Sample()).paths()).noneMatch(path -> path.contains("css/site."));
  }

  @Test
  void coloursOfASiteStandForLightAndForDark() {
    Site site = Site.of(new Sample().look(look(Map.of("link", colors("#00f", "#9cf")))));

    assertThat(sheet(site, "index.html", "/site."))
        .isEqualTo(
            """
            :root {
              --event: #c2d94c;
              --on-event: #07191f;
            }
            @media (prefers-color-scheme: light) {
            :root:not([data-theme="dark"]) {
              --link: #0000ff;
            }
            }
            :root[data-theme="light"] {
              --link: #0000ff;
            }
            @media (prefers-color-scheme: dark) {
            :root:not([data-theme="light"]) {
              --link: #99ccff;
            }
            }
            :root[data-theme="dark"] {
              --link: #99ccff;
            }
            """);
  }

  @Test
  void groundsComeWithTheColourOfTheTextOnThem() {
    Site site = Site.of(new Sample().look(look(Map.of("deep", colors("#222")))));

    assertThat(sheet(site, "index.html", "/site."))
        .contains("--deep: #222222;\n  --on-deep: #ffffff;");
  }

  @Test
  void thePageSaysNothingOfColoursItself() {
    Document page = Site.of(new Sample().eventLook("#701", "Ev").event("E")).html("index.html");

    assertThat(page.select("style, [style]")).isEmpty();
  }
}
