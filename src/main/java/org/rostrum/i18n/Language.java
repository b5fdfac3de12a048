package org.rostrum.i18n;

/**
 * A language.
 *
 * @param tag its BCP 47 tag in canonical form: {@code en}, {@code zh-CN}
 */
public record Language(String tag) implements Comparable<Language> {
  /** English, the language of a site that does not name one. */
  public static final Language ENGLISH = new Language("en");

  @Override
  public int compareTo(Language other) {
    return tag.compareTo(other.tag);
  }
}
