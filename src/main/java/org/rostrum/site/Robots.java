package org.rostrum.site;

import java.util.stream.Stream;
import org.rostrum.coverage.Coverage;
import org.rostrum.diagnostic.Checked;

/** {@code robots.txt} (RFC 9309): everybody may read everything; where the sitemap is. */
public final class Robots implements Output {
  private static final String WELCOME = "User-agent: *\nAllow: /\n";

  @Override
  public Stream<PlannedFile> plan(Coverage coverage) {
    SitePath path = new Addresses(coverage.site()).file("robots.txt");
    return Assets.hold(coverage, path)
        ? Stream.empty()
        : Stream.of(PlannedFile.file(path, coverage.site().span(), Robots::render));
  }

  private static Checked<Content> render(SitePlan plan) {
    String sitemap =
        plan.urlOf(Sitemap.path(new Addresses(plan.coverage().site())))
            .flatMap(plan::absolute)
            .map(url -> "\nSitemap: " + url + "\n")
            .orElse("");
    return Checked.of(Content.ofText(WELCOME + sitemap));
  }
}
