package org.rostrum.coverage;

import java.util.List;
import java.util.Optional;
import org.rostrum.i18n.Localized;

/**
 * An honour.
 *
 * @param kind an open word: order, medal, prize, title, category
 * @param grantedBy who confers it
 * @param since when it was founded
 */
public record Award(
    Key key,
    Origin origin,
    Localized<String> name,
    Optional<String> kind,
    Optional<String> grantedBy,
    Optional<PartialDate> since,
    List<String> alsoKnownAs,
    Common common,
    Prose prose)
    implements Entity {
  /** Copies the list. */
  public Award {
    alsoKnownAs = List.copyOf(alsoKnownAs);
  }

  @Override
  public String title() {
    return name.original();
  }
}
