package org.rostrum.coverage;

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

  /** Its own text. */
  Prose prose();
}
