package org.rostrum.site;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rostrum.coverage.Coverage;
import org.rostrum.diagnostic.Checked;

/**
 * {@code sitemap.xml} for search engines: the address of every listed page with its last change
 * (sitemaps.org, protocol 0.9). A site of more addresses than one file may hold gets an index and
 * numbered parts. Only a site that knows its own address has one.
 */
public final class Sitemap implements Output {
  private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
  private static final int MOST_ADDRESSES = 50_000;

  private final int size;

  /** A sitemap with as many addresses in a file as the protocol allows. */
  public Sitemap() {
    this(MOST_ADDRESSES);
  }

  /** A sitemap with at most so many addresses in a file. */
  Sitemap(int size) {
    this.size = size;
  }

  /** The file that robots.txt names. */
  static SitePath path(Addresses addresses) {
    return addresses.file("sitemap.xml");
  }

  @Override
  public Stream<PlannedFile> plan(Coverage coverage) {
    return Stream.empty();
  }

  @Override
  public Stream<PlannedFile> planAfter(Coverage coverage, List<PlannedFile> files) {
    SitePath whole = path(new Addresses(coverage.site()));
    if (coverage.site().url().isEmpty() || Assets.hold(coverage, whole)) {
      return Stream.empty();
    }
    int parts = (int) ((files.stream().filter(Sitemap::isListed).count() + size - 1) / size);
    return parts <= 1
        ? Stream.of(file(coverage, whole, plan -> Checked.of(list(plan, 0))))
        : Stream.concat(
            Stream.of(file(coverage, whole, plan -> Checked.of(index(plan, parts)))),
            IntStream.range(0, parts).mapToObj(part -> part(coverage, part)));
  }

  private PlannedFile part(Coverage coverage, int part) {
    return file(
        coverage, partPath(new Addresses(coverage.site()), part), p -> Checked.of(list(p, part)));
  }

  private static PlannedFile file(Coverage coverage, SitePath path, Rendering rendering) {
    return PlannedFile.file(path, coverage.site().span(), rendering);
  }

  private static SitePath partPath(Addresses addresses, int part) {
    return addresses.file("sitemap-" + (part + 1) + ".xml");
  }

  private static boolean isListed(PlannedFile file) {
    return file.page().filter(Page::listed).isPresent();
  }

  private static List<PlannedFile> listed(SitePlan plan) {
    return plan.files().stream().filter(Sitemap::isListed).toList();
  }

  private Content list(SitePlan plan, int part) {
    Xml xml = new Xml().open("urlset", "xmlns", NAMESPACE);
    listed(plan).stream()
        .skip((long) part * size)
        .limit(size)
        .forEach(file -> writeUrl(xml, plan, file));
    return Content.ofText(xml.close().document());
  }

  private static void writeUrl(Xml xml, SitePlan plan, PlannedFile file) {
    xml.open("url").text("loc", address(plan, file.path()));
    file.page().flatMap(Page::modified).ifPresent(moment -> xml.text("lastmod", iso(moment)));
    xml.close();
  }

  private Content index(SitePlan plan, int parts) {
    Xml xml = new Xml().open("sitemapindex", "xmlns", NAMESPACE);
    for (int part = 0; part < parts; part++) {
      SitePath path = partPath(new Addresses(plan.coverage().site()), part);
      xml.open("sitemap").text("loc", address(plan, path)).close();
    }
    return Content.ofText(xml.close().document());
  }

  private static String address(SitePlan plan, SitePath path) {
    return plan.urlOf(path).flatMap(plan::absolute).orElseThrow();
  }

  private static String iso(Instant moment) {
    return moment.truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
