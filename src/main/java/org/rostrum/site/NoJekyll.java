package org.rostrum.site;

import java.util.stream.Stream;
import org.rostrum.coverage.Coverage;
import org.rostrum.diagnostic.Checked;

/** {@code .nojekyll}: tells GitHub Pages to publish the site as it is. */
public final class NoJekyll implements Output {
  @Override
  public Stream<PlannedFile> plan(Coverage coverage) {
    SitePath path = new Addresses(coverage.site()).file(".nojekyll");
    return Stream.of(
        PlannedFile.file(path, coverage.site().span(), plan -> Checked.of(Content.ofText(""))));
  }
}
