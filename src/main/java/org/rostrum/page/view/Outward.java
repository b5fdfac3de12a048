package org.rostrum.page.view;

import java.util.Optional;
import org.rostrum.document.OutwardAddress;

/**
 * Addresses from front matter that lead out of the site. Links in texts are checked when they are
 * read; this is the second lock, since a link such as {@code javascript:…} would run in the page.
 */
final class Outward {
  private Outward() {}

  /** The address, if a browser only follows it. */
  static Optional<String> url(String written) {
    return OutwardAddress.isOutward(written) ? Optional.of(written.strip()) : Optional.empty();
  }
}
