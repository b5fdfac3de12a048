package org.rostrum.coverage;

import org.rostrum.diagnostic.Span;
import org.rostrum.document.Text;

/** A thing of the coverage that has a key and was told somewhere. */
public interface Entity {
  /** Its name for the program. */
  Key key();

  /** Where it was told. */
  Origin origin();

  /** Its name for people, in the site's first language, without markup. */
  String title();

  /** What every kind with a file may have besides its own facts. */
  Common common();

  /** Where its address is told, else the thing. */
  default Span addressedBy() {
    return common().permalink().or(() -> common().slug()).map(Text::span).orElse(origin().span());
  }

  /** Its own text. */
  Prose prose();
}
