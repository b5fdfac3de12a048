package org.rostrum.site;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rostrum.coverage.Coverage;
import org.rostrum.coverage.Key;
import org.rostrum.coverage.SiteSettings;
import org.rostrum.diagnostic.Checked;
import org.rostrum.diagnostic.Diagnostic;
import org.rostrum.diagnostic.Findings;
import org.rostrum.i18n.Language;
import org.rostrum.site.Index.Entry;
import org.rostrum.source.Asset;
import org.rostrum.source.SourcePath;

/** Every address of the site, claimed; nothing rendered. Immutable; asked from any thread. */
public final class SitePlan {
  private final Coverage coverage;
  private final Addresses addresses;
  private final Index index;
  private final Links links;
  private final Optional<String> origin;

  private SitePlan(Coverage coverage, Addresses addresses, Index index) {
    this.coverage = coverage;
    this.addresses = addresses;
    this.index = index;
    this.links = new Links(coverage, index, addresses);
    this.origin = coverage.site().url().map(SitePlan::originOf);
  }

  /**
   * Lets every output claim its addresses, then checks them and all links of all texts. Two sources
   * for one address, addresses that are equal but for case, broken links and anchors are errors
   * with both places.
   */
  public static Checked<SitePlan> of(Coverage coverage, List<Output> outputs) {
    Findings found = new Findings();
    SiteSettings site = coverage.site();
    Addresses addresses = new Addresses(site);
    coverage.entities().forEach(entity -> addresses.findings(entity).forEach(found::add));
    List<PlannedFile> files =
        found.take(Claims.of(planned(coverage, outputs), addresses, site.span()));
    SitePlan plan = new SitePlan(coverage, addresses, new Index(files, addresses, site.language()));
    plan.checkLinks().forEach(found::add);
    return found.with(plan);
  }

  private static List<PlannedFile> planned(Coverage coverage, List<Output> outputs) {
    List<PlannedFile> files = new ArrayList<>();
    outputs.forEach(output -> output.plan(coverage).forEach(files::add));
    List<PlannedFile> before = List.copyOf(files);
    outputs.forEach(output -> output.planAfter(coverage, before).forEach(files::add));
    return files;
  }

  private List<Diagnostic> checkLinks() {
    return new LinkCheck(coverage, links, new Suggestions(coverage, index)).findings();
  }

  /** What the site is about. */
  public Coverage coverage() {
    return coverage;
  }

  /** All files, by path. */
  public List<PlannedFile> files() {
    return index.files();
  }

  /** The page about a thing, in the site's first language. */
  public Optional<Page> page(Key about) {
    return index.about(about).flatMap(entry -> entry.file().page());
  }

  /** The address of the page about a thing, for {@code href}: {@code /news/people/ada/}. */
  public Optional<String> urlOf(Key about) {
    return index.about(about).map(Entry::url);
  }

  /** The same in a language, else in the first one. */
  public Optional<String> urlOf(Key about, Language language) {
    return index.about(about, language).map(Entry::url);
  }

  /** The address of a copied file of {@code content/}, for {@code href} and {@code src}. */
  public Optional<String> urlOf(Asset asset) {
    return urlOf(addresses.asset(asset.path()));
  }

  /** The address of a planned file, such as {@code feed.atom}, for {@code href}. */
  public Optional<String> urlOf(SitePath path) {
    return index.at(path.value()).map(Entry::url);
  }

  /** An address of this site with scheme and host, if the site's {@code url} is known. */
  public Optional<String> absolute(String url) {
    return origin.map(scheme -> scheme + url);
  }

  /**
   * What a link leads to.
   *
   * @param target as written in content: {@code person:ada}, {@code ../x.md#part}, {@code /about/},
   *     {@code #part}, {@code https://…}
   * @param from the file in which it stands
   * @return empty if it leads nowhere that is published; that was reported when the plan was made
   */
  public Optional<Target> resolve(String target, SourcePath from) {
    return links.follow(target, from).target();
  }

  /**
   * Where a link leads.
   *
   * @param url for {@code href}, percent-encoded, not escaped for HTML
   * @param title the name of the thing, for links without words of their own
   * @param isExternal whether it leads out of the site
   */
  public record Target(String url, String title, boolean isExternal) {}

  /** Scheme and host of an address: {@code https://example.org}. */
  private static String originOf(URI url) {
    return url.getScheme() + "://" + url.getRawAuthority();
  }
}
