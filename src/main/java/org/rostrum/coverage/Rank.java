package org.rostrum.coverage;

/** What a name is to a thing: the first of these that anything has decides what is meant. */
public enum Rank {
  /** Its id, the name of its file, its slug. */
  ID,
  /** Its name or title in the site's own language. */
  NAME,
  /** A name under which it is known too. */
  ALSO_KNOWN_AS,
  /** Its name or title in another language. */
  OTHER_LANGUAGE,
  /** What an id made of its title would be. */
  SLUG
}
