package org.rostrum.page.view;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.rostrum.coverage.Event;
import org.rostrum.coverage.Key;
import org.rostrum.diagnostic.Span;
import org.rostrum.i18n.Language;
import org.rostrum.site.Page;
import org.rostrum.site.SitePath;

/**
 * A page before anything stands on it: where, about what, by which template.
 *
 * @param template {@code pages/person}
 * @param claimedBy the place in the content that wants the page
 * @param part the event to which it belongs; empty if that is none or many
 */
public record Sheet(
    SitePath path, String template, Page page, Span claimedBy, Optional<Part> part) {
  /** The event to which a page belongs, and the tab of the event's bar that leads to its like. */
  public record Part(Event event, Tab tab) {}

  /** What the pages of an event are divided into. */
  public enum Tab {
    /** The event's own page. */
    OVERVIEW,
    /** The programme, with its sessions. */
    PROGRAMME,
    /** Those who spoke. */
    SPEAKERS,
    /** The honours. */
    AWARDS,
    /** The articles. */
    REPORTS,
    /** None of these. */
    NONE
  }

  /** A page that sitemaps name, of which no last change and no anchor is known. */
  public static Sheet of(
      String template, SitePath path, Key about, Language language, Span claimedBy) {
    Page page = new Page(about, language, "", Optional.empty(), Set.of(), true);
    return new Sheet(path, template, page, claimedBy, Optional.empty());
  }

  /** The kind of page, for {@code data-kind}: {@code person}. */
  public String kind() {
    return template.substring(template.lastIndexOf('/') + 1);
  }

  /** With the text for links to it. */
  public Sheet titled(String title) {
    return with(
        new Page(
            page.about(), page.language(), title, page.modified(), page.anchors(), page.listed()));
  }

  /** With the moment of the last change. */
  public Sheet modified(Optional<Instant> modified) {
    return with(
        new Page(
            page.about(), page.language(), page.title(), modified, page.anchors(), page.listed()));
  }

  /** With the ids to which links may lead. */
  public Sheet anchored(Set<String> anchors) {
    return with(
        new Page(
            page.about(), page.language(), page.title(), page.modified(), anchors, page.listed()));
  }

  /** Not named by sitemaps. */
  public Sheet unlisted() {
    return with(
        new Page(
            page.about(), page.language(), page.title(), page.modified(), page.anchors(), false));
  }

  /** As a part of an event's coverage. */
  public Sheet of(Event event, Tab tab) {
    return new Sheet(path, template, page, claimedBy, Optional.of(new Part(event, tab)));
  }

  /** As a part of what another page is a part of. */
  public Sheet of(Optional<Part> other) {
    return new Sheet(path, template, page, claimedBy, other);
  }

  private Sheet with(Page changed) {
    return new Sheet(path, template, changed, claimedBy, part);
  }
}
