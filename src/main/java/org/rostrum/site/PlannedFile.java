package org.rostrum.site;

import java.util.Optional;
import org.rostrum.diagnostic.Span;

/**
 * A file that will be published.
 *
 * @param path where; claimed by one file only
 * @param page what is known of it if it is an HTML page that others can link to
 * @param claimedBy the place in the content that wants this address, for findings about it
 * @param rendering makes its content
 */
public record PlannedFile(SitePath path, Optional<Page> page, Span claimedBy, Rendering rendering) {
  /** A page. */
  public static PlannedFile page(SitePath path, Page page, Span claimedBy, Rendering rendering) {
    return new PlannedFile(path, Optional.of(page), claimedBy, rendering);
  }

  /** A file that is no page. */
  public static PlannedFile file(SitePath path, Span claimedBy, Rendering rendering) {
    return new PlannedFile(path, Optional.empty(), claimedBy, rendering);
  }
}
