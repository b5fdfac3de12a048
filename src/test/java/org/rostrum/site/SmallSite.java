package org.rostrum.site;

import java.util.List;
import org.rostrum.diagnostic.Checked;

/** A small site for the tests of the plan, and its findings as text. */
final class SmallSite {
  static final String OPENING = "events/apk-32/opening.md";

  /** A small site in which every link that this test follows is to be found. */
  static Sketch site() {
    return new Sketch()
        .url("https://example.org/news")
        .event("apk-32", "Assembly")
        .session("plenary", "plenary", "Plenary session")
        .session("lunch", "break", "Lunch")
        .person("aida-balayeva", "Aida Balayeva", Facts.aliases("people/x.md", "/old/"), "")
        .award("example-medal", "Example Medal")
        .page("pages/about.md", "About us", "## Who we are")
        .page("legal.md", "Legal", Facts.permalink("legal.md", "/legal/imprint.html"), "")
        .article("articles/2023/2023-04-27-second.md", "Second day", "## Талқылау")
        .asset("events/apk-32/hall (1).jpg")
        .asset("static/programme.pdf");
  }

  static Sketch opening(String markdown) {
    return site().article(OPENING, "Opening", markdown);
  }

  /** Findings, each on one line. */
  static List<String> lines(Checked<SitePlan> plan) {
    return plan.diagnostics().stream()
        .map(
            found ->
                found.span().place()
                    + "+"
                    + found.span().length()
                    + " "
                    + found.code().id()
                    + ": "
                    + found.message()
                    + " / "
                    + String.join(" / ", found.hints()))
        .toList();
  }
}
