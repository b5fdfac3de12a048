package org.rostrum.site;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rostrum.coverage.Coverage;
import org.rostrum.diagnostic.Checked;

/** {@code sitemap.txt}: every listed page on a line, the short form of sitemaps.org. */
public final class AddressList implements Output {
  @Override
  public Stream<PlannedFile> plan(Coverage coverage) {
    SitePath path = new Addresses(coverage.site()).file("sitemap.txt");
    return coverage.site().url().isEmpty()
        ? Stream.empty()
        : Stream.of(PlannedFile.file(path, coverage.site().span(), AddressList::render));
  }

  private static Checked<Content> render(SitePlan plan) {
    Addresses addresses = new Addresses(plan.coverage().site());
    return Checked.of(
        Content.ofText(
            plan.files().stream()
                .filter(file -> file.page().filter(Page::listed).isPresent())
                .flatMap(file -> plan.absolute(addresses.url(file.path())).stream())
                .collect(Collectors.joining("\n", "", "\n"))));
  }
}
