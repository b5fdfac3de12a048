package org.rostrum.publish;

import java.util.Set;
import org.rostrum.site.SitePath;

/** When a file takes its place, so that what a page needs or links to is there before it. */
enum Turn {
  /** Style sheets, scripts, pictures, documents. */
  ASSET,
  PAGE,
  /** What tells of new pages: the front page, feeds, site maps. */
  LIST;

  private static final Set<String> LISTS = Set.of("atom", "rss", "xml", "json", "ics");

  /** The turn of a file. */
  static Turn of(SitePath path) {
    if (path.value().equals("index.html") || LISTS.contains(path.extension())) {
      return LIST;
    }
    return path.extension().equals("html") ? PAGE : ASSET;
  }

  /** The later of two. */
  static Turn later(Turn one, Turn other) {
    return one.compareTo(other) >= 0 ? one : other;
  }
}
