package org.rostrum.site;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.rostrum.coverage.Key;
import org.rostrum.i18n.Language;

/**
 * What is known of a page before it is rendered.
 *
 * @param about what it shows; the second page of a list has {@code /page/2} behind the id
 * @param title the text for links to it
 * @param modified the last change of what it shows
 * @param anchors ids to which links may lead
 * @param listed whether sitemaps name it
 */
public record Page(
    Key about,
    Language language,
    String title,
    Optional<Instant> modified,
    Set<String> anchors,
    boolean listed) {
  /** Copies the set. */
  public Page {
    anchors = Set.copyOf(anchors);
  }
}
