package org.rostrum.site;

import java.util.Optional;
import org.rostrum.coverage.Key;
import org.rostrum.diagnostic.Checked;

/** Makes the content of a file, once every address is known. Pure; called from any thread. */
@FunctionalInterface
public interface Rendering {
  /** The content, with what was found while it was made. */
  Checked<Content> render(SitePlan plan);

  /** The thing to whose page the file only sends its readers on; empty of all but redirects. */
  default Optional<Key> leadsTo() {
    return Optional.empty();
  }
}
