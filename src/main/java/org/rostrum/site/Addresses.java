package org.rostrum.site;

import org.rostrum.coverage.Entity;
import org.rostrum.coverage.Event;
import org.rostrum.coverage.SiteSettings;
import org.rostrum.coverage.Tag;
import org.rostrum.source.SourcePath;

/** Knows where things stand, and is the only one who does. */
public final class Addresses {
  private final SiteSettings site;

  /** The addresses of a site. */
  public Addresses(SiteSettings site) {
    this.site = site;
  }

  /** The page of a thing, by its place under {@code content/}, its slug or its permalink. */
  public SitePath of(Entity entity) {
    throw new UnsupportedOperationException(site + " " + entity);
  }

  /** The programme of an event: {@code events/apk-32/schedule/index.html}. */
  public SitePath schedule(Event event) {
    throw new UnsupportedOperationException(event.toString());
  }

  /** The page of a tag: {@code tags/unity/index.html}. */
  public SitePath of(Tag tag) {
    throw new UnsupportedOperationException(tag.toString());
  }

  /** The page of a year: {@code 2023/index.html}. */
  public SitePath year(int year) {
    throw new UnsupportedOperationException(Integer.toString(year));
  }

  /** The list of all things of a kind: {@code people/index.html} of {@code people}. */
  public SitePath list(String name) {
    throw new UnsupportedOperationException(name);
  }

  /** The front page: {@code index.html}. */
  public SitePath home() {
    return new SitePath("index.html");
  }

  /** A next page of a list: {@code tags/unity/page/2/index.html} of {@code tags/unity/…}, 2. */
  public SitePath next(SitePath first, int number) {
    throw new UnsupportedOperationException(first + " " + number);
  }

  /** The published copy of a file under {@code content/}. */
  public SitePath asset(SourcePath path) {
    throw new UnsupportedOperationException(path.toString());
  }

  /** The address of a file for {@code href}, under the base path, percent-encoded. */
  public String url(SitePath path) {
    throw new UnsupportedOperationException(path.toString());
  }
}
