package org.rostrum.site;

import java.util.List;
import java.util.Optional;
import org.rostrum.coverage.Coverage;
import org.rostrum.coverage.Key;
import org.rostrum.diagnostic.Checked;
import org.rostrum.i18n.Language;
import org.rostrum.source.Asset;
import org.rostrum.source.SourcePath;

/** Every address of the site, claimed; nothing rendered. Immutable; asked from any thread. */
public final class SitePlan {
  private final Coverage coverage;

  private SitePlan(Coverage coverage) {
    this.coverage = coverage;
  }

  /**
   * Lets every output claim its addresses, then checks them and all links of all texts. Two sources
   * for one address, addresses that are equal but for case, broken links and anchors are errors
   * with both places.
   */
  public static Checked<SitePlan> of(Coverage coverage, List<Output> outputs) {
    return Checked.of(new SitePlan(coverage));
  }

  /** What the site is about. */
  public Coverage coverage() {
    return coverage;
  }

  /** All files, by path. */
  public List<PlannedFile> files() {
    return List.of();
  }

  /** The page about a thing, in the site's first language. */
  public Optional<Page> page(Key about) {
    return Optional.empty();
  }

  /** The address of the page about a thing, for {@code href}: {@code /news/people/ada/}. */
  public Optional<String> urlOf(Key about) {
    return urlOf(about, coverage.site().language());
  }

  /** The same in a language, else in the first one. */
  public Optional<String> urlOf(Key about, Language language) {
    return Optional.empty();
  }

  /** The address of a copied file of {@code content/}, for {@code href} and {@code src}. */
  public Optional<String> urlOf(Asset asset) {
    return Optional.empty();
  }

  /** An address of this site with scheme and host, if the site's {@code url} is known. */
  public Optional<String> absolute(String url) {
    return Optional.empty();
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
    return Optional.empty();
  }

  /**
   * Where a link leads.
   *
   * @param url for {@code href}, percent-encoded, not escaped for HTML
   * @param title the name of the thing, for links without words of their own
   * @param isExternal whether it leads out of the site
   */
  public record Target(String url, String title, boolean isExternal) {}
}
