package org.rostrum.coverage;

import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.rostrum.diagnostic.Span;
import org.rostrum.document.Text;
import org.rostrum.i18n.Language;

/**
 * What {@code site.yaml} says, with the command line's say over it.
 *
 * @param title the site's name
 * @param url where it is published, without a slash at its end; empty if unknown
 * @param ownUrl what {@code site.yaml} itself says, whatever the command line says over it: names
 *     that must last, such as the ids of feed entries, are made of it
 * @param basePath the path below which it is hosted: empty, or {@code /news}
 * @param languages the first is the main one
 * @param zone for what belongs to no event
 * @param perPage items on a page of a list, at least 1
 * @param span {@code site.yaml}, for findings about what it lacks
 */
public record SiteSettings(
    String title,
    Optional<String> description,
    Optional<URI> url,
    Optional<URI> ownUrl,
    String basePath,
    List<Language> languages,
    Optional<ZoneId> zone,
    Optional<String> publisher,
    List<MenuItem> menu,
    int perPage,
    Optional<Comments> comments,
    Look look,
    Span span) {
  /**
   * An entry of the menu.
   *
   * @param target a path of the site, a file under {@code content/}, a checked link such as {@code
   *     event:apk-32}, or an address elsewhere
   */
  public record MenuItem(String title, Text target) {}

  /** Where readers can write to: one of both is present. */
  public record Comments(Optional<String> email, Optional<String> form) {}

  /** Copies the lists. */
  public SiteSettings {
    languages = List.copyOf(languages);
    menu = List.copyOf(menu);
  }

  /** The main language. */
  public Language language() {
    return languages.get(0);
  }
}
