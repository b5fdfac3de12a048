package org.rostrum.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LookTest {
  private static final String EVENT = "events/e/index.md";

  private static Linked event(String line) {
    return Linked.site(
        EVENT, "---\ntitle: The event\nstart: 2024-05-01\n" + line + "\n---\nText\n");
  }

  private static Look site(String yaml) {
    return Linked.site("site.yaml", "time_zone: Asia/Almaty\n" + yaml).clean().site().look();
  }

  @Test
  void anEventHasAColourAndAShortName() {
    Event event = event("color: \"#1FB3C8\"\nshort_title: E 24").event("e");

    assertThat(event.color().orElseThrow().css()).isEqualTo("#1fb3c8");
    assertThat(event.briefTitle()).isEqualTo("E 24");
    assertThat(event("").event("e").briefTitle()).isEqualTo("The event");
  }

  @Test
  void whatIsNoColourIsReportedWithTheFormOfOne() {
    assertThat(event("color: turquoise").diagnostics())
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.message()).isEqualTo("“turquoise” is no colour");
              assertThat(found.hints())
                  .containsExactly("write three or six digits from 0 to f, such as \"#1fb3c8\"");
            });
  }

  /** YAML takes it for a comment. */
  @Test
  void aColourWithoutQuotesIsReportedOnce() {
    assertThat(event("color: #1fb3c8").findings()).hasSize(1);
  }

  @Test
  void aSiteHasColoursByTheirUse() {
    Look look = site("color: c2d94c\ncolors: { link: [\"#00f\", \"#9cf\"], deep: \"#222\" }\n");

    assertThat(look.color().map(Color::css)).contains("#c2d94c");
    assertThat(look.colors())
        .containsEntry("link", List.of(new Color(0x0000ff), new Color(0x99ccff)))
        .containsEntry("deep", List.of(new Color(0x222222)));
  }

  @Test
  void aSiteHasALogoAndLinksAtItsFoot() {
    Look look =
        site("publisher: { name: P, logo: /logo.svg }\nfooter: [{ title: Us, url: /us/ }]\n");

    assertThat(look.logo().orElseThrow().value()).isEqualTo("/logo.svg");
    assertThat(look.footer()).extracting(SiteSettings.MenuItem::title).isEqualTo(List.of("Us"));
  }
}
