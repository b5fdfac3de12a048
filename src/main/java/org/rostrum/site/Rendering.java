package org.rostrum.site;

import org.rostrum.diagnostic.Checked;

/** Makes the content of a file, once every address is known. Pure; called from any thread. */
@FunctionalInterface
public interface Rendering {
  /** The content, with what was found while it was made. */
  Checked<Content> render(SitePlan plan);
}
