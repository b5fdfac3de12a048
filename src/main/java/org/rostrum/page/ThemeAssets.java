package org.rostrum.page;

import java.util.stream.Stream;
import org.rostrum.coverage.Coverage;
import org.rostrum.diagnostic.Checked;
import org.rostrum.diagnostic.Span;
import org.rostrum.site.Output;
import org.rostrum.site.PlannedFile;

/** The theme's own files, below {@code /assets/}, with a hash in each name. */
public final class ThemeAssets implements Output {
  private final Pages pages;

  /** With what all pages share. */
  public ThemeAssets(Pages pages) {
    this.pages = pages;
  }

  @Override
  public Stream<PlannedFile> plan(Coverage coverage) {
    return pages.assets().all().stream()
        .map(
            print ->
                PlannedFile.file(
                    print.path(),
                    Span.ofFile(print.asset().path().value()),
                    plan -> Checked.of(print.content())));
  }
}
