package org.rostrum.page.view;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Addresses from front matter that lead out of the site. Links in texts are checked when they are
 * read; this is the second lock, since a link such as {@code javascript:…} would run in the page.
 */
final class Outward {
  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel", "ftp");

  private Outward() {}

  /** The address, if a browser only follows it. */
  static Optional<String> url(String written) {
    int colon = written.indexOf(':');
    boolean isSafe =
        colon > 0 && SCHEMES.contains(written.substring(0, colon).toLowerCase(Locale.ROOT));
    return isSafe ? Optional.of(written.strip()) : Optional.empty();
  }
}
