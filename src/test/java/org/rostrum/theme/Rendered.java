package org.rostrum.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.rostrum.diagnostic.Checked;
import org.rostrum.diagnostic.Diagnostic;

/** The small language of the template tests: given templates, when rendered, then. */
final class Rendered {
  private final List<String> files = new ArrayList<>();
  private String output = "";
  private List<Diagnostic> findings = List.of();

  private Rendered() {}

  /** One template, {@code templates/main.mustache}. */
  static Rendered given(String template) {
    return new Rendered().and("main", template);
  }

  /** Another template. */
  Rendered and(String name, String template) {
    files.add(name + ".mustache");
    files.add(template);
    return this;
  }

  /** Only loads the theme. */
  Rendered loaded() {
    findings = load().diagnostics();
    return this;
  }

  /** Loads the theme and renders main. */
  Rendered with(Object view) {
    Checked<Theme> theme = load();
    Checked<String> page = theme.value().template("main").render(view);
    output = page.value();
    findings = new ArrayList<>(theme.diagnostics());
    findings.addAll(page.diagnostics());
    return this;
  }

  private Checked<Theme> load() {
    return Theme.load(Trees.of(files.toArray(new String[0])), Trees.empty());
  }

  /** The page, and that nothing was found. */
  void gives(String expected) {
    assertThat(findings).isEmpty();
    assertThat(output).isEqualTo(expected);
  }

  /** All findings, each as {@code place code: message; hint}. */
  void finds(String... expected) {
    assertThat(findings.stream().map(Rendered::line)).containsExactly(expected);
  }

  private static String line(Diagnostic found) {
    String place = found.span().place().replace("templates/", "").replace(".mustache", "");
    return "%s+%d %s: %s; %s"
        .formatted(
            place,
            found.span().length(),
            found.code().id(),
            found.message(),
            String.join("; ", found.hints()));
  }
}
