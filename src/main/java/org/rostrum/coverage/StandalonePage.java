package org.rostrum.coverage;

import org.rostrum.document.Title;
import org.rostrum.i18n.Localized;

/** A page outside the news flow, such as “About”; in content it is a {@code page}. */
public record StandalonePage(
    Key key, Origin origin, Localized<String> name, Common common, Prose prose) implements Entity {
  @Override
  public String title() {
    return Title.text(name.original());
  }
}
